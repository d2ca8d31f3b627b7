package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableSet;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.immutables.value.Value;
import org.klantreis.journey.model.ChannelId;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingScale;

/** What a file of ratings looks like, and what is taken from it. */
@Value.Immutable
@CsvStyle
public abstract sealed class RatingsFormat implements WithRatingsFormat
    permits ImmutableRatingsFormat {

  RatingsFormat() {}

  /** The scale of the ratings; 1-10 unless set. */
  @Value.Default
  public RatingScale scale() {
    return RatingScale.DUTCH_GRADE;
  }

  /** Long, in columns {@code touchpoint} and {@code rating}, unless set. */
  @Value.Default
  public RatingsLayout layout() {
    return RatingsLayout.standard();
  }

  /** The column whose values are segments; an empty cell is {@code (none)}. */
  public abstract Optional<String> segmentColumn();

  /** The column of survey weights, above 0; a row without one is missing. */
  public abstract Optional<String> weightColumn();

  /** The column that says overall, functional or emotional; an empty cell is overall. */
  public abstract Optional<String> aspectColumn();

  /**
   * The column of channel ids, over which customers had the touchpoint; where a cell is empty the
   * rating is counted, and its channel is unknown.
   */
  public abstract Optional<String> channelColumn();

  /**
   * Ratings that stand for no answer, beside the empty cell, which always does. A number is
   * recognised in whatever way it is written: {@code 6} is also {@code 6.0}.
   */
  public abstract ImmutableSet<String> missingCodes();

  /** The touchpoints that may be rated, where they are known; any other is a problem. */
  public abstract Optional<ImmutableSet<TouchpointId>> touchpoints();

  /** The channels that may be named, where they are known; any other is a problem. */
  public abstract Optional<ImmutableSet<ChannelId>> channels();

  /** What stands between cells; a comma unless set. */
  @Value.Default
  public char delimiter() {
    return ',';
  }

  /** How the text is encoded; UTF-8 unless set. A byte-order mark goes before it. */
  @Value.Default
  public Charset charset() {
    return StandardCharsets.UTF_8;
  }

  /** How many problems are described; all are counted. 20 unless set. */
  @Value.Default
  public int describedProblems() {
    return 20;
  }

  /** Starts one; nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** With the default of every setting. */
  public static RatingsFormat standard() {
    return builder().build();
  }

  /** Collects the settings of a format. */
  public static final class Builder extends ImmutableRatingsFormat.Builder {
    Builder() {}
  }
}
