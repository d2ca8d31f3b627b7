package org.klantreis.journey.command.map;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.command.console.ExitCode;
import org.klantreis.journey.command.console.LanguageOption;
import org.klantreis.journey.command.console.OutputFile;
import org.klantreis.journey.command.console.OutputFormat;
import org.klantreis.journey.command.console.Subcommand;
import org.klantreis.journey.command.input.Input;
import org.klantreis.journey.command.input.MapOptions;
import org.klantreis.journey.command.input.RatingOptions;
import org.klantreis.journey.command.maturity.AssessmentInput;
import org.klantreis.journey.evidence.KanoAnswers;
import org.klantreis.journey.evidence.RespondentRatings;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.evidence.Segmented;
import org.klantreis.journey.maturity.CemCatalogue;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.report.map.JourneyReport;
import org.klantreis.journey.report.map.NamedStudy;
import org.klantreis.journey.report.map.ReportOptions;
import org.klantreis.journey.scoring.maturity.MaturityScorer;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.verdict.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
public final class ReportCommand extends Subcommand {

  private static final int TERMINAL = 100;

  @Parameters(
      paramLabel = "MAP",
      description = "The journey, in any format of a map; - is standard input.")
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
      names = "--assessment",
      paramLabel = "FILE",
      description =
          "What assessors answered about the maturity of the organisation, as CSV or JSON.")
  private @Nullable String assessment;

  @Mixin private EvidenceOptions evidence;

  @Mixin private LanguageOption language;

  @Mixin private RatingOptions options;

  @Mixin private MapOptions maps;

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
  protected ExitCode run() throws IOException {
    Form form = form();
    check();
    checkOutput();
    StudyInput input = new StudyInput(maps.input(err()), options, err());
    Optional<Journey> journey = input.map(map);
    Optional<Journey> become = toBe == null ? Optional.empty() : input.map(toBe);
    if (journey.isEmpty() || isMissing(toBe, become)) {
      return ExitCode.PROBLEMS;
    }
    options.bands();
    try (ScorerOptions.Found found = scorers.find(options)) {
      // all is read before anything is judged, so that all problems are said at once
      Optional<RatedMap> asIs = input.rated(journey.get(), ratings, evidence.channel());
      Optional<RatedMap> later =
          become.isEmpty() ? Optional.empty() : input.rated(become.get(), toBeRatings);
      Optional<KanoAnswers> answers = kano(input);
      Optional<Segmented<RespondentRatings>> respondents = respondents(input, journey.get());
      Optional<Verdict<?>> maturity = assessment == null ? Optional.empty() : maturity(assessment);
      if (asIs.isEmpty()
          || isMissing(toBe, later)
          || isMissing(evidence.kano().orElse(null), answers)
          || isMissing(evidence.overall(options, ratings).orElse(null), respondents)
          || isMissing(assessment, maturity)) {
        return ExitCode.PROBLEMS;
      }
      JourneyReport report = report(asIs.get(), later, answers, respondents, maturity, found);
      OutputFile.write(out, form.write(report));
      found.broken().forEach(err()::println);
    }
    return ExitCode.DONE;
  }

  private static boolean isMissing(@Nullable String file, Optional<?> read) {
    return file != null && read.isEmpty();
  }

  private JourneyReport report(
      RatedMap asIs,
      Optional<RatedMap> later,
      Optional<KanoAnswers> answers,
      Optional<Segmented<RespondentRatings>> respondents,
      Optional<Verdict<?>> maturity,
      ScorerOptions.Found found) {
    JourneyStudy whole = options.hasSegments() ? asIs.wholeBySegment() : asIs.whole();
    JourneyStudy asked = answers.map(given -> whole.with(EvidenceKey.KANO, given)).orElse(whole);
    JourneyStudy study =
        respondents.map(given -> asked.with(EvidenceKey.RESPONDENTS, given.whole())).orElse(asked);
    return JourneyReport.of(
        study,
        ReportOptions.builder()
            .locale(language.locale())
            .toBe(later.map(RatedMap::whole))
            .segments(segments(asIs))
            .scorers(found.scorers())
            .only(found.only())
            .verdicts(maturity.stream().collect(ImmutableList.toImmutableList()))
            .build());
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
    evidence.check(options, ratings);
    if (toBe == null && toBeRatings != null) {
      throw refusal("--to-be-ratings are of the journey to be, so they need --to-be.");
    }
    if (options.output() != OutputFormat.TEXT) {
      throw refusal("--format: the ending of --out says what is written, so leave it out");
    }
    if (Input.areSeveralStandard(
        map, ratings, toBe, toBeRatings, evidence.kano().orElse(null), assessment)) {
      throw refusal("Only one of the files can come from standard input.");
    }
  }

  /** What is read is not lost by a slip. */
  private void checkOutput() throws IOException {
    Optional<String> same =
        OutputFile.sameAs(
            out, map, ratings, toBe, toBeRatings, evidence.kano().orElse(null), assessment);
    if (same.isPresent()) {
      throw refusal("--out: '" + same.get() + "' is what is read; give another name");
    }
  }

  private Optional<KanoAnswers> kano(StudyInput input) throws IOException {
    return evidence.kano().isEmpty()
        ? Optional.empty()
        : input.kano(evidence.kano().get(), evidence.kanoFormat(options, ratings));
  }

  private Optional<Segmented<RespondentRatings>> respondents(StudyInput input, Journey journey)
      throws IOException {
    return ratings == null || evidence.overall(options, ratings).isEmpty()
        ? Optional.empty()
        : input.respondents(journey, ratings, evidence.overall(options, ratings).get());
  }

  /** By the catalogue that comes with the command; of several assessors also how far they agree. */
  private Optional<Verdict<?>> maturity(String file) throws IOException {
    return new AssessmentInput(CemCatalogue.model(), options, err())
        .read(new Input(file))
        .map(read -> read.verdict(MaturityScorer.standard().settings()));
  }

  private ImmutableList<NamedStudy> segments(RatedMap rated) {
    if (!options.hasSegments()) {
      return ImmutableList.of();
    }
    Set<Segment> parts = rated.ratings().orElseThrow().parts().keySet();
    if (parts.size() > ReportOptions.MOST_SEGMENTS) {
      throw refusal(
          "--by: there are "
              + parts.size()
              + " segments, and one curve shows at most "
              + ReportOptions.MOST_SEGMENTS
              + " that can be told apart");
    }
    return parts.stream()
        .map(segment -> new NamedStudy(segment.name(), rated.part(segment)))
        .collect(ImmutableList.toImmutableList());
  }
}
