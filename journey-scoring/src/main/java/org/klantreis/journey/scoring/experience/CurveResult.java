package org.klantreis.journey.scoring.experience;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.statistics.ByChance;
import org.klantreis.journey.scoring.verdict.Result;

/** The emotional curve of a journey: its rated touchpoints, at least one, along the timeline. */
public sealed interface CurveResult extends Result permits CurveFindings {

  /** The scale of all values. */
  RatingScale scale();

  /** The point of the scale that intensity is measured from. */
  double neutral();

  /** The rated touchpoints, in timeline order. */
  ImmutableList<Rated> points();

  /** The touchpoints of which no value is known on this scale, in timeline order. */
  ImmutableList<Touchpoint> unrated();

  /** What the map states on another scale, in timeline order; these are unrated here. */
  ImmutableList<Rated> onOtherScales();

  /**
   * Where a point stands on the timeline, from 0; unrated touchpoints are counted.
   *
   * @throws IllegalArgumentException for what is no touchpoint of this journey
   */
  int position(Rated point);

  /** The mean of the values, each touchpoint counting the same. */
  double mean();

  /** The lowest point, the latest of several. */
  Rated lowest();

  /** The highest point, the latest of several. */
  Rated highest();

  /** The most intense point, which may be a low one; the latest of several. */
  Rated peak();

  /**
   * How intense the peak of the measured points would be, were they all alike, in points of the
   * scale: the most extreme of several means is extreme by chance, too. Absent where the map states
   * the peak, for fewer than two measured points, and without resamples.
   */
  Optional<ByChance> peakByChance();

  /** The last point. */
  Rated end();

  /** Whether the last point is the last touchpoint of the journey. */
  boolean endIsKnown();

  /** Distance from the neutral point, in points of the scale. */
  double intensity(Rated point);

  /**
   * The other points that may be as intense as the peak, as far as the intervals tell: then the
   * peak is open. What the map states has no interval, and stands for itself.
   */
  ImmutableList<Rated> rivals();

  /** The mean of the peak and the end (Kahneman et al. 1993). */
  double peakEnd();

  /** What the peak-end would be if that point were the peak. */
  double peakEnd(Rated asPeak);

  /**
   * Points of the scale by which the values rise from one touchpoint to the next: least squares
   * over positions on the timeline. Absent for a single point.
   */
  OptionalDouble slope();
}
