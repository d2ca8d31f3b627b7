package org.klantreis.journey.scoring.experience;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.RatedTimeline;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.style.ScoringStyle;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Verdict;

/**
 * The emotional curve of a journey (<i>emotionele reis</i>): its ratings along the timeline, and
 * their peak-end.
 *
 * <p>People remember an episode by its most intense moment and by its end, more than by how long it
 * took (Kahneman, Fredrickson, Schreiber and Redelmeier 1993; Redelmeier and Kahneman 1996). The
 * peak-end is the mean of the two. How intense a moment is, is its distance from a neutral point,
 * so the result depends on that point: 6, 7, 8, 4, 5, 9, 8 has 8.5 about 5.5, and 6 about 7.
 *
 * <p>One curve has ratings of one aspect on one scale: an overall rating never stands in for an
 * emotional one. An unrated touchpoint leaves a gap, and keeps its place on the timeline.
 */
@Value.Immutable
@ScoringStyle
public abstract sealed class CurveScorer
    implements Scorer<JourneyStudy, CurveResult>, WithCurveScorer permits ImmutableCurveScorer {

  /** The id of this scorer. */
  public static final String ID = "curve";

  CurveScorer() {}

  /** Which aspect of an experience is drawn; overall unless set. */
  @Value.Default
  public RatingAspect aspect() {
    return RatingAspect.OVERALL;
  }

  /** The confidence of the intervals; 0.95 unless set. */
  @Value.Default
  public Confidence confidence() {
    return Confidence.STANDARD;
  }

  /** What is neither pleasant nor unpleasant, on the scale; its middle unless set. */
  public abstract OptionalDouble neutral();

  @Value.Check
  void check() {
    checkArgument(
        Double.isFinite(neutral().orElse(0)),
        "A neutral point is a number on the scale, not %s.",
        neutral().orElse(0));
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Message needs() {
    return CurveWords.needs();
  }

  /**
   * Draws the curve; too little evidence when nothing is rated, not applicable when the neutral
   * point lies off the scale.
   */
  @Override
  public Verdict<CurveResult> score(JourneyStudy study) {
    RatedTimeline timeline = RatedTimeline.of(study, aspect(), confidence());
    CurveWords words = new CurveWords(this, study);
    if (timeline.scale().isEmpty()) {
      return words.nothingRated();
    }
    RatingScale scale = timeline.scale().get();
    double point = neutral().orElse(scale.middle());
    if (point < scale.lowest() || point > scale.highest()) {
      return words.offScale(scale, point);
    }
    return words.verdict(new CurveResult(scale, point, timeline.rated(), timeline.unrated()));
  }

  /** Starts one; nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** With the default of every setting. */
  public static CurveScorer standard() {
    return builder().build();
  }

  /** Collects the settings of a curve scorer. */
  public static final class Builder extends ImmutableCurveScorer.Builder {
    Builder() {}
  }
}
