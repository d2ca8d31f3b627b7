package org.klantreis.journey.command.map;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.standard.StandardScorers;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What can be set of the shipped scorers, as each of them says. */
public final class SettingsTable {

  private SettingsTable() {}

  /** A command that takes settings lists them in its help. */
  public static void explain(CommandLine command) {
    command.getCommandSpec().mixins().values().stream()
        .map(CommandSpec::userObject)
        .filter(SettingOptions.class::isInstance)
        .map(SettingOptions.class::cast)
        .forEach(
            options ->
                command
                    .getHelpSectionMap()
                    .put(
                        UsageMessageSpec.SECTION_KEY_END_OF_OPTIONS,
                        help -> text(options.settable())));
  }

  /** Each parameter as it is written after {@code --set}, with its default. */
  private static String text(List<? extends Scorer<?, ?>> scorers) {
    StringBuilder text = new StringBuilder("\nWhat --set can set of the shipped scorers:\n");
    rows(scorers)
        .forEach(
            row ->
                text.append(
                    String.format("  %s=%s%n      %s%n", row.get(0), row.get(1), row.get(2))));
    return text.toString();
  }

  /** For the manual: a table in Markdown of what can be set where a map is scored. */
  public static String markdown() {
    StringBuilder table = new StringBuilder("| `--set` | default | meaning |\n|---|---|---|\n");
    rows(StandardScorers.all())
        .forEach(
            row ->
                table.append(
                    String.format(
                        "| `%s` | %s | %s |%n", row.get(0), code(row.get(1)), row.get(2))));
    return table.toString();
  }

  private static String code(String text) {
    return text.isEmpty() ? "must be set" : "`" + text + "`";
  }

  private static Stream<ImmutableList<String>> rows(List<? extends Scorer<?, ?>> scorers) {
    return scorers.stream().flatMap(SettingsTable::rows);
  }

  private static Stream<ImmutableList<String>> rows(Scorer<?, ?> scorer) {
    return scorer.settings().parameters().stream().map(each -> row(scorer.id(), each));
  }

  private static ImmutableList<String> row(String scorer, Parameter<?> parameter) {
    return ImmutableList.of(
        scorer + "." + parameter.name(), parameter.standardText().orElse(""), parameter.meaning());
  }
}
