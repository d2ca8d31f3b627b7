package org.klantreis.journey.study;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.klantreis.journey.csv.CsvOptions;
import org.klantreis.journey.csv.KanoFormat;
import org.klantreis.journey.csv.LoyaltyFormat;
import org.klantreis.journey.csv.RatingsFormat;
import org.klantreis.journey.csv.RespondentsFormat;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.problem.Checked;
import org.klantreis.journey.problem.Problem;

/**
 * What a file of answers means, said once: how it is laid out, which rows count, and what each
 * column is.
 *
 * <pre>{@code
 * Codebook codebook =
 *     CodebookJson.read(java.nio.file.Path.of("study.json")).orElseThrow("study.json");
 * RatingsFormat format = codebook.ratings().orElseThrow("study.json");
 * }</pre>
 */
@Value.Immutable
@StudyStyle
public abstract sealed class Codebook implements WithCodebook permits ImmutableCodebook {

  Codebook() {}

  /** How the file is laid out. */
  @Value.Default
  public FileLayout file() {
    return FileLayout.standard();
  }

  /** The map whose touchpoints are rated, as a file name beside the codebook. */
  public abstract Optional<String> map();

  /** What is not known for sure about the rows of the file; while there is any, none is read. */
  public abstract ImmutableList<String> uncertain();

  /** The columns; what is not named is not read. */
  public abstract ImmutableList<CodebookColumn> columns();

  /** The columns with one of these roles, in order. */
  public final ImmutableList<CodebookColumn> columns(ColumnRole... roles) {
    ImmutableSet<ColumnRole> wanted = ImmutableSet.copyOf(roles);
    return select(column -> wanted.contains(column.role()));
  }

  /** The touchpoints that are asked how likely it is to recommend: NPS is about these. */
  public final ImmutableSet<TouchpointId> recommendations() {
    return select(CodebookColumn::isRecommendation).stream()
        .flatMap(column -> column.touchpoint().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The column of that name, if there is one. */
  public final Optional<CodebookColumn> column(String name) {
    return columns().stream().filter(column -> column.name().equals(name)).findFirst();
  }

  /** The same where all of it is taken for right: nothing is uncertain any more. */
  public final Codebook settled() {
    return withUncertain()
        .withColumns(
            columns().stream()
                .map(column -> column.withUncertain())
                .collect(ImmutableList.toImmutableList()));
  }

  /** The same with columns of these roles not read. */
  public final Codebook without(ColumnRole... roles) {
    ImmutableSet<ColumnRole> left = ImmutableSet.copyOf(roles);
    return withColumns(
        columns().stream()
            .map(
                column ->
                    left.contains(column.role()) ? CodebookColumn.ignored(column.name()) : column)
            .toList());
  }

  /**
   * What must be settled before columns of these roles are read: a problem for each sentence about
   * them, and for each about the rows of the file.
   */
  public final ImmutableList<Problem> unsettled(ColumnRole... roles) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (String sentence : uncertain()) {
      problems.add(doubt("which rows count", sentence));
    }
    columns(roles).forEach(column -> problems.addAll(unsettled(column)));
    return problems.build();
  }

  /** What must be settled before that column is read: a problem for each sentence about it. */
  public final ImmutableList<Problem> unsettled(CodebookColumn column) {
    return column.uncertain().stream()
        .map(sentence -> doubt("column '" + column.name() + "'", sentence))
        .collect(ImmutableList.toImmutableList());
  }

  private static Problem doubt(String about, String sentence) {
    return Problem.at(about, "is uncertain: " + sentence);
  }

  /** How the file is written down, and which of its rows count. */
  public final CsvOptions csv() {
    return CodebookFormats.csv(file());
  }

  /**
   * How ratings are read: those of the columns that are touchpoints or the overall rating, or a row
   * for each. Segments are told apart by those who read.
   *
   * <p>There are problems instead while one of the columns is uncertain, or none holds ratings.
   */
  public final Checked<RatingsFormat> ratings() {
    return new CodebookFormats(this).ratings();
  }

  /**
   * How a Kano questionnaire is read. There are problems instead while a column of it is uncertain,
   * a question has no partner, or there is none.
   */
  public final Checked<KanoFormat> kano() {
    return new CodebookFormats(this).kano();
  }

  /**
   * How respondents are read, with their overall rating. There are problems instead while a column
   * is uncertain, no column is the overall rating, or none is a touchpoint.
   */
  public final Checked<RespondentsFormat> respondents() {
    return new CodebookFormats(this).respondents();
  }

  /**
   * How loyalty is read, over the overall rating or else the first touchpoint. There are problems
   * instead while a column is uncertain, or none says who is loyal.
   */
  public final Checked<LoyaltyFormat> loyalty() {
    return new CodebookFormats(this).loyalty();
  }

  private ImmutableList<CodebookColumn> select(Predicate<CodebookColumn> which) {
    return columns().stream().filter(which).collect(ImmutableList.toImmutableList());
  }

  @Value.Check
  void check() {
    Set<String> names = new HashSet<>();
    Set<TouchpointId> touchpoints = new HashSet<>();
    for (CodebookColumn column : columns()) {
      checkArgument(names.add(column.name()), "Column '%s' is there twice.", column.name());
      column
          .touchpoint()
          .ifPresent(
              id -> checkArgument(touchpoints.add(id), "Touchpoint '%s' has two columns.", id));
    }
    for (ColumnRole role :
        new ColumnRole[] {
          ColumnRole.WHICH_TOUCHPOINT,
          ColumnRole.RATING,
          ColumnRole.ASPECT,
          ColumnRole.WHICH_FEATURE,
          ColumnRole.WEIGHT,
          ColumnRole.COUNT,
          ColumnRole.RESPONDENT,
          ColumnRole.WAVE,
          ColumnRole.CHANNEL,
          ColumnRole.LOYAL,
          ColumnRole.OVERALL
        }) {
      checkArgument(
          columns(role).size() <= 1,
          "Several columns have the role %s; one has it, the others are ignored.",
          role);
    }
  }

  /** Starts one; nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects what is said of a file. */
  public static final class Builder extends ImmutableCodebook.Builder {
    Builder() {}
  }
}
