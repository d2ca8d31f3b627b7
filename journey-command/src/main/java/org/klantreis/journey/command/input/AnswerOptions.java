package org.klantreis.journey.command.input;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.csv.NameList;
import org.klantreis.journey.evidence.Repeats;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.evidence.Segmented;
import org.klantreis.journey.evidence.Tally;
import org.klantreis.journey.problem.Printable;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.statistics.Confidence;
import picocli.CommandLine.Option;

/** The options of every command that reads what customers answered from CSV. */
public abstract class AnswerOptions extends FileOptions {

  @Option(
      names = "--confidence",
      paramLabel = "LEVEL",
      defaultValue = "0.95",
      description = "Confidence of the intervals (default 0.95).")
  private double confidence;

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
      names = "--missing",
      paramLabel = "CODE",
      description = "Cells that stand for no answer; an empty cell always does.")
  private @Nullable List<String> missing;

  @Option(
      names = "--respondent-column",
      paramLabel = "NAME",
      description =
          "The column that says who answered: then nobody may answer the same twice; kano takes the"
              + " column 'respondent', if it is there.")
  private @Nullable String respondentColumn;

  @Option(
      names = "--repeats",
      paramLabel = "refuse|share|keep",
      description =
          "Where somebody answers the same more than once: refuse it (default), share one place"
              + " among the answers, or keep them all.")
  private @Nullable Repeats repeats;

  public final boolean hasSegments() {
    return by != null;
  }

  /** Each segment in order of appearance, where that is asked for, and then all together. */
  public final <T extends Tally<T>> Map<Optional<Segment>, T> parts(Segmented<T> all) {
    return parts(all, all.whole());
  }

  /** The same where all together are more than the sum of the segments. */
  public final <T extends Tally<T>> Map<Optional<Segment>, T> parts(Segmented<T> all, T whole) {
    Map<Optional<Segment>, T> parts = new LinkedHashMap<>();
    if (hasSegments()) {
      all.parts().forEach((segment, part) -> parts.put(Optional.of(segment), part));
    }
    parts.put(Optional.empty(), whole);
    return parts;
  }

  public final boolean hasWeights() {
    return weightColumn != null;
  }

  public final Confidence confidence() {
    return orRefuse("--confidence", () -> new Confidence(confidence));
  }

  /** The scale that an option names by its ends. */
  protected final RatingScale scale(String ends) {
    return scale("--scale", ends);
  }

  /** The scale that an option of that name gives by its ends. */
  public final RatingScale scale(String option, String ends) {
    return RatingScale.parse(ends)
        .orElseThrow(
            () ->
                refusal(
                    option,
                    "'"
                        + ends
                        + "' is no scale: write its lowest and highest answer, as in 1-10, 1-5/0.5 or 1-5/mean"));
  }

  /** The bands that an option names by where they begin, if it does. */
  protected final Optional<Bands> bands(@Nullable String cuts, RatingScale scale) {
    return Optional.ofNullable(cuts)
        .map(each -> orRefuse("--bands", () -> Bands.parse(scale.name() + ":" + each)));
  }

  /** What stands above the answer of a segment; nothing above that of all together. */
  public final String heading(Optional<Segment> segment) {
    return segment
        .map(each -> Printable.of(String.valueOf(by)) + ": " + Printable.of(each.name()) + "\n\n")
        .orElse("");
  }

  public final Optional<String> segmentColumn() {
    return Optional.ofNullable(by);
  }

  public final Optional<String> weightColumn() {
    return Optional.ofNullable(weightColumn);
  }

  public final Optional<String> respondentColumn() {
    return Optional.ofNullable(respondentColumn);
  }

  /** What becomes of several answers of a person; refuses to say so where persons are not known. */
  public Repeats repeats() {
    if (repeats != null && respondentColumn == null) {
      throw refusal(
          "--repeats", "is about who answered more than once, so it needs --respondent-column");
    }
    return repeatsOrUsual();
  }

  protected final Repeats repeatsOrUsual() {
    return repeats == null ? Repeats.REFUSE : repeats;
  }

  /** With what the option of a parameter's name says; what it does not say stays as it is. */
  public final Settings set(Settings settings, Parameter<?> parameter, @Nullable String text) {
    return text == null
        ? settings
        : orRefuse("--" + parameter, () -> settings.with(parameter.name(), text));
  }

  public final ImmutableSet<String> missingCodes() {
    return names(missing).orElse(ImmutableSet.of());
  }

  /** The names in lines as people write them; empty where there is no line. */
  public static Optional<ImmutableSet<String>> names(@Nullable List<String> lines) {
    return Optional.ofNullable(lines)
        .map(
            given ->
                given.stream()
                    .flatMap(line -> NameList.names(line).stream())
                    .collect(ImmutableSet.toImmutableSet()));
  }

  /** The confidence as people write it: 95 %. */
  public final String percent() {
    double level = 100 * confidence().level();
    return (level == Math.rint(level) ? Long.toString((long) level) : Double.toString(level))
        + " %";
  }
}
