package org.klantreis.journey.scoring.threshold;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.scoring.rated.Basis;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;
import org.klantreis.journey.words.Words;

/** Says what the threshold scorer found. */
final class ThresholdWords {

  static final Words WORDS = Words.of(ThresholdWords.class, "scoring").under("threshold");

  private final String about;
  private final RatingRule rule;
  private final ThresholdResult result;
  private final Chain chain;
  private final Optional<Reading> byShare;
  private final CertaintyWords certainty;

  /** What the same ratings come to by another basis. */
  record Reading(ThresholdLevel level, Chain chain) {}

  /**
   * Prepares to speak.
   *
   * @param about the name of the journey
   * @param byShare what four in five answers say, where the means are what is judged
   */
  ThresholdWords(String about, RatingRule rule, ThresholdResult result, Optional<Reading> byShare) {
    this.about = about;
    this.rule = rule;
    this.result = result;
    this.chain = result.chain();
    this.byShare = byShare;
    this.certainty = new CertaintyWords(rule, result);
  }

  Answer<ThresholdResult> answer() {
    Answer<ThresholdResult> answer =
        Answer.scored(result, certainty.leading(detail()))
            .because(byShare())
            .because(certainty.levelShares())
            .because(Iterables.transform(breaks(), each -> say("break").with("rated", said(each))))
            .because(Iterables.transform(result.momentsOfTruth(), this::moment))
            .because(longestRun())
            .because(named("spent-elsewhere", result.spentElsewhere()))
            .because(open())
            .because(cheapest())
            .because(named("unknown", touchpoints(unrated())))
            .because(Iterables.transform(unjudged(), this::unjudged))
            .because(named("irrelevant", result.irrelevant()))
            .because(named("not-positive", result.notPositive()))
            .restingOn(
                rated().stream().mapToLong(Rated::n).sum(),
                rated().stream().mapToDouble(Rated::effectiveN).sum());
    if (!rated().isEmpty()) {
      answer.contributions(say("contributions"));
    }
    rated().forEach(each -> answer.movedBy(each.value() - cut(each), contribution(each)));
    return answer;
  }

  /** What is behind the level, without it. */
  private Message detail() {
    return say("detail." + result.level())
        .with("about", about)
        .with("breaks", breaks().size())
        .with("rated", rated().size())
        .with("hit", result.momentsOfTruth(Peak.Outcome.HIT).size())
        .with("moments", result.momentsOfTruth().size())
        .with("below", breaks().stream().findFirst().map(this::below))
        .with("as-far-as-known", asFarAsKnown());
  }

  /** Where the shares of answers say otherwise, both are said. */
  private Optional<Message> byShare() {
    return byShare
        .filter(other -> other.level() != result.level())
        .map(
            other ->
                say("by-share." + (other.level() == ThresholdLevel.BROKEN ? "broken" : "unbroken"))
                    .with("basis", Basis.share().said())
                    .with("level", other.level())
                    .with(
                        "touchpoints",
                        CertaintyWords.firstFew(touchpoints(other.chain().breaks()))));
  }

  private Message asFarAsKnown() {
    return say(chain.unknown().isEmpty() ? "all-known" : "some-unknown")
        .with("unrated", chain.unknown().size())
        .with("touchpoints", chain.links().size());
  }

  /** Below which cut, and by which reading of the ratings if it is not the usual one. */
  private Message below(Rated broken) {
    return say(rule.basis() instanceof Basis.Mean ? "below" : "below.by")
        .with("cut", cut(broken))
        .with("basis", rule.basis().said());
  }

  private Message moment(Peak peak) {
    String open = peak.certainty() == MomentCertainty.OPEN ? ".open" : "";
    return say("peak." + peak.outcome() + open)
        .with("certainty", peak.certainty())
        .with("moment", peak.said())
        .with("source", peak.moment().source())
        .with("reasons", peak.reasons());
  }

  private Optional<Message> longestRun() {
    List<Link> run = chain.longestRun();
    if (chain.isUnbroken() || run.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        say(run.size() == 1 ? "longest-run.one" : "longest-run")
            .with("length", run.size())
            .with("first", run.get(0).touchpoint().name())
            .with("last", run.get(run.size() - 1).touchpoint().name()));
  }

  private Message unjudged(Rated rated) {
    return say("unjudged")
        .with("touchpoint", rated.touchpoint().name())
        .with("scale", rated.scale().name());
  }

  private Message contribution(Rated rated) {
    return say("contribution")
        .with("rated", said(rated))
        .with("band", rated.band())
        .with("settled", Terms.settled(rated.isSettled()));
  }

  private Message said(Rated rated) {
    return rated.saidByName(rule);
  }

  private double cut(Rated rated) {
    return rule.bands(rated.scale()).orElseThrow().met();
  }

  private ImmutableList<Rated> rated() {
    return rated(chain.rated());
  }

  private ImmutableList<Rated> breaks() {
    return rated(chain.breaks());
  }

  /** Which touchpoints are open, and about how many more answers would settle each. */
  private Optional<Message> open() {
    ImmutableList<Message> open =
        chain.rated().stream()
            .filter(link -> !link.isSettled())
            .map(link -> open(link.touchpoint()))
            .collect(toImmutableList());
    return open.isEmpty() ? Optional.empty() : Optional.of(say("open").with("touchpoints", open));
  }

  private Message open(Touchpoint touchpoint) {
    OptionalLong more =
        result.settling().open().stream()
            .filter(each -> each.touchpoint().equals(touchpoint))
            .map(Settling.Open::moreToSettle)
            .findFirst()
            .orElse(OptionalLong.empty());
    return more.isPresent()
        ? say("open.more").with("touchpoint", touchpoint.name()).with("more", more.getAsLong())
        : Message.quoted(touchpoint.name());
  }

  /** Where to ask for the chain to be certain, soonest. */
  private Optional<Message> cheapest() {
    OptionalLong more = result.settling().cheapestMore();
    return more.isEmpty()
        ? Optional.empty()
        : Terms.naming(
            say(chain.isUnbroken() ? "cheapest.unbroken" : "cheapest.broken")
                .with("more", more.getAsLong()),
            result.settling().cheapest());
  }

  private ImmutableList<Link> unrated() {
    return chain.unknown().stream()
        .filter(link -> link.rated().isEmpty())
        .collect(toImmutableList());
  }

  /** What is rated on a scale without bands. */
  private ImmutableList<Rated> unjudged() {
    return rated(chain.unknown());
  }

  private static ImmutableList<Rated> rated(List<Link> links) {
    return links.stream().flatMap(link -> link.rated().stream()).collect(toImmutableList());
  }

  private static ImmutableList<Touchpoint> touchpoints(List<Link> links) {
    return links.stream().map(Link::touchpoint).collect(toImmutableList());
  }

  private static Optional<Message> named(String key, List<Touchpoint> touchpoints) {
    return Terms.naming(say(key).with("count", touchpoints.size()), touchpoints);
  }

  static Message say(String key) {
    return Message.of(WORDS, key);
  }
}
