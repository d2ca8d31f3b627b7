package org.klantreis.journey.command.input;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.command.console.DataProblems;
import org.klantreis.journey.csv.ColumnCoding;
import org.klantreis.journey.csv.KanoFormat;
import org.klantreis.journey.csv.LoyaltyFormat;
import org.klantreis.journey.csv.NameList;
import org.klantreis.journey.csv.SegmentBy;
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
import org.klantreis.journey.study.Codebook;
import org.klantreis.journey.study.CodebookColumn;
import org.klantreis.journey.study.ColumnRole;
import org.klantreis.journey.study.FileLayout;
import picocli.CommandLine.Option;

/** The options of every command that reads what customers answered from CSV. */
public abstract class AnswerOptions extends FileOptions {

  @Option(
      names = "--study",
      paramLabel = "STUDY.json",
      description =
          "What the columns mean, as 'journey inspect' writes it; options given beside it win.")
  private @Nullable String study;

  private @Nullable StudyFile studyFile;

  @Option(
      names = "--confidence",
      paramLabel = "LEVEL",
      defaultValue = "0.95",
      description = "Confidence of the intervals (default 0.95).")
  private double confidence;

  @Option(
      names = "--by",
      paramLabel = "COL,...",
      description =
          "Also for each value of this column, a segment; of several columns for their values together."
              + " month:COL, quarter:COL and year:COL are of dates.")
  private @Nullable String by;

  @Option(
      names = "--segment",
      paramLabel = "[COL:]CODE=NAME,...",
      description = "What values of --by are called, as in 1=North,2=South.")
  private List<String> segmentNames = List.of();

  @Option(
      names = "--segment-out",
      paramLabel = "[COL:]VALUE,...",
      description = "Values of --by whose rows are left out, of all together, too.")
  private List<String> segmentsOut = List.of();

  @Option(
      names = "--date-order",
      paramLabel = "day-first|month-first",
      description = "What comes first in dates of --by such as 3/1/2026.")
  private @Nullable String dateOrder;

  @Option(
      names = "--weight-column",
      paramLabel = "NAME",
      description = "The column of survey weights; 0 leaves a row out.")
  private @Nullable String weightColumn;

  @Option(
      names = "--count-column",
      paramLabel = "NAME",
      description = "The column that says how many answered as a row does; counts are no weights.")
  private @Nullable String countColumn;

  @Option(
      names = "--missing",
      paramLabel = "[COL=]CODE,...",
      description =
          "Cells that stand for no answer, as in 0,6,Blank; an empty cell always does. NPS=11 for one"
              + " column, in the place of those for all.")
  private List<String> missing = List.of();

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

  /**
   * The study file, where one is given.
   *
   * @throws DataProblems for everything that is wrong with it
   */
  final Optional<StudyFile> study() {
    if (study != null && studyFile == null) {
      studyFile = StudyFile.read(study);
    }
    return Optional.ofNullable(studyFile);
  }

  /** Whether a study file is given. */
  public final boolean hasStudy() {
    return study != null;
  }

  @Override
  final Optional<FileLayout> layoutOfStudy() {
    return study().map(file -> file.codebook().file());
  }

  /** The column of that role by the study file, where there is one. */
  public final Optional<String> columnOfStudy(ColumnRole role) {
    return study()
        .flatMap(file -> file.codebook().columns(role).stream().findFirst())
        .map(CodebookColumn::name);
  }

  /** How a Kano questionnaire is read by the study file; empty where none of it is there. */
  public final Optional<KanoFormat> kanoOfStudy() {
    return study()
        .filter(file -> !file.codebook().columns(ColumnRole.FUNCTIONAL).isEmpty())
        .map(file -> file.orEnd(without(file.codebook()).kano()));
  }

  /** How loyalty is read by the study file, where one is given. */
  public final Optional<LoyaltyFormat> loyaltyOfStudy() {
    return study().map(file -> file.orEnd(without(file.codebook()).loyalty()));
  }

  /** A codebook without the roles that options give to other columns. */
  final Codebook without(Codebook codebook, ColumnRole... others) {
    List<ColumnRole> roles = new ArrayList<>(List.of(others));
    if (weightColumn != null) {
      roles.add(ColumnRole.WEIGHT);
    }
    if (countColumn != null) {
      roles.add(ColumnRole.COUNT);
    }
    if (respondentColumn != null) {
      roles.add(ColumnRole.RESPONDENT);
    }
    return codebook.without(roles.toArray(ColumnRole[]::new));
  }

  /** What the options say of a column, or else the study file. */
  private Optional<String> column(@Nullable String given, ColumnRole role) {
    return given == null ? columnOfStudy(role) : Optional.of(given);
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
    return weightColumn().isPresent();
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

  /** By which columns segments are told apart; none where that is not asked for. */
  public final ImmutableList<SegmentBy> segments() {
    String columns = by;
    if (columns == null) {
      if (!segmentNames.isEmpty() || !segmentsOut.isEmpty()) {
        throw refusal(segmentNames.isEmpty() ? "--segment-out" : "--segment", "needs --by");
      }
      return ImmutableList.of();
    }
    Optional<SegmentBy.DateOrder> order = Optional.ofNullable(dateOrder).map(this::dateOrder);
    return orRefuse("--by", () -> SegmentBy.parse(columns, segmentNames, segmentsOut)).stream()
        .map(each -> ofStudy(each.withDateOrder(order)))
        .collect(ImmutableList.toImmutableList());
  }

  /** With what the study file says of the values of a column, where the options say nothing. */
  private SegmentBy ofStudy(SegmentBy by) {
    Optional<CodebookColumn> column = study().flatMap(file -> file.codebook().column(by.column()));
    if (column.isEmpty()) {
      return by;
    }
    study().orElseThrow().endIfUnsettled(column.get());
    return by.withLabels(by.labels().isEmpty() ? column.get().labels() : by.labels())
        .withLeftOut(by.leftOut().isEmpty() ? column.get().leftOut() : by.leftOut());
  }

  private SegmentBy.DateOrder dateOrder(String words) {
    return switch (words) {
      case "day-first" -> SegmentBy.DateOrder.DAY_FIRST;
      case "month-first" -> SegmentBy.DateOrder.MONTH_FIRST;
      default ->
          throw refusal("--date-order", "'" + words + "' is neither day-first nor month-first");
    };
  }

  public final Optional<String> countColumn() {
    return column(countColumn, ColumnRole.COUNT);
  }

  public final Optional<String> weightColumn() {
    return column(weightColumn, ColumnRole.WEIGHT);
  }

  public final Optional<String> respondentColumn() {
    return column(respondentColumn, ColumnRole.RESPONDENT);
  }

  /** What becomes of several answers of a person; refuses to say so where persons are not known. */
  public Repeats repeats() {
    if (repeats != null && respondentColumn().isEmpty()) {
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
    return CodeLists.parse(missing).all().orElse(ImmutableSet.of());
  }

  /** What the cells of single columns mean. */
  public ImmutableMap<String, ColumnCoding> codings() {
    return ImmutableMap.copyOf(
        Maps.transformValues(
            CodeLists.parse(missing).byColumn(),
            codes -> ColumnCoding.none().withMissingCodes(codes)));
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
