package org.klantreis.journey.csv;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.klantreis.journey.evidence.StraightLiners;
import org.klantreis.journey.rating.RatingScale;

/** What a file of respondents looks like, a row for each, and what is taken from it. */
@Value.Immutable
@CsvStyle
public abstract sealed class RespondentsFormat implements WithRespondentsFormat
    permits ImmutableRespondentsFormat {

  RespondentsFormat() {}

  /** The column of the overall ratings. */
  public abstract String overallColumn();

  /** The touchpoints, in the wide layout and without an aspect, and how the table is written. */
  public abstract RatingsFormat ratings();

  /** The scale of the overall ratings; that of the touchpoints unless set. */
  public abstract Optional<RatingScale> overallScale();

  /**
   * Cells of the overall ratings that stand for no answer, beside the empty cell. Unless these or
   * {@link #overallScale()} are set, the codes of the touchpoints are those of the overall ratings,
   * too: what stands for no rating is missing there.
   */
  public abstract Optional<ImmutableSet<String>> overallMissingCodes();

  /**
   * Cells that say that a touchpoint was not experienced, which is an answer. Where they are set,
   * be it to none, a touchpoint without a rating is not experienced: whether its cell holds one of
   * these, a code for a missing answer, or nothing.
   */
  public abstract Optional<ImmutableSet<String>> notExperiencedCodes();

  /** Whether {@linkplain StraightLiners straight-liners} are counted as such and left out. */
  @Value.Default
  public boolean leavesOutStraightLiners() {
    return false;
  }

  @Value.Check
  void check() {
    checkArgument(
        !leavesOutStraightLiners() || ratings().countColumn().isEmpty(),
        "Straight-liners are left out one by one, and column '%s' counts them together.",
        ratings().countColumn().orElse(""));
  }

  /** With the default of every setting. */
  public static RespondentsFormat of(String overallColumn, RatingsFormat ratings) {
    return builder().overallColumn(overallColumn).ratings(ratings).build();
  }

  /** Starts one; the column of the overall ratings and the touchpoints are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** The ratings, where what was not experienced is not rated. */
  final RatingsFormat unrated() {
    return ratings().withMissingCodes(unratedCodes());
  }

  private ImmutableSet<String> unratedCodes() {
    return ImmutableSet.<String>builder()
        .addAll(ratings().missingCodes())
        .addAll(notExperiencedCodes().orElse(ImmutableSet.of()))
        .build();
  }

  /** How the cells of the overall ratings are read, of which this is said beside their format. */
  final Cells overallCells(ColumnCoding coding) {
    Optional<RatingScale> own = coding.scale().or(this::overallScale);
    ImmutableSet<String> shared = own.isPresent() ? ImmutableSet.of() : unratedCodes();
    return ratings()
        .cells(
            coding
                .withScale(own)
                .withMissingCodes(
                    coding.missingCodes().or(this::overallMissingCodes).orElse(shared)));
  }

  /** Collects the settings of a format. */
  public static final class Builder extends ImmutableRespondentsFormat.Builder {
    Builder() {}
  }
}
