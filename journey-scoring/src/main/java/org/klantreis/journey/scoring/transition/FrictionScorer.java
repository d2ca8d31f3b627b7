package org.klantreis.journey.scoring.transition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.immutables.value.Value;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.scoring.rated.RatedTimeline;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.style.ScoringStyle;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Verdict;

/**
 * Friction between touchpoints (<i>irritaties</i>): information that is not carried over, gaps that
 * are too long, changes of device and of channel, and phases with too few contacts.
 *
 * <p>Each pair of touchpoints that follow each other is judged, then each other transition that the
 * map records, then each phase. What is not recorded is unknown, never a friction.
 *
 * <p>Beside it stands waiting time with the rating, because the speed of service is said to move
 * satisfaction most.
 */
@Value.Immutable
@ScoringStyle
public abstract sealed class FrictionScorer
    implements Scorer<JourneyStudy, FrictionResult>, WithFrictionScorer
    permits ImmutableFrictionScorer {

  /** The id of this scorer. */
  public static final String ID = "friction";

  FrictionScorer() {}

  /** Which ratings stand beside waiting times; overall ones unless set. */
  @Value.Default
  public RatingAspect aspect() {
    return RatingAspect.OVERALL;
  }

  /** The confidence of the intervals of those ratings; 0.95 unless set. */
  @Value.Default
  public Confidence confidence() {
    return Confidence.STANDARD;
  }

  /**
   * The longest time between two touchpoints that is no friction, itself included; 14 days unless
   * set. What customers put up with differs by trade, so set it where it is known.
   */
  @Value.Default
  public Duration longestGap() {
    return Duration.ofDays(14);
  }

  /**
   * The fewest touchpoints that a phase should have; 1 unless set: a phase in which customers hear
   * nothing has too few in any trade. 0 asks for none.
   */
  @Value.Default
  public int fewestContacts() {
    return 1;
  }

  /** Whether a change of device is a friction; it is unless set. */
  @Value.Default
  public ChangeRule deviceChanges() {
    return ChangeRule.COUNTED;
  }

  /** Whether a change of channel is a friction; it is unless set. */
  @Value.Default
  public ChangeRule channelChanges() {
    return ChangeRule.COUNTED;
  }

  @Value.Check
  void check() {
    checkArgument(
        !longestGap().isNegative(),
        "The longest gap is %s: time cannot be negative.",
        longestGap());
    checkArgument(
        fewestContacts() >= 0,
        "A phase cannot have %s contacts: ask for at least 0.",
        fewestContacts());
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Message needs() {
    return FrictionWords.needs();
  }

  /**
   * Judges; too little evidence when nothing is recorded of any way or phase, and waiting times
   * have no ratings beside them.
   */
  @Override
  public Verdict<FrictionResult> score(JourneyStudy study) {
    FrictionResult result =
        new FrictionResult(
            Sets.immutableEnumSet(kinds()),
            new FrictionChecks(this, study.journey(), kinds()).all(),
            waiting(study));
    return new FrictionWords(this, study.journey().name(), result).verdict();
  }

  private Set<FrictionKind> kinds() {
    Set<FrictionKind> kinds = EnumSet.allOf(FrictionKind.class);
    if (deviceChanges() == ChangeRule.IGNORED) {
      kinds.remove(FrictionKind.DEVICE_CHANGE);
    }
    if (channelChanges() == ChangeRule.IGNORED) {
      kinds.remove(FrictionKind.CHANNEL_CHANGE);
    }
    return kinds;
  }

  private Waiting waiting(JourneyStudy study) {
    RatedTimeline ratings = RatedTimeline.of(study, RatingRule.of(aspect(), confidence()));
    ImmutableList.Builder<Waiting.Wait> waits = ImmutableList.builder();
    ImmutableList.Builder<Touchpoint> unrated = ImmutableList.builder();
    ImmutableList.Builder<Touchpoint> untimed = ImmutableList.builder();
    for (Touchpoint touchpoint : study.journey().touchpoints()) {
      touchpoint
          .experience()
          .waitingTime()
          .ifPresentOrElse(
              time ->
                  ratings
                      .of(touchpoint)
                      .ifPresentOrElse(
                          rated -> waits.add(new Waiting.Wait(touchpoint, time, rated)),
                          () -> unrated.add(touchpoint)),
              () -> ratings.of(touchpoint).ifPresent(rated -> untimed.add(touchpoint)));
    }
    return new Waiting(waits.build(), unrated.build(), untimed.build());
  }

  /** Starts one; nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** With the default of every setting. */
  public static FrictionScorer standard() {
    return builder().build();
  }

  /** Collects the settings of a friction scorer. */
  public static final class Builder extends ImmutableFrictionScorer.Builder {
    Builder() {}
  }
}
