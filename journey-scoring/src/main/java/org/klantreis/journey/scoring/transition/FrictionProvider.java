package org.klantreis.journey.scoring.transition;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.scoring.scorer.OneScorer;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Settings;

/** Finds the {@link FrictionScorer} for those who look for scorers. */
public final class FrictionProvider implements OneScorer {

  private static final Parameter<Duration> LONGEST_GAP =
      OneScorer.parameter(
          "longest-gap",
          "the longest time between touchpoints that is no friction, as in P14D or PT36H",
          Durations::parse,
          "P14D");

  private static final Parameter<Integer> FEWEST_CONTACTS =
      OneScorer.parameter(
          "fewest-contacts",
          "how many touchpoints a phase should have at least",
          FrictionProvider::count,
          "1");

  private static final Parameter<ChangeRule> DEVICE_CHANGES =
      OneScorer.parameter(
          "device-changes",
          "whether a change of device is a friction: counted or ignored",
          OneScorer.choice(ChangeRule.class),
          "counted");

  private static final Parameter<ChangeRule> CHANNEL_CHANGES =
      OneScorer.parameter(
          "channel-changes",
          "whether a change of channel is a friction: counted or ignored",
          OneScorer.choice(ChangeRule.class),
          "counted");

  /** For the service loader. */
  public FrictionProvider() {}

  @Override
  public String id() {
    return FrictionScorer.ID;
  }

  @Override
  public int place() {
    return 500;
  }

  @Override
  public ImmutableList<Parameter<?>> parameters() {
    return ImmutableList.of(
        Parameter.ASPECT,
        CHANNEL_CHANGES,
        Parameter.CONFIDENCE,
        DEVICE_CHANGES,
        FEWEST_CONTACTS,
        LONGEST_GAP);
  }

  @Override
  public FrictionScorer create(Settings settings) {
    return FrictionScorer.builder()
        .aspect(settings.get(Parameter.ASPECT))
        .channelChanges(settings.get(CHANNEL_CHANGES))
        .confidence(settings.get(Parameter.CONFIDENCE))
        .deviceChanges(settings.get(DEVICE_CHANGES))
        .fewestContacts(settings.get(FEWEST_CONTACTS))
        .longestGap(settings.get(LONGEST_GAP))
        .build();
  }

  private static int count(String text) {
    @Nullable Integer count = Ints.tryParse(text);
    if (count == null || count < 0) {
      throw new IllegalArgumentException("'" + text + "' is not a whole number of at least 0.");
    }
    return count;
  }
}
