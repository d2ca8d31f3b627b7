package org.klantreis.journey.scoring.drivers;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparingLong;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.klantreis.journey.evidence.Completeness;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.StraightLiners;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.statistics.MeanInterval;
import org.klantreis.journey.scoring.verdict.Message;

/** Says what it costs that only those count who answered everything, and how careful they seem. */
record MissingAnswers(Completeness completeness, TouchpointNames names, Confidence confidence) {

  private static final int NAMED = 3;

  ImmutableList<Message> cost() {
    ImmutableList.Builder<Message> cost = ImmutableList.builder();
    if (completeness.withoutOverall() > 0) {
      cost.add(
          DriversWords.say("cost.without-overall")
              .with("respondents", completeness.withoutOverall()));
    }
    addStraightLiners(cost);
    long rated = completeness.rated().n();
    if (completeness.incomplete() > 0) {
      addCost(cost);
    } else if (rated > 0) {
      cost.add(
          DriversWords.say(ratedAll() < rated ? "cost.not-experienced" : "cost.none")
              .with("respondents", rated)
              .with("who", who())
              .with("all", ratedAll()));
    }
    return cost.build();
  }

  /** Those who are left, where some are left out. */
  private Message who() {
    return DriversWords.say(
        completeness.straightLiners().leftOut() > 0 ? "cost.others" : "cost.respondents");
  }

  /** Of those who count or left something out, how many rated every touchpoint. */
  private long ratedAll() {
    StraightLiners.Share ofAll = completeness.straightLiners().ofAll();
    return ofAll.respondents() - ofAll.leftOut();
  }

  private void addStraightLiners(ImmutableList.Builder<Message> cost) {
    if (completeness.missing().size() < 2) {
      return;
    }
    StraightLiners straight = completeness.straightLiners();
    share("straight.all", straight.ofAll()).ifPresent(cost::add);
    share("straight.most", straight.ofMost()).ifPresent(cost::add);
    if (straight.leftOut() > 0) {
      cost.add(DriversWords.say("straight.left-out").with("respondents", straight.leftOut()));
    }
  }

  private static Optional<Message> share(String key, StraightLiners.Share share) {
    return share.straight() == 0
        ? Optional.empty()
        : Optional.of(
            DriversWords.say(key)
                .with("respondents", share.respondents())
                .with("straight", share.straight())
                .with("share", share.straight() / (double) share.respondents())
                .with("enough", StraightLiners.ENOUGH));
  }

  private void addCost(ImmutableList.Builder<Message> cost) {
    long rated = completeness.rated().n();
    long complete = completeness.complete().n();
    cost.add(
        DriversWords.say("cost")
            .with("complete", complete)
            .with("rated", rated)
            .with("who", who())
            .with("share", complete / (double) rated)
            .with("incomplete", completeness.incomplete()));
    mean(completeness.complete())
        .ifPresent(
            mean ->
                cost.add(
                    DriversWords.say("cost.means")
                        .with("complete", mean)
                        .with("rated", mean(completeness.rated()))));
    cost.add(
        DriversWords.say("cost.missing")
            .with("touchpoints", most("cost.touchpoint", completeness.missing())));
    ImmutableList<Message> gains = most("cost.gain", completeness.onlyMissing());
    if (!gains.isEmpty()) {
      cost.add(DriversWords.say("cost.alone").with("gains", gains));
    }
  }

  private Optional<Double> mean(RatingTally tally) {
    return MeanEstimate.of(tally, MeanInterval.BOUNDED, confidence).map(MeanEstimate::mean);
  }

  private ImmutableList<Message> most(String key, ImmutableMap<TouchpointId, Long> counts) {
    return counts.entrySet().stream()
        .filter(each -> each.getValue() > 0)
        .sorted(comparingLong((Map.Entry<TouchpointId, Long> each) -> -each.getValue()))
        .limit(NAMED)
        .map(
            each ->
                DriversWords.say(key)
                    .with("touchpoint", names.of(each.getKey()))
                    .with("respondents", each.getValue()))
        .collect(toImmutableList());
  }
}
