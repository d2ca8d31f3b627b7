package org.klantreis.journey.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.io.csv.RatingsFormat;
import org.klantreis.journey.io.csv.RatingsLayout;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.band.Bands;
import org.klantreis.journey.scoring.statistics.Confidence;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of every command that reads ratings. */
final class RatingOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--scale",
      paramLabel = "LOW-HIGH",
      defaultValue = "1-10",
      description = "Scale of the ratings: 1-10 (default), 0-10, 1-5, 1-7, or one's own.")
  private String scale;

  @Option(
      names = "--bands",
      paramLabel = "MET,EXCEEDED",
      description = "Where met and exceeded begin; 7,9 on 1-10. Required for a scale of one's own.")
  private @Nullable String bands;

  @Option(
      names = "--confidence",
      paramLabel = "LEVEL",
      defaultValue = "0.95",
      description = "Confidence of the intervals (default 0.95).")
  private double confidence;

  @Option(
      names = "--touchpoint-column",
      paramLabel = "NAME",
      defaultValue = "touchpoint",
      description = "Long form: the column of touchpoint ids (default 'touchpoint').")
  private String touchpointColumn;

  @Option(
      names = "--rating-column",
      paramLabel = "NAME",
      defaultValue = "rating",
      description = "Long form: the column of ratings (default 'rating').")
  private String ratingColumn;

  @Option(
      names = "--wide",
      paramLabel = "COL",
      split = ",",
      description = "Wide form: a column of ratings for each touchpoint.")
  private @Nullable List<String> wide;

  @Option(
      names = "--by",
      paramLabel = "COLUMN",
      description = "Also for each value of this column, a segment.")
  private @Nullable String by;

  @Option(
      names = "--weight-column",
      paramLabel = "NAME",
      description = "The column of survey weights, above 0.")
  private @Nullable String weightColumn;

  @Option(
      names = "--aspect-column",
      paramLabel = "NAME",
      description = "The column that says overall, functional or emotional.")
  private @Nullable String aspectColumn;

  @Option(
      names = "--missing",
      paramLabel = "CODE",
      split = ",",
      description = "Ratings that stand for no answer; an empty cell always does.")
  private @Nullable List<String> missing;

  @Option(
      names = "--delimiter",
      paramLabel = "C",
      defaultValue = ",",
      description = "What stands between cells (default a comma); 'tab' for a tab.")
  private String delimiter;

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      defaultValue = "UTF-8",
      description = "How the text is encoded (default UTF-8).")
  private String charset;

  @Option(
      names = "--skip-bad-rows",
      description = "Leave bad rows out, and say how many; without it nothing is scored then.")
  private boolean skipBadRows;

  @Option(
      names = "--format",
      paramLabel = "text|json|csv",
      defaultValue = "text",
      description = "How the answer is printed (default text).")
  private OutputFormat output;

  /** How an answer is printed. */
  enum OutputFormat {
    TEXT,
    JSON,
    CSV
  }

  OutputFormat output() {
    return output;
  }

  boolean skipsBadRows() {
    return skipBadRows;
  }

  boolean hasSegments() {
    return by != null;
  }

  boolean hasWeights() {
    return weightColumn != null;
  }

  boolean isWide() {
    return wide != null;
  }

  boolean hasAspects() {
    return aspectColumn != null;
  }

  Confidence confidence() {
    return orRefuse("--confidence", () -> new Confidence(confidence));
  }

  RatingScale scale() {
    return RatingScale.parse(scale)
        .orElseThrow(
            () ->
                refusal(
                    "--scale",
                    "'"
                        + scale
                        + "' is no scale: write its lowest and highest answer, as in 1-10"));
  }

  /** One's own bands, where they were given. */
  Optional<Bands> ownBands() {
    return Optional.ofNullable(bands)
        .map(cuts -> orRefuse("--bands", () -> Bands.parse(scale().name() + ":" + cuts)));
  }

  /** The bands of the ratings: one's own, or those of the scale; refuses a scale that has none. */
  Bands bands() {
    return Bands.choose(ownBands(), scale())
        .orElseThrow(
            () ->
                refusal(
                    "--scale",
                    "scale "
                        + scale().name()
                        + " is one's own, so say where met and exceeded begin:"
                        + " --bands MET,EXCEEDED"));
  }

  RatingsFormat format() {
    return RatingsFormat.builder()
        .scale(scale())
        .layout(layout())
        .segmentColumn(Optional.ofNullable(by))
        .weightColumn(Optional.ofNullable(weightColumn))
        .aspectColumn(Optional.ofNullable(aspectColumn))
        .missingCodes(missing == null ? ImmutableSet.of() : ImmutableSet.copyOf(missing))
        .delimiter(delimiter())
        .charset(charset())
        .build();
  }

  private RatingsLayout layout() {
    if (wide == null) {
      return new RatingsLayout.LongForm(touchpointColumn, ratingColumn);
    }
    ImmutableList<String> columns =
        wide.stream().map(String::strip).collect(ImmutableList.toImmutableList());
    return orRefuse("--wide", () -> new RatingsLayout.WideForm(columns));
  }

  private char delimiter() {
    if (delimiter.equals("tab") || delimiter.equals("\\t")) {
      return '\t';
    }
    if (delimiter.length() != 1 || "\"\r\n".contains(delimiter)) {
      throw refusal("--delimiter", "'" + delimiter + "' is not one character, nor 'tab'");
    }
    return delimiter.charAt(0);
  }

  private Charset charset() {
    try {
      return Charset.forName(charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      throw refusal(
          "--charset", "'" + charset + "' is no charset that is known here, as windows-1252 is");
    }
  }

  private <T> T orRefuse(String option, Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException refused) {
      throw refusal(option, String.valueOf(refused.getMessage()));
    }
  }

  private ParameterException refusal(String option, String why) {
    return new ParameterException(spec.commandLine(), option + ": " + why);
  }
}
