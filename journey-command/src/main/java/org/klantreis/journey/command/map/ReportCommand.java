package org.klantreis.journey.command.map;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.command.console.ExitCode;
import org.klantreis.journey.command.console.LanguageOption;
import org.klantreis.journey.command.console.OutputFormat;
import org.klantreis.journey.command.input.Input;
import org.klantreis.journey.command.input.KanoInput;
import org.klantreis.journey.command.input.MapInput;
import org.klantreis.journey.command.input.RatingOptions;
import org.klantreis.journey.command.input.RatingsInput;
import org.klantreis.journey.command.maturity.AssessmentInput;
import org.klantreis.journey.csv.CsvReading;
import org.klantreis.journey.csv.SurveyedRatings;
import org.klantreis.journey.evidence.KanoAnswers;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.evidence.Segmented;
import org.klantreis.journey.maturity.CemCatalogue;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.report.map.JourneyReport;
import org.klantreis.journey.report.map.NamedStudy;
import org.klantreis.journey.report.map.ReportOptions;
import org.klantreis.journey.scoring.maturity.MaturityScorer;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorecard;
import org.klantreis.journey.scoring.verdict.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code journey report}: the map as something to look at. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Writes the journey map with its scorecard as a page, a drawing or text.",
    footer = {
      "",
      "The ending of --out says what is written: .html a page that needs nothing else,",
      ".svg the map as a drawing, .md Markdown, .txt text for a terminal.",
      "--by draws a line for each segment, with at most six of them."
    })
public final class ReportCommand implements Callable<Integer> {

  private static final int TERMINAL = 100;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "MAP.json", description = "The journey; - is standard input.")
  private String map;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "Where to write: a name that ends in .html, .svg, .md or .txt.")
  private Path out;

  @Option(
      names = "--ratings",
      paramLabel = "FILE",
      description = "The ratings, as CSV; - is standard input. Without it the map speaks alone.")
  private @Nullable String ratings;

  @Option(
      names = "--to-be",
      paramLabel = "MAP",
      description = "The journey as it should become, on the same curve.")
  private @Nullable String toBe;

  @Option(
      names = "--to-be-ratings",
      paramLabel = "FILE",
      description = "The ratings of the journey to be, in the same form.")
  private @Nullable String toBeRatings;

  @Option(
      names = "--kano",
      paramLabel = "FILE",
      description = "The answers to a Kano questionnaire, as CSV in the long form.")
  private @Nullable String kano;

  @Option(
      names = "--assessment",
      paramLabel = "FILE",
      description =
          "What assessors answered about the maturity of the organisation, as CSV or JSON.")
  private @Nullable String assessment;

  @Mixin private LanguageOption language;

  @Mixin private RatingOptions options;

  @Mixin private ScorerOptions scorers;

  /** What a report can be written as. */
  private enum Form {
    HTML,
    SVG,
    MD,
    TXT;

    String write(JourneyReport report) {
      return switch (this) {
        case HTML -> report.html();
        case SVG -> report.svg();
        case MD -> report.markdown();
        case TXT -> report.text(TERMINAL);
      };
    }
  }

  @Override
  public Integer call() throws IOException {
    Form form = form();
    check();
    PrintWriter err = spec.commandLine().getErr();
    Optional<Journey> journey = MapInput.read(new Input(map), err);
    Optional<Journey> become =
        toBe == null ? Optional.empty() : MapInput.read(new Input(toBe), err);
    if (journey.isEmpty() || (toBe != null && become.isEmpty())) {
      return ExitCode.PROBLEMS;
    }
    chooseScale(journey.get());
    options.bands();
    try (ScorerOptions.Found found = scorers.find(options)) {
      Optional<Segmented<Ratings>> rated = Optional.empty();
      if (ratings != null) {
        rated = read(ratings, journey.get(), err);
        if (rated.isEmpty()) {
          return ExitCode.PROBLEMS;
        }
      }
      Optional<JourneyStudy> later = become.map(JourneyStudy::of);
      if (toBeRatings != null) {
        Optional<Segmented<Ratings>> read = read(toBeRatings, become.orElseThrow(), err);
        if (read.isEmpty()) {
          return ExitCode.PROBLEMS;
        }
        later = Optional.of(JourneyStudy.of(become.orElseThrow(), read.get().whole()));
      }
      JourneyStudy study = study(journey.get(), rated);
      if (kano != null) {
        Optional<KanoAnswers> answers =
            KanoInput.read(new Input(kano), options.skipsBadRows(), err);
        if (answers.isEmpty()) {
          return ExitCode.PROBLEMS;
        }
        study = study.with(EvidenceKey.KANO, answers.get());
      }
      Optional<Verdict<?>> maturity = Optional.empty();
      if (assessment != null) {
        maturity = maturity(assessment, err);
        if (maturity.isEmpty()) {
          return ExitCode.PROBLEMS;
        }
      }
      JourneyReport report =
          JourneyReport.of(
              study,
              ReportOptions.builder()
                  .locale(language.locale())
                  .toBe(later)
                  .segments(segments(journey.get(), rated))
                  .scorecard(Scorecard.of(study, found.scorers()))
                  .verdicts(maturity.stream().collect(ImmutableList.toImmutableList()))
                  .bands(options.ownBands())
                  .confidence(options.confidence())
                  .build());
      Files.writeString(out, form.write(report), StandardCharsets.UTF_8);
      found.leftOut().forEach(err::println);
    }
    return ExitCode.DONE;
  }

  private Form form() {
    String name = out.toString().toLowerCase(Locale.ROOT);
    for (Form form : Form.values()) {
      if (name.endsWith("." + form.name().toLowerCase(Locale.ROOT))) {
        return form;
      }
    }
    throw refusal("--out: '" + out + "' ends in none of .html, .svg, .md and .txt");
  }

  private void check() {
    if (ratings == null && options.hasSegments()) {
      throw refusal("--by tells ratings apart, so it needs --ratings.");
    }
    if (toBe == null && toBeRatings != null) {
      throw refusal("--to-be-ratings are of the journey to be, so they need --to-be.");
    }
    if (options.output() != OutputFormat.TEXT) {
      throw refusal("--format: the ending of --out says what is written, so leave it out");
    }
    List<@Nullable String> inputs =
        Arrays.asList(map, ratings, toBe, toBeRatings, kano, assessment);
    if (inputs.stream().filter("-"::equals).count() > 1) {
      throw refusal("Only one of the files can come from standard input.");
    }
  }

  /** Without a word about it, ratings are on the scale of the map's own numbers. */
  private void chooseScale(Journey journey) {
    ImmutableSet<RatingScale> scales = journey.scales();
    if (scales.size() == 1 && !options.isScaleGiven()) {
      options.assumeScale(scales.asList().get(0));
    }
  }

  private Optional<Segmented<Ratings>> read(String file, Journey journey, PrintWriter err)
      throws IOException {
    return RatingsInput.read(
            new Input(file),
            options.format().withTouchpoints(ImmutableSet.copyOf(journey.touchpointIds())),
            options.skipsBadRows(),
            err)
        .map(CsvReading::found)
        .map(SurveyedRatings::ratings);
  }

  /** By the catalogue that comes with the command; of several assessors also how far they agree. */
  private Optional<Verdict<?>> maturity(String file, PrintWriter err) throws IOException {
    return new AssessmentInput(CemCatalogue.model(), options, err)
        .read(new Input(file))
        .map(read -> read.verdict(MaturityScorer.standard()));
  }

  private static JourneyStudy study(Journey journey, Optional<Segmented<Ratings>> rated) {
    return rated
        .map(each -> JourneyStudy.of(journey, each.whole()))
        .orElseGet(() -> JourneyStudy.of(journey));
  }

  private ImmutableList<NamedStudy> segments(Journey journey, Optional<Segmented<Ratings>> rated) {
    if (!options.hasSegments()) {
      return ImmutableList.of();
    }
    Map<Segment, Ratings> parts = rated.orElseThrow().parts();
    if (parts.size() > ReportOptions.MOST_SEGMENTS) {
      throw refusal(
          "--by: there are "
              + parts.size()
              + " segments, and one curve shows at most "
              + ReportOptions.MOST_SEGMENTS
              + " that can be told apart");
    }
    return parts.entrySet().stream()
        .map(
            each -> new NamedStudy(each.getKey().name(), JourneyStudy.of(journey, each.getValue())))
        .collect(ImmutableList.toImmutableList());
  }

  private ParameterException refusal(String why) {
    return new ParameterException(spec.commandLine(), why);
  }
}
