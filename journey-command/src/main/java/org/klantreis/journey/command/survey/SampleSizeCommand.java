package org.klantreis.journey.command.survey;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.command.console.ByteOrderMark;
import org.klantreis.journey.command.console.ExitCode;
import org.klantreis.journey.command.console.LanguageOption;
import org.klantreis.journey.command.console.OutputFormat;
import org.klantreis.journey.command.console.Subcommand;
import org.klantreis.journey.csv.FiguresCsv;
import org.klantreis.journey.json.FiguresJson;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.NetProportion;
import org.klantreis.journey.scoring.statistics.SampleSize;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journey sample-size}: how many answers a survey takes. */
@Command(
    name = "sample-size",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Prints how many answers a mean, a share or a Net Promoter Score takes.",
    footer = {
      "",
      "Widths and differences are in points of the scale for a mean, a share from 0",
      "to 1 for a share, and points of the score for nps. What answers will be like",
      "is expected; without a word about it, a share and a score are taken to be",
      "those that take most answers.",
      "Columns: measure,half_width,difference,sd,share,promoters,detractors,",
      "confidence,power,population,n; n is that of each group where a difference is",
      "asked for."
    })
public final class SampleSizeCommand extends Subcommand {

  private static final Words WORDS =
      Words.of(SampleSizeCommand.class, "command").under("sample-size");

  private static final double POINTS = 100;
  private static final double HALF = 0.5;
  private static final double USUAL_POWER = 0.8;

  /** What is to be measured. */
  private enum Measure {
    MEAN,
    SHARE,
    NPS
  }

  @Parameters(
      paramLabel = "mean|share|nps",
      description = "What is measured: a mean rating, a share of answers, a Net Promoter Score.")
  private Measure measure;

  @Option(
      names = "--half-width",
      paramLabel = "WIDTH",
      description = "An interval that reaches so far to each side.")
  private @Nullable Double halfWidth;

  @Option(
      names = "--difference",
      paramLabel = "SIZE",
      description = "Or: a difference of two groups, or waves, told apart from none.")
  private @Nullable Double difference;

  @Option(
      names = "--sd",
      paramLabel = "SD",
      description =
          "The standard deviation of the ratings that is expected; 'journey ratings' prints that of"
              + " earlier ones.")
  private @Nullable Double deviation;

  @Option(
      names = "--share",
      paramLabel = "SHARE",
      description = "The share that is expected, 0 to 1; of two groups, that of one.")
  private @Nullable Double share;

  @Option(
      names = "--promoters",
      paramLabel = "SHARE",
      description = "The share of promoters that is expected, 0 to 1; with --detractors.")
  private @Nullable Double promoters;

  @Option(
      names = "--detractors",
      paramLabel = "SHARE",
      description = "The share of detractors that is expected, 0 to 1.")
  private @Nullable Double detractors;

  @Option(
      names = "--power",
      paramLabel = "CHANCE",
      description = "The chance to tell the difference apart (default 0.8).")
  private @Nullable Double power;

  @Option(
      names = "--population",
      paramLabel = "N",
      description = "How many people there are to ask; of two groups, in each. Many, unless said.")
  private @Nullable Long population;

  @Option(
      names = "--confidence",
      paramLabel = "LEVEL",
      defaultValue = "0.95",
      description = "Confidence of the interval, or of the test (default 0.95).")
  private double confidence;

  @Option(
      names = "--format",
      paramLabel = "text|json|csv",
      defaultValue = "text",
      description = "How the answer is printed (default text).")
  private OutputFormat output;

  @Mixin private LanguageOption language;

  @Mixin private ByteOrderMark bom;

  @Override
  protected ExitCode run() {
    check();
    SampleSize size =
        orRefuse(
            () ->
                new SampleSize(
                    new Confidence(confidence),
                    population == null
                        ? OptionalLong.empty()
                        : OptionalLong.of(population.longValue())));
    long n = orRefuse(() -> difference == null ? toBeSure(size) : toTellApart(size));
    switch (output) {
      case TEXT -> text(n);
      case CSV -> out().print(bom.before(FiguresCsv.write(ImmutableList.of(figures(n)))));
      case JSON -> out().print(FiguresJson.write(figures(n)));
    }
    return ExitCode.DONE;
  }

  private void check() {
    if ((halfWidth == null) == (difference == null)) {
      throw refusal("Say either how narrow an interval is to be, --half-width, or --difference.");
    }
    if (deviation == null && measure == Measure.MEAN) {
      throw refusal(
          "--sd is missing: the standard deviation that is expected. 'journey ratings' prints that"
              + " of earlier ratings; it is at most half the width of the scale.");
    }
    if (deviation != null && measure != Measure.MEAN) {
      throw refusal("--sd is what is expected of a mean, not of a share or a score.");
    }
    if (share != null && measure != Measure.SHARE) {
      throw refusal("--share is what is expected of a share, not of a mean or a score.");
    }
    if ((promoters == null) != (detractors == null)) {
      throw refusal("--promoters and --detractors are expected together.");
    }
    if (promoters != null && measure != Measure.NPS) {
      throw refusal("--promoters and --detractors are expected of nps only.");
    }
    if (power != null && difference == null) {
      throw refusal("--power is the chance to tell a difference apart, so it needs --difference.");
    }
  }

  private long toBeSure(SampleSize size) {
    double width = Objects.requireNonNull(halfWidth);
    return switch (measure) {
      case MEAN -> size.ofMean(Objects.requireNonNull(deviation), width);
      case SHARE -> size.ofShare(share == null ? HALF : share, width);
      case NPS -> size.ofNet(expectedScore(), width / POINTS);
    };
  }

  private long toTellApart(SampleSize size) {
    double apart = Objects.requireNonNull(difference);
    return switch (measure) {
      case MEAN -> size.ofMeanDifference(Objects.requireNonNull(deviation), apart, power());
      case SHARE -> {
        // towards the middle, where a share takes most answers
        double one = share == null ? HALF - apart / 2 : share;
        yield size.ofShareDifference(one, one <= HALF ? one + apart : one - apart, power());
      }
      case NPS -> size.ofNetDifference(expectedScore(), apart / POINTS, power());
    };
  }

  /** Half promoters and half detractors, which take most answers, unless others are expected. */
  private NetProportion expectedScore() {
    return promoters == null || detractors == null
        ? new NetProportion(HALF, HALF, 1)
        : new NetProportion(detractors, promoters, 1);
  }

  private double power() {
    return power == null ? USUAL_POWER : power;
  }

  private <T> T orRefuse(Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException refused) {
      throw refusal(String.valueOf(refused.getMessage()));
    }
  }

  private Figures figures(long n) {
    return Figures.builder()
        .put("measure", measure)
        .put("half_width", Optional.ofNullable(halfWidth))
        .put("difference", Optional.ofNullable(difference))
        .put("sd", Optional.ofNullable(deviation))
        .put("share", Optional.ofNullable(share))
        .put("promoters", Optional.ofNullable(promoters))
        .put("detractors", Optional.ofNullable(detractors))
        .put("confidence", confidence)
        .put("power", difference == null ? OptionalDouble.empty() : OptionalDouble.of(power()))
        .put("population", Optional.ofNullable(population))
        .put("n", n)
        .build();
  }

  private void text(long n) {
    Message said =
        say(difference == null ? "half-width" : "difference")
            .with("n", n)
            .with("wanted", wanted(difference == null ? halfWidth : difference))
            .with("confidence", confidence)
            .with("power", power())
            .with("expected", expected());
    out().println(said.text(language.locale()));
    if (population != null) {
      out()
          .println(
              say(difference == null ? "population" : "populations")
                  .with("population", population)
                  .text(language.locale()));
    }
    out().println(say("answers").text(language.locale()));
  }

  private Message wanted(@Nullable Double size) {
    return say((difference == null ? "width." : "apart.") + measure)
        .with("size", Objects.requireNonNull(size));
  }

  private Message expected() {
    boolean said = deviation != null || share != null || promoters != null;
    return said
        ? say("expected." + measure)
            .with("sd", Optional.ofNullable(deviation))
            .with("share", Optional.ofNullable(share))
            .with("promoters", Optional.ofNullable(promoters))
            .with("detractors", Optional.ofNullable(detractors))
        : say("unexpected." + measure);
  }

  private static Message say(String key) {
    return Message.of(WORDS, key);
  }
}
