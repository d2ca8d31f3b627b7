package org.klantreis.journey.scoring.kano;

import java.util.List;
import org.klantreis.journey.evidence.KanoAnswers;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.model.Feature;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Provenance;
import org.klantreis.journey.scoring.verdict.Verdict;
import org.klantreis.journey.words.Words;

/** Puts the Kano split into a verdict, whose headline is what to do first. */
final class SplitWords {

  private static final Words WORDS = Words.of(SplitWords.class, "kano").under("split");

  private final SplitScorer scorer;
  private final JourneyStudy study;
  private final SplitResult result;

  SplitWords(SplitScorer scorer, JourneyStudy study, SplitResult result) {
    this.scorer = scorer;
    this.study = study;
    this.result = result;
  }

  static Message needs() {
    return say("needs");
  }

  Verdict<SplitResult> verdict() {
    boolean nothing = result.touchpoints().size() == result.count(SplitQuadrant.UNKNOWN);
    Verdict.Builder<SplitResult> verdict =
        nothing
            ? Verdict.tooLittleEvidence(say("nothing", needs()))
            : Verdict.scored(result).headline(headline());
    if (!nothing) {
      verdict.addReason(shares());
      result.work().forEach(item -> verdict.addReason(describe(item)));
      result.touchpoints().forEach(split -> verdict.addReason(describe(split)));
      result
          .customers()
          .ifPresent(
              customers -> {
                describe(verdict, "satisfied", customers.satisfied(), customers.ofSatisfied());
                describe(
                    verdict, "dissatisfied", customers.dissatisfied(), customers.ofDissatisfied());
              });
    }
    return verdict.about(study.journey().name()).provenance(provenance()).build();
  }

  private Message headline() {
    String journey = study.journey().name();
    return result.work().isEmpty()
        ? say("headline.nothing-to-do", journey)
        : say("headline", journey, describe(result.work().get(0)), result.work().size() - 1);
  }

  private Message shares() {
    return say(
        "shares",
        result.count(SplitQuadrant.DELIGHT),
        result.count(SplitQuadrant.SOLID),
        result.count(SplitQuadrant.FRAGILE_DELIGHT),
        result.count(SplitQuadrant.REPAIR),
        result.count(SplitQuadrant.UNKNOWN));
  }

  private Message describe(WorkItem item) {
    return say(
        "step." + item.step(),
        item.touchpoint().name(),
        item.feature().map(Feature::name).orElse(""),
        item.shortfall(),
        say(item.momentOfTruth() ? "at-moment" : "elsewhere"));
  }

  private Message describe(TouchpointSplit split) {
    return say(
        "touchpoint",
        split.touchpoint().name(),
        say("quadrant." + split.quadrant()),
        split
            .functional()
            .map(side -> describe("functional", side))
            .orElse(say("functional.unknown")),
        split
            .emotional()
            .map(side -> describe("emotional", side))
            .orElse(say("emotional.unknown")));
  }

  private static Message describe(String which, Side side) {
    return say(
        which,
        say(side.good() ? "good" : "not-good"),
        say("source." + side.source()),
        say(side.settled() ? "settled" : "open"));
  }

  private static void describe(
      Verdict.Builder<SplitResult> verdict, String who, long n, List<TouchpointSplit> splits) {
    long repair = splits.stream().filter(split -> split.quadrant() == SplitQuadrant.REPAIR).count();
    verdict.addReason(n == 0 ? say(who + ".nobody") : say(who, n, repair, splits.size()));
  }

  private Provenance provenance() {
    return Provenance.builder()
        .scorer(SplitScorer.ID)
        .rule("functional at least met, emotional beyond expectation")
        .putParameter("bands", scorer.bands().map(Bands::toString).orElse("standard"))
        .putParameter("confidence", Double.toString(scorer.confidence().level()))
        .putParameter("rule", scorer.rule().toString())
        .putParameter("tolerance", Double.toString(scorer.tolerance()))
        .n(
            study.ratings().map(Ratings::n).orElse(0L)
                + study.evidence(EvidenceKey.KANO).map(KanoAnswers::n).orElse(0L))
        .build();
  }

  private static Message say(String key, Object... arguments) {
    return Message.of(WORDS, key, arguments);
  }
}
