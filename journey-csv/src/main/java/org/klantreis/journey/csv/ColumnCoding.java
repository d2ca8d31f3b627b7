package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.rating.RatingWording;

/**
 * What the cells of one column mean, or in the long form the ratings of one touchpoint, where that
 * is not what those of all others do. What is not set is as the format says.
 */
@Value.Immutable
@CsvStyle
public abstract sealed class ColumnCoding implements WithColumnCoding
    permits ImmutableColumnCoding {

  private static final ColumnCoding NONE = builder().build();

  ColumnCoding() {}

  /** The scale of the ratings. */
  public abstract Optional<RatingScale> scale();

  /** The words of the ratings. */
  public abstract Optional<RatingWording> wording();

  /** Cells that stand for no answer, in the place of those of the format; may be none. */
  public abstract Optional<ImmutableSet<String>> missingCodes();

  /**
   * Cells that say that the touchpoint was not experienced, in the place of those of the format;
   * where respondents are not looked at, these are missing, too.
   */
  public abstract Optional<ImmutableSet<String>> notExperiencedCodes();

  /** Whether the lowest answer is the best: 1 of 1-5 is then counted as 5; not unless set. */
  @Value.Default
  public boolean isReversed() {
    return false;
  }

  /** With nothing set. */
  public static ColumnCoding none() {
    return NONE;
  }

  /** Starts one; nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects what is said of a column. */
  public static final class Builder extends ImmutableColumnCoding.Builder {
    Builder() {}
  }
}
