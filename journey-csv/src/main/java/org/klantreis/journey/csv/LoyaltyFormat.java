package org.klantreis.journey.csv;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.klantreis.journey.evidence.Repeats;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.rating.RatingWording;

/** What a file of customers and their loyalty looks like, and what is taken from it. */
@Value.Immutable
@CsvStyle
public abstract sealed class LoyaltyFormat implements AnswersFormat, WithLoyaltyFormat
    permits ImmutableLoyaltyFormat {

  /** What means yes unless it is set, case ignored. */
  public static final ImmutableSet<String> YES =
      ImmutableSet.of("yes", "ja", "true", "y", "j", "1");

  /** What means no unless it is set, case ignored. */
  public static final ImmutableSet<String> NO = ImmutableSet.of("no", "nee", "false", "n", "0");

  LoyaltyFormat() {}

  /** The scale of the ratings; 1-10 unless set. */
  @Value.Default
  public RatingScale scale() {
    return RatingScale.DUTCH_GRADE;
  }

  /**
   * In which words the ratings are; the shipped ones that can mean but one answer on the scale
   * unless set.
   */
  public abstract Optional<RatingWording> wording();

  /** The column of ratings. */
  public abstract String ratingColumn();

  /** The column that says whether a customer is loyal: yes or no. */
  public abstract String loyalColumn();

  /** The cells that mean yes, case ignored; {@link #YES} unless set. */
  @Value.Default
  public ImmutableSet<String> yesWords() {
    return YES;
  }

  /**
   * The cells that mean no, case ignored, so that any other answer is a problem; {@link #NO} unless
   * set. Empty to take every other answer as no.
   */
  @Value.Default
  public Optional<ImmutableSet<String>> noWords() {
    return Optional.of(NO);
  }

  /** The column that says who a customer is; a row without a name is a customer of its own. */
  @Override
  public abstract Optional<String> respondentColumn();

  /**
   * What becomes of a customer who is there twice: refused unless set, or kept, as though these
   * were different customers.
   */
  @Override
  @Value.Default
  public Repeats repeats() {
    return Repeats.REFUSE;
  }

  /** Where behaviour and attitude stand; not read unless set. */
  public abstract Optional<QuadrantColumns> quadrants();

  /** The column of what customers are willing to pay, a number in any unit. */
  public abstract Optional<String> paysColumn();

  @Value.Check
  void check() {
    checkArgument(
        repeats() != Repeats.SHARE,
        "Loyalty is compared by the likelihood of single customers, who cannot share a place.");
    WeightColumn.checkCounts(this, Optional.empty());
    codings().values().forEach(this::cells);
    cells(ColumnCoding.none());
    checkArgument(!yesWords().isEmpty(), "Some cell must mean yes.");
    checkArgument(
        noWords().isEmpty()
            || new YesNoCells(yesWords(), noWords()).agreesOn(noWords().orElse(ImmutableSet.of())),
        "Yes is %s and no is %s, so that a cell can mean both.",
        yesWords(),
        noWords().orElse(ImmutableSet.of()));
  }

  /** How ratings are read about which this is said; their scale is that of all. */
  final Cells cells(ColumnCoding coding) {
    return Cells.of(this, scale(), wording(), coding.withScale(Optional.empty()));
  }

  /** Starts one; the columns of ratings and of loyalty are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the settings of a format. */
  public static final class Builder extends ImmutableLoyaltyFormat.Builder {
    Builder() {}
  }
}
