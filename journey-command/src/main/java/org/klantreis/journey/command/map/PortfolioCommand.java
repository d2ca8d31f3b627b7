package org.klantreis.journey.command.map;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.command.console.ByteOrderMark;
import org.klantreis.journey.command.console.ExitCode;
import org.klantreis.journey.command.console.LanguageOption;
import org.klantreis.journey.command.console.OutputFormat;
import org.klantreis.journey.command.console.Subcommand;
import org.klantreis.journey.command.input.Input;
import org.klantreis.journey.command.input.MapInput;
import org.klantreis.journey.command.input.MapOptions;
import org.klantreis.journey.csv.FiguresCsv;
import org.klantreis.journey.json.FiguresJson;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.JourneyId;
import org.klantreis.journey.model.JourneyPortfolio;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.scoring.management.CoverageResult;
import org.klantreis.journey.scoring.management.CoverageScorer;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.verdict.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journey portfolio}: the four instruments over several maps. */
@Command(
    name = "portfolio",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Says on which journeys mapping, making, mining and management were done, and what comes"
            + " next.",
    footer = {
      "",
      "Columns: journey,name,instrument,state,last_done,next; a line for each journey",
      "and instrument. state: fresh, stale, done (without --as-of), later (dated after",
      "it), not_done, unknown (no instrument is recorded); next is true for what comes",
      "next."
    })
public final class PortfolioCommand extends Subcommand {

  private static final String NAME = "portfolio";

  private static final List<String> COLUMNS =
      List.of("journey", "name", "instrument", "state", "last_done", "next");

  @Parameters(
      paramLabel = "MAP",
      arity = "1..*",
      description = "The journeys, in any format of a map; - is standard input.")
  private List<String> maps;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day on which is asked what is fresh; without it that is not known.")
  private @Nullable String asOf;

  @Option(
      names = "--fresh-for",
      paramLabel = "PERIOD",
      defaultValue = "P180D",
      description = "How long an instrument stays fresh, as in P6M (default P180D).")
  private String freshFor;

  @Option(
      names = "--format",
      paramLabel = "text|json|csv",
      defaultValue = "text",
      description = "How the answer is printed (default text).")
  private OutputFormat output;

  @Mixin private LanguageOption language;

  @Mixin private MapOptions options;

  @Mixin private ByteOrderMark bom;

  @Override
  protected ExitCode run() throws IOException {
    SettableScorer<JourneyPortfolio, CoverageResult> scorer = scorer();
    Optional<JourneyPortfolio> portfolio = read();
    if (portfolio.isEmpty()) {
      return ExitCode.PROBLEMS;
    }
    print(scorer.score(portfolio.get()));
    return ExitCode.DONE;
  }

  private SettableScorer<JourneyPortfolio, CoverageResult> scorer() {
    Settings settings = set(CoverageScorer.standard().settings(), "fresh-for", freshFor);
    @Nullable String day = asOf;
    return CoverageScorer.standard().with(day == null ? settings : set(settings, "as-of", day));
  }

  /** All maps; empty when any has problems, after all problems of all maps are told. */
  private Optional<JourneyPortfolio> read() throws IOException {
    if (Input.areSeveralStandard(maps.toArray(new String[0]))) {
      throw refusal("Only one map can come from standard input.");
    }
    MapInput reader = options.input(err());
    List<Journey> journeys = new ArrayList<>();
    Map<JourneyId, Input> inputs = new HashMap<>();
    boolean sound = true;
    for (String map : maps) {
      Input input = new Input(map);
      Optional<Journey> journey = reader.read(input);
      @Nullable Input other =
          journey.map(read -> inputs.putIfAbsent(read.id(), input)).orElse(null);
      if (other != null) {
        err()
            .println(
                Problem.at(
                        input.label() + ":/id",
                        journey.orElseThrow().id().value(),
                        "the id of the journey in " + other.label() + " too")
                    .withHint("give each journey an id of its own"));
      }
      sound &= journey.isPresent() && other == null;
      journey.ifPresent(journeys::add);
    }
    return sound ? Optional.of(JourneyPortfolio.of(NAME, journeys)) : Optional.empty();
  }

  private void print(Verdict<CoverageResult> verdict) {
    Locale locale = language.locale();
    switch (output) {
      case TEXT -> out().println(verdict.text(locale));
      case CSV -> {
        verdict.outcome().whyNot().ifPresent(why -> err().println(why.text(locale)));
        out()
            .print(
                bom.before(
                    FiguresCsv.write(
                        COLUMNS,
                        verdict
                            .outcome()
                            .answer()
                            .map(CoverageResult::uses)
                            .orElse(ImmutableList.of()))));
      }
      case JSON -> out().print(FiguresJson.write(verdict.figures(locale)));
    }
  }

  /** An option is called what it sets. */
  private Settings set(Settings settings, String name, String text) {
    try {
      return settings.with(name, text);
    } catch (IllegalArgumentException refused) {
      String why = String.valueOf(refused.getMessage());
      throw refusal(why.replace("Parameter '" + name + "'", "--" + name));
    }
  }
}
