package org.klantreis.journey.scoring.transition;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Optional;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.rated.RatedTimeline;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;

/**
 * Friction between touchpoints (<i>irritaties</i>): information that is not carried over, gaps that
 * are too long, changes of device and of channel, and phases with too few contacts.
 *
 * <p>Each pair of touchpoints that follow each other is judged, then each other transition that the
 * map records, then each phase. What is not recorded is unknown, never a friction.
 *
 * <p>Beside it stands waiting time with the rating, because the speed of service is said to move
 * satisfaction most.
 *
 * <p>Too little evidence when nothing is recorded of any way or phase, and waiting times have no
 * ratings beside them.
 *
 * <p>A website on a computer, then the telephone, where the customer has to tell everything again,
 * are 3 frictions of the 3 that could be judged; the time between is unknown.
 */
public final class FrictionScorer {

  /** The id of this scorer. */
  public static final String ID = "friction";

  /** Whether a change of channel is a friction; it is unless set. */
  public static final Parameter<ChangeRule> CHANNEL_CHANGES =
      Parameter.choice(
          "channel-changes",
          "whether a change of channel is a friction: counted or ignored",
          ChangeRule.COUNTED);

  /** Whether a change of device is a friction; it is unless set. */
  public static final Parameter<ChangeRule> DEVICE_CHANGES =
      Parameter.choice(
          "device-changes",
          "whether a change of device is a friction: counted or ignored",
          ChangeRule.COUNTED);

  /**
   * The fewest touchpoints that a phase should have; 1 unless set: a phase in which customers hear
   * nothing has too few in any trade. 0 asks for none.
   */
  public static final Parameter<Long> FEWEST_CONTACTS =
      Parameter.whole("fewest-contacts", "how many touchpoints a phase should have at least", 1, 0);

  /**
   * The longest time between two touchpoints that is no friction, itself included; 14 days unless
   * set. What customers put up with differs by trade, so set it where it is known.
   */
  public static final Parameter<Duration> LONGEST_GAP =
      Parameter.duration(
          "longest-gap",
          "the longest time between touchpoints that is no friction, as in P14D or PT36H",
          Duration.ofDays(14));

  private static final SettableScorer<JourneyStudy, FrictionResult> STANDARD =
      SettableScorer.ofJourneys(
              ID,
              FrictionWords.WORDS,
              FrictionScorer::judge,
              Parameter.ASPECT,
              CHANNEL_CHANGES,
              Parameter.MEAN_INTERVAL,
              Parameter.CONFIDENCE,
              DEVICE_CHANGES,
              FEWEST_CONTACTS,
              LONGEST_GAP)
          .ruledBy("five kinds of friction");

  private FrictionScorer() {}

  /**
   * The scorer with the default of every setting: which ratings stand beside waiting times with
   * intervals of which confidence, which changes are frictions, how many contacts a phase should
   * have, and how long a gap may be.
   */
  public static SettableScorer<JourneyStudy, FrictionResult> standard() {
    return STANDARD;
  }

  private static Answer<FrictionResult> judge(JourneyStudy study, Settings settings) {
    RatingRule rule = RatingRule.of(settings);
    return new FrictionWords(
            new FrictionResult(
                new FrictionSearch(study.journey(), settings).checks(), waiting(study, rule)),
            rule)
        .answer();
  }

  private static WaitingTimes waiting(JourneyStudy study, RatingRule rule) {
    RatedTimeline timeline = RatedTimeline.of(study, rule);
    ImmutableList.Builder<WaitingTimes.Wait> waits = ImmutableList.builder();
    ImmutableList.Builder<Touchpoint> unrated = ImmutableList.builder();
    ImmutableList.Builder<Touchpoint> untimed = ImmutableList.builder();
    for (Touchpoint touchpoint : study.journey().touchpoints()) {
      Optional<Duration> time = touchpoint.experience().waitingTime();
      Optional<Rated> rated = timeline.of(touchpoint);
      if (time.isPresent() && rated.isPresent()) {
        waits.add(new WaitingTimes.Wait(touchpoint, time.get(), rated.get()));
      } else if (time.isPresent()) {
        unrated.add(touchpoint);
      } else if (rated.isPresent()) {
        untimed.add(touchpoint);
      }
    }
    return new WaitingTimes(waits.build(), unrated.build(), untimed.build());
  }
}
