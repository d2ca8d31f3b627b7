package org.klantreis.journey.scoring.comparison;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.comparison.RedesignResult.BreakChange;
import org.klantreis.journey.scoring.comparison.RedesignResult.BreakChange.Fate;
import org.klantreis.journey.scoring.comparison.RedesignResult.MomentChange;
import org.klantreis.journey.scoring.comparison.WaveResult.WaveChange;
import org.klantreis.journey.scoring.comparison.WaveResult.WaveTest;
import org.klantreis.journey.scoring.rated.Basis;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.scorer.JourneyPair;
import org.klantreis.journey.scoring.threshold.Peak;
import org.klantreis.journey.scoring.threshold.ThresholdLevel;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;
import org.klantreis.journey.words.Words;

/** Says what a redesign changes. */
final class RedesignWords {

  static final Words WORDS = Words.of(RedesignWords.class, "comparison").under("redesign");

  private final RatingRule rule;
  private final JourneyPair pair;
  private final RedesignResult result;

  RedesignWords(RatingRule rule, JourneyPair pair, RedesignResult result) {
    this.rule = rule;
    this.pair = pair;
    this.result = result;
  }

  Answer<RedesignResult> answer() {
    Answer<RedesignResult> answer =
        Answer.scored(result, headline())
            .because(judgedBy())
            .because(Iterables.transform(result.breaks(), this::fate))
            .because(
                result.moments().stream()
                    .filter(MomentChange::isDifferent)
                    .map(RedesignWords::moment)
                    .toList())
            .because(named("added", result.added()))
            .because(named("removed", result.removed()))
            .because(named("moved", after(result.moved())))
            .because(Iterables.transform(result.changed(), RedesignWords::changed))
            .because(gaps())
            .because(named("incomparable", after(result.incomparable())));
    if (result.kept().stream().anyMatch(each -> each.rating().isPresent())) {
      answer.contributions(say("contributions"));
    }
    result
        .kept()
        .forEach(
            each ->
                each.rating()
                    .ifPresent(
                        rating -> answer.movedBy(rating.difference(), contribution(each, rating))));
    return answer;
  }

  private Message headline() {
    return say("headline")
        .with("before", pair.before().journey().name())
        .with("parts", result.isEmpty() ? say("same") : parts());
  }

  private ImmutableList<Message> parts() {
    List<Message> parts = new ArrayList<>();
    parts.addAll(levelAndBreaks());
    if (result.moments().stream().anyMatch(RedesignWords::isKnown)) {
      parts.add(
          say(result.hitBefore() == result.hitAfter() ? "moments.same" : "moments")
              .with("before", result.hitBefore())
              .with("after", result.hitAfter()));
    }
    parts.add(
        say("touchpoints")
            .with("added", result.added().size())
            .with("removed", result.removed().size())
            .with("moved", result.moved().size())
            .with("changed", result.changed().size()));
    return ImmutableList.copyOf(parts);
  }

  private ImmutableList<Message> levelAndBreaks() {
    ImmutableList<BreakChange> chance = breaks(Fate.CLOSED_ON_THE_MEANS, Fate.OPENED_ON_THE_MEANS);
    ImmutableList<BreakChange> stated = breaks(Fate.CLOSED_STATED, Fate.OPENED_STATED);
    boolean anyCounts = !result.closed().isEmpty() || !result.opened().isEmpty();
    ImmutableList.Builder<Message> parts = ImmutableList.builder();
    if (chance.isEmpty()) {
      level().ifPresent(parts::add);
    } else {
      Message onTheMeans =
          say(rule.basis() instanceof Basis.Mean ? "on-the-means" : "as-rated")
              .with("level", level());
      parts.add(
          anyCounts
              ? onTheMeans
              : say("level.chance").with("level", onTheMeans).with("chance", chance(chance)));
    }
    if (anyCounts || (chance.isEmpty() && stated.isEmpty() && !result.breaks().isEmpty())) {
      parts.add(
          counted("breaks", result.closed().size(), result.opened().size())
              .with("breaks", breaksBefore()));
    }
    if (anyCounts && !chance.isEmpty()) {
      parts.add(counted("breaks.chance", Fate.CLOSED_ON_THE_MEANS, Fate.OPENED_ON_THE_MEANS));
    }
    if (!stated.isEmpty()) {
      parts.add(
          anyCounts || !chance.isEmpty()
              ? counted("breaks.stated.more", Fate.CLOSED_STATED, Fate.OPENED_STATED)
              : counted("breaks.stated", Fate.CLOSED_STATED, Fate.OPENED_STATED)
                  .with("breaks", breaksBefore()));
    }
    if (!result.breaks(Fate.UNKNOWN).isEmpty()) {
      parts.add(say("breaks.unknown").with("unknown", result.breaks(Fate.UNKNOWN).size()));
    }
    return parts.build();
  }

  /** That nothing but what may be chance closed or opened. */
  private Message chance(ImmutableList<BreakChange> changes) {
    int closed = result.breaks(Fate.CLOSED_ON_THE_MEANS).size();
    if (closed == changes.size() || closed == 0) {
      String key = closed == 0 ? "chance.opened" : "chance.closed";
      return changes.size() == 1
          ? say(key + ".one").with("shown", shown(changes.get(0)))
          : say(key).with("breaks", changes.size());
    }
    return counted("chance.both", Fate.CLOSED_ON_THE_MEANS, Fate.OPENED_ON_THE_MEANS);
  }

  private Message counted(String key, Fate closed, Fate opened) {
    return counted(key, result.breaks(closed).size(), result.breaks(opened).size());
  }

  private static Message counted(String key, int closed, int opened) {
    return say(key).with("closed", closed).with("opened", opened);
  }

  private ImmutableList<BreakChange> breaks(Fate one, Fate other) {
    return ImmutableList.<BreakChange>builder()
        .addAll(result.breaks(one))
        .addAll(result.breaks(other))
        .build();
  }

  /** Why a change of a break may be chance: what became of the mean. */
  private Message shown(BreakChange each) {
    Optional<WaveChange> mean =
        result.kept().stream()
            .filter(kept -> kept.after().id().equals(each.touchpoint().id()))
            .flatMap(kept -> kept.rating().flatMap(RatingChange::measured).stream())
            .findFirst();
    return mean.map(change -> shown(change, each.fate() == Fate.CLOSED_ON_THE_MEANS))
        .orElseGet(() -> say("shown.other-scale"));
  }

  private Message shown(WaveChange mean, boolean closed) {
    boolean wentOtherWay = closed ? mean.difference() < 0 : mean.difference() > 0;
    Message shown = say(key(mean, wentOtherWay)).with("difference", mean.difference());
    if (mean.adjustedP().isPresent()) {
      shown = shown.with("p", Terms.p(mean.adjustedP().getAsDouble()));
    }
    return mean.interval().isPresent()
        ? shown.with("low", mean.interval().get().low()).with("high", mean.interval().get().high())
        : shown;
  }

  private String key(WaveChange mean, boolean wentOtherWay) {
    if (wentOtherWay && mean.isSignificant(rule.confidence())) {
      return "shown.other-way";
    }
    if (mean.interval().filter(ends -> ends.contains(0)).isPresent()) {
      return "shown.interval";
    }
    return mean.adjustedP().isPresent() ? "shown.p" : "shown.too-few";
  }

  /** How ratings are read, if that is not the usual way. */
  private Optional<Message> judgedBy() {
    return rule.basis() instanceof Basis.Mean || level().isEmpty()
        ? Optional.empty()
        : Optional.of(say("judged").with("basis", rule.basis().said()));
  }

  /** Left out when neither journey can be judged, or nothing in them is rated. */
  private Optional<Message> level() {
    ThresholdLevel before = result.levelBefore().orElse(ThresholdLevel.UNKNOWN);
    ThresholdLevel after = result.levelAfter().orElse(ThresholdLevel.UNKNOWN);
    return before == ThresholdLevel.UNKNOWN && after == before
        ? Optional.empty()
        : Optional.of(becomes(before, after));
  }

  private long breaksBefore() {
    return result.breaks(Fate.REMOVED).size()
        + result.kept().stream().filter(each -> each.linkBefore().isBreak()).count();
  }

  private static boolean isKnown(MomentChange moment) {
    return Stream.of(moment.before(), moment.after())
        .flatMap(Optional::stream)
        .anyMatch(outcome -> outcome != Peak.Outcome.UNKNOWN);
  }

  private Message fate(BreakChange each) {
    return switch (each.fate()) {
      case CLOSED, REMOVED, LEFT, OPENED, ADDED, CLOSED_STATED, OPENED_STATED ->
          fate("break", each);
      case CLOSED_ON_THE_MEANS, OPENED_ON_THE_MEANS ->
          fate("break.chance", each).with("shown", shown(each));
      case UNKNOWN -> fate("break.unknown", each);
    };
  }

  private static Message fate(String key, BreakChange each) {
    return say(key).with("fate", each.fate()).with("touchpoint", each.touchpoint().name());
  }

  private static Message moment(MomentChange moment) {
    return say("moment")
        .with("moment", Peak.said(moment.touchpoint(), moment.placement()))
        .with("before", outcome(moment.before()))
        .with("after", outcome(moment.after()));
  }

  private static Message outcome(Optional<Peak.Outcome> outcome) {
    return outcome.map(each -> Terms.of(each)).orElseGet(() -> say("not-named"));
  }

  private static Message changed(KeptTouchpoint kept) {
    boolean renamed = !kept.before().name().equals(kept.after().name());
    return say(renamed ? "changed.renamed" : "changed")
        .with("before", kept.before().name())
        .with("after", kept.after().name())
        .with("facts", kept.changed());
  }

  private Optional<Message> gaps() {
    return result.gaps().isEmpty()
        ? Optional.empty()
        : Optional.of(
            say("gaps")
                .with(
                    "gaps",
                    Iterables.transform(
                        result.gaps(),
                        gap ->
                            say("gap")
                                .with("touchpoint", gap.touchpoint().name())
                                .with("points", gap.points()))));
  }

  private Message contribution(KeptTouchpoint kept, RatingChange rating) {
    List<Message> notes = new ArrayList<>();
    notes.add(source(rating));
    kept.bandBefore()
        .ifPresent(was -> kept.bandAfter().ifPresent(is -> notes.add(becomes(was, is))));
    return say("contribution")
        .with("touchpoint", kept.after().name())
        .with(
            "becomes",
            Terms.phrase("phrase.becomes")
                .with("before", points(rating.before(), rating.scale()))
                .with("after", points(rating.after(), rating.scale())))
        .with("notes", notes);
  }

  private static Message becomes(Enum<?> before, Enum<?> after) {
    return before == after
        ? Terms.phrase("phrase.still").with("same", after)
        : Terms.phrase("phrase.becomes").with("before", before).with("after", after);
  }

  private Message points(double rating, RatingScale scale) {
    return say("points").with("rating", rule.said(rating, scale));
  }

  private Message source(RatingChange rating) {
    return rating
        .measured()
        .flatMap(
            change ->
                change
                    .interval()
                    .map(
                        ends ->
                            Terms.within(
                                Terms.phrase("phrase.interval.signed"), ends, rule.confidence()))
                    .map(interval -> inPairs(change, interval)))
        .orElseGet(
            () ->
                switch (rating.source()) {
                  case MEASURED -> Terms.phrase("phrase.too-few-for-interval");
                  case STATED_BEFORE -> say("stated.before");
                  case STATED_AFTER -> say("stated.after");
                  case STATED -> say("stated");
                });
  }

  /** The interval, with the change of those who answered both times where it is theirs. */
  private static Message inPairs(WaveChange change, Message interval) {
    return change.test() == WaveTest.PAIRED
        ? say("paired").with("difference", change.difference()).with("interval", interval)
        : interval;
  }

  private static ImmutableList<Touchpoint> after(List<KeptTouchpoint> kept) {
    return kept.stream().map(KeptTouchpoint::after).collect(toImmutableList());
  }

  private static Optional<Message> named(String key, List<Touchpoint> touchpoints) {
    return Terms.naming(say(key), touchpoints);
  }

  private static Message say(String key) {
    return Message.of(WORDS, key);
  }
}
