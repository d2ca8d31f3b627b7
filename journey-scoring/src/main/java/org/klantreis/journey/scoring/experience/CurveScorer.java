package org.klantreis.journey.scoring.experience;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.rated.RatedTimeline;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;
import org.klantreis.journey.scoring.statistics.ByChance;

/**
 * The emotional curve of a journey (<i>emotionele reis</i>): its ratings along the timeline, and
 * their peak-end.
 *
 * <p>People remember an episode by its most intense moment and by its end, more than by how long it
 * took (Kahneman, Fredrickson, Schreiber and Redelmeier 1993; Redelmeier and Kahneman 1996). The
 * peak-end is the mean of the two. Here it is computed from averages over people, so it is no
 * measure of what one person remembers. How intense a moment is, is its distance from a neutral
 * point, so the result depends on that point: 6, 7, 8, 4, 5, 9, 8 has 8.5 about 5.5, and 6 about 7.
 *
 * <p>The most intense of several means is intense by chance, too: of eight touchpoints that are all
 * alike, rated by ten customers each, it lies about 0.6 points too far out where ratings spread by
 * 1.4. So beside the peak stands what touchpoints that are all alike would show ({@link ByChance}).
 *
 * <p>One curve has ratings of one aspect on one scale: an overall rating never stands in for an
 * emotional one. An unrated touchpoint leaves a gap, and keeps its place on the timeline. Too
 * little evidence when nothing is rated; not applicable when the neutral point lies off the scale.
 */
public final class CurveScorer {

  /**
   * What is neither pleasant nor unpleasant, as a point of the scale; its middle unless set.
   * Provenance shows which point that was.
   */
  public static final Parameter<OptionalDouble> NEUTRAL =
      Parameter.of(
          "neutral",
          "what is neither pleasant nor unpleasant: middle, or a point of the scale",
          OptionalDouble.empty(),
          CurveScorer::readNeutral,
          point -> point.isPresent() ? Double.toString(point.getAsDouble()) : "middle");

  private static final SettableScorer<JourneyStudy, CurveResult> STANDARD =
      SettableScorer.ofJourneys(
              "curve",
              CurveWords.WORDS,
              CurveScorer::judge,
              Parameter.ASPECT,
              Parameter.MEAN_INTERVAL,
              Parameter.CONFIDENCE,
              Parameter.RESAMPLES,
              NEUTRAL)
          .ruledBy("peak-end about a neutral point");

  private CurveScorer() {}

  /**
   * The scorer with the default of every setting: aspect, confidence, neutral point, and how many
   * resamples say what peak chance would show.
   */
  public static SettableScorer<JourneyStudy, CurveResult> standard() {
    return STANDARD;
  }

  private static Answer<CurveResult> judge(JourneyStudy study, Settings settings) {
    RatingRule rule = RatingRule.of(settings);
    RatedTimeline timeline = RatedTimeline.of(study, rule);
    CurveWords words = new CurveWords(study, rule);
    if (timeline.scale().isEmpty()) {
      return words.nothingRated();
    }
    RatingScale scale = timeline.scale().get();
    double neutral = settings.get(NEUTRAL).orElse(scale.middle());
    return neutral < scale.lowest() || neutral > scale.highest()
        ? words.offScale(scale, neutral)
        : words
            .answer(new CurveFindings(timeline, neutral, alike(study, timeline, neutral, settings)))
            .restingOn(timeline.n(), timeline.effectiveN())
            .taking(NEUTRAL, OptionalDouble.of(neutral));
  }

  private static Optional<ByChance> alike(
      JourneyStudy study, RatedTimeline timeline, double neutral, Settings settings) {
    ImmutableList<RatingTally> measured =
        timeline.rated().stream()
            .filter(Rated::isMeasured)
            .flatMap(
                each ->
                    new TouchpointStudy(study, each.touchpoint())
                        .ratings(settings.get(Parameter.ASPECT)).stream())
            .collect(toImmutableList());
    return ByChance.of(
        measured,
        means -> Arrays.stream(means).map(mean -> Math.abs(mean - neutral)).max().orElseThrow(),
        settings.get(Parameter.RESAMPLES),
        settings.get(Parameter.CONFIDENCE));
  }

  private static OptionalDouble readNeutral(String text) {
    if (text.equals("middle")) {
      return OptionalDouble.empty();
    }
    try {
      double point = Double.parseDouble(text);
      if (Double.isFinite(point)) {
        return OptionalDouble.of(point);
      }
    } catch (NumberFormatException notANumber) {
      // said below, together with what is no point of any scale
    }
    throw new IllegalArgumentException(
        "'" + text + "' is no point of a scale: write middle, or a number such as 5.5.");
  }
}
