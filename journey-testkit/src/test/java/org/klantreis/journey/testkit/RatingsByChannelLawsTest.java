package org.klantreis.journey.testkit;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.klantreis.journey.evidence.RatingCounter;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.evidence.RatingsByChannel;
import org.klantreis.journey.model.ChannelId;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;

class RatingsByChannelLawsTest
    implements TallyContract<RatingsByChannelLawsTest.Answer, RatingsByChannel> {

  private static final RatingScale SCALE = RatingScale.ONE_TO_FIVE;

  record Answer(ChannelId channel, TouchpointId touchpoint, RatingAspect aspect, int rating) {}

  @Override
  public Arbitrary<Answer> observations() {
    return Combinators.combine(
            Arbitraries.of("app", "shop", "telephone").map(ChannelId::of),
            Arbitraries.of("order", "parcel", "help").map(TouchpointId::of),
            Arbitraries.of(RatingAspect.class),
            RatingArbitraries.answers(SCALE))
        .as(Answer::new);
  }

  @Override
  public RatingsByChannel count(List<Answer> observations) {
    Map<ChannelId, RatingCounter> counters = new LinkedHashMap<>();
    for (Answer each : observations) {
      RatingCounter counter =
          counters.computeIfAbsent(each.channel(), met -> new RatingCounter(SCALE));
      counter.add(counter.index(each.touchpoint()), each.aspect(), each.rating(), 1);
    }
    ImmutableMap.Builder<ChannelId, Ratings> channels = ImmutableMap.builder();
    counters.forEach((channel, counter) -> channels.put(channel, counter.toRatings()));
    return new RatingsByChannel(SCALE, channels.buildOrThrow());
  }
}
