package org.klantreis.journey.csv;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.klantreis.journey.rating.RatingScale;

/** What a sheet with a journey looks like, and what it does not say itself. */
@Value.Immutable
@CsvStyle
public abstract sealed class JourneyFormat implements WithJourneyFormat
    permits ImmutableJourneyFormat {

  JourneyFormat() {}

  /** The scale of ratings that name none, where the sheet itself says no scale; 1-10 unless set. */
  @Value.Default
  public RatingScale scale() {
    return RatingScale.DUTCH_GRADE;
  }

  /** What the journey is called where its sheet does not say; "Journey" unless set. */
  @Value.Default
  public String name() {
    return "Journey";
  }

  /** How the sheet is written down; as {@link CsvOptions#byHand} unless set. */
  @Value.Default
  public CsvOptions csv() {
    return CsvOptions.byHand();
  }

  @Value.Check
  void check() {
    checkArgument(!name().isBlank(), "A journey needs a name that can be read: it is blank.");
  }

  /** Starts one; nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** With the default of every setting. */
  public static JourneyFormat standard() {
    return builder().build();
  }

  /** Collects the settings of a format. */
  public static final class Builder extends ImmutableJourneyFormat.Builder {
    Builder() {}
  }
}
