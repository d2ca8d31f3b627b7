package org.klantreis.journey.command.input;

import com.google.common.collect.Iterables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.command.console.UnknownName;
import org.klantreis.journey.csv.KanoFormat;
import org.klantreis.journey.csv.KanoLayout;
import org.klantreis.journey.kano.AnswerWording;
import picocli.CommandLine.Option;

/** The options that say where the answers to a Kano questionnaire stand in a file. */
public final class KanoColumns {

  @Option(
      names = "--feature-column",
      paramLabel = "NAME",
      description = "Long form: the column of features (default 'feature').")
  private @Nullable String featureColumn;

  @Option(
      names = "--functional-column",
      paramLabel = "NAME",
      description = "Long form: the answers to 'if it is there' (default 'functional').")
  private @Nullable String functionalColumn;

  @Option(
      names = "--dysfunctional-column",
      paramLabel = "NAME",
      description = "Long form: the answers to 'if it is not' (default 'dysfunctional').")
  private @Nullable String dysfunctionalColumn;

  @Option(
      names = "--importance-column",
      paramLabel = "NAME",
      description = "Long form: the stated importance, 1-9 (default 'importance', if it is there).")
  private @Nullable String importanceColumn;

  @Option(
      names = "--pairs",
      paramLabel = "'Feature=FCOL:DCOL[:ICOL];…'",
      description =
          "Wide form: the columns of each feature, functional, dysfunctional and importance."
              + " A backslash before ; : or =, or double quotes around a name, make it part of it.")
  private @Nullable String pairs;

  @Option(
      names = "--pairs-file",
      paramLabel = "FILE",
      description = "Wide form: the same in a file, one feature a line.")
  private @Nullable String pairsFile;

  /** Whether any column is named. */
  public boolean areNamed() {
    return pairs != null || pairsFile != null || isLongNamed();
  }

  private boolean isLongNamed() {
    return featureColumn != null
        || functionalColumn != null
        || dysfunctionalColumn != null
        || importanceColumn != null;
  }

  /**
   * Where the answers stand.
   *
   * @param options by which refusals are told
   */
  public KanoFormat format(FileOptions options) throws IOException {
    return KanoFormat.standard()
        .withLayout(layout(options))
        .withImportanceColumn(Optional.ofNullable(importanceColumn));
  }

  private KanoLayout layout(FileOptions options) throws IOException {
    if (pairs == null && pairsFile == null) {
      return new KanoLayout.LongForm(
          named(featureColumn, "feature"),
          named(functionalColumn, "functional"),
          named(dysfunctionalColumn, "dysfunctional"));
    }
    if (pairs != null && pairsFile != null) {
      throw options.refusal("--pairs-file", "the columns are also given with --pairs");
    }
    if (isLongNamed()) {
      throw options.refusal(
          pairs == null ? "--pairs-file" : "--pairs",
          "names the columns of the wide form, but a column of the long form is named, too");
    }
    String option = pairs == null ? "--pairs-file" : "--pairs";
    String text = pairs == null ? text(options, option, String.valueOf(pairsFile)) : pairs;
    return options.orRefuse(
        option, () -> KanoLayout.WideForm.parse(text).orElseThrow("The wide form"));
  }

  private static String named(@Nullable String name, String usual) {
    return name == null ? usual : name;
  }

  /** The text of a small file that an option names. */
  public static String text(FileOptions options, String option, String file) throws IOException {
    if (!Files.isRegularFile(Path.of(file))) {
      throw options.refusal(option, "there is no file '" + file + "'");
    }
    return Files.readString(Path.of(file), StandardCharsets.UTF_8);
  }

  /** The words of answers by the option of that name; any of the shipped where it is not given. */
  public static AnswerWording wording(FileOptions options, String option, @Nullable String words) {
    if (words == null || words.isEmpty()) {
      return AnswerWording.anyShipped();
    }
    if (words.indexOf('=') >= 0) {
      return options.orRefuse(
          option, () -> AnswerWording.anyShipped().plus(AnswerWording.parse(words)));
    }
    Iterable<String> names = Iterables.transform(AnswerWording.SHIPPED, AnswerWording::name);
    return AnswerWording.named(words)
        .orElseThrow(() -> options.refusal(option, UnknownName.say("wording", words, names)));
  }
}
