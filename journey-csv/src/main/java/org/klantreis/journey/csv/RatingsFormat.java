package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.klantreis.journey.model.ChannelId;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.rating.RatingWording;

/** What a file of ratings looks like, and what is taken from it. */
@Value.Immutable
@CsvStyle
public abstract sealed class RatingsFormat implements AnswersFormat, WithRatingsFormat
    permits ImmutableRatingsFormat {

  RatingsFormat() {}

  /** The scale of the ratings; 1-10 unless set. */
  @Value.Default
  public RatingScale scale() {
    return RatingScale.DUTCH_GRADE;
  }

  /**
   * In which words the ratings are; the shipped ones that can mean but one answer on the scale
   * unless set. Ratings may also be numbers, and numbers with a label, such as {@code 9 - Very
   * likely}.
   */
  public abstract Optional<RatingWording> wording();

  /** Long, in columns {@code touchpoint} and {@code rating}, unless set. */
  @Value.Default
  public RatingsLayout layout() {
    return RatingsLayout.standard();
  }

  /** The column of survey weights; a row without one is missing, and one of 0 left out. */
  public abstract Optional<String> weightColumn();

  /**
   * The column that says who rated; without it nobody is kept. In the wide layout every row is
   * somebody, with or without a name; in the long one a row without a name is a problem.
   */
  @Override
  public abstract Optional<String> respondentColumn();

  /** The column that says overall, functional or emotional; an empty cell is overall. */
  public abstract Optional<String> aspectColumn();

  /**
   * The column of channel ids, over which customers had the touchpoint; where a cell is empty the
   * rating is counted, and its channel is unknown.
   */
  public abstract Optional<String> channelColumn();

  /** The touchpoints that may be rated, where they are known; any other is a problem. */
  public abstract Optional<ImmutableSet<TouchpointId>> touchpoints();

  /** The channels that may be named, where they are known; any other is a problem. */
  public abstract Optional<ImmutableSet<ChannelId>> channels();

  /** What people call touchpoints, for whoever writes that in the place of an id. */
  public abstract ImmutableMap<TouchpointId, String> touchpointNames();

  /** What people call channels, for whoever writes that in the place of an id. */
  public abstract ImmutableMap<ChannelId, String> channelNames();

  @Value.Check
  void check() {
    WeightColumn.checkCounts(this, weightColumn());
    cells(ColumnCoding.none());
    codings().values().forEach(this::cells);
  }

  /** How cells are read about which this is said. */
  final Cells cells(ColumnCoding coding) {
    return Cells.of(this, scale(), wording(), coding);
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
