package org.klantreis.journey.scoring.experience;

import java.util.List;
import java.util.Optional;
import org.klantreis.journey.evidence.AmountByRating;
import org.klantreis.journey.evidence.YesByRating;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.AmountByBand;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.rated.YesByBand;
import org.klantreis.journey.scoring.scorer.EachTouchpoint;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.statistics.Proportion;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Outcome;
import org.klantreis.journey.scoring.verdict.Provenance;
import org.klantreis.journey.scoring.verdict.Verdict;
import org.klantreis.journey.words.Words;

/** Puts what the delight scorers found into words. */
final class DelightWords {

  private static final Words WORDS = Words.of(DelightWords.class, "scoring").under("delight");

  private final JourneyDelightScorer scorer;
  private final JourneyStudy study;
  private final Verdict<EachTouchpoint<DelightResult>> each;
  private final JourneyDelight result;

  DelightWords(
      JourneyDelightScorer scorer,
      JourneyStudy study,
      Verdict<EachTouchpoint<DelightResult>> each,
      JourneyDelight result) {
    this.scorer = scorer;
    this.study = study;
    this.each = each;
    this.result = result;
  }

  static Message say(String key, Object... arguments) {
    return Message.of(WORDS, key, arguments);
  }

  /** One touchpoint in one sentence. */
  static Message describe(DelightScorer scorer, TouchpointStudy subject, DelightResult result) {
    return say(
        "touchpoint",
        subject.touchpoint().name(),
        say("delight." + result.delight()),
        result.experienced().value(),
        say(result.exceeded() ? "exceeded" : "not-exceeded"),
        say(result.measured() ? "measured" : "stated"),
        say(result.aboveExpectation() ? "above" : "not-above"),
        say("need." + result.need().map(Enum::name).orElse("unknown")),
        strength(scorer, result));
  }

  private static Message strength(DelightScorer scorer, DelightResult result) {
    if (result.strength().isEmpty()) {
      return say("strength.unknown");
    }
    return say(
        "strength",
        result.strength().getAsDouble(),
        result
            .strengthInterval()
            .map(ends -> interval("strength.interval", scorer, ends))
            .orElseGet(() -> say("strength.no-interval")),
        result.surprise().isPresent()
            ? say("surprise", result.surprise().getAsDouble())
            : say("surprise.unknown"));
  }

  private static Message interval(String key, DelightScorer scorer, Interval ends) {
    return say(key, scorer.confidence().level(), ends.low(), ends.high());
  }

  Verdict<JourneyDelight> verdict() {
    return outcome().about(study.journey().name()).provenance(provenance()).build();
  }

  private Verdict.Builder<JourneyDelight> outcome() {
    String journey = study.journey().name();
    if (result.touchpoints().isEmpty()
        && result.recommendations().isEmpty()
        && result.payments().isEmpty()) {
      Message nothing = say("nothing", scorer.needs());
      return each.outcome() instanceof Outcome.NotApplicable<EachTouchpoint<DelightResult>> unfit
          ? Verdict.notApplicable(unfit.why())
          : Verdict.tooLittleEvidence(nothing);
    }
    Verdict.Builder<JourneyDelight> verdict =
        Verdict.scored(result)
            .headline(
                result.touchpoints().isPresent()
                    ? say("headline", journey, result.delighted(), judged())
                    : say("headline.customers", journey));
    verdict.addAllReasons(each.reasons());
    study
        .evidence(EvidenceKey.RECOMMENDATION)
        .filter(tally -> !tally.isEmpty())
        .map(YesByRating::scale)
        .ifPresent(scale -> addRecommendations(verdict, scale));
    study
        .evidence(EvidenceKey.WILLINGNESS_TO_PAY)
        .filter(tally -> !tally.isEmpty())
        .map(AmountByRating::scale)
        .ifPresent(scale -> addPayments(verdict, scale));
    return verdict;
  }

  private long judged() {
    return result.touchpoints().stream()
        .flatMap(all -> all.verdicts().stream())
        .filter(one -> one.verdict().outcome().answer().isPresent())
        .count();
  }

  private void addRecommendations(Verdict.Builder<JourneyDelight> verdict, RatingScale scale) {
    if (result.recommendations().isEmpty()) {
      verdict.addReason(say("no-bands", scale.name()));
      return;
    }
    YesByBand bands = result.recommendations().get();
    verdict.addReason(
        say("recommending", groups(bands.bands().stream().map(this::recommending).toList())));
    bands
        .of(Band.EXCEEDED)
        .ofAllYes()
        .ifPresentOrElse(
            share ->
                verdict.addReason(
                    say(
                        "recommended",
                        share(share),
                        say("finding." + result.recommendedByEnthusiasts().orElseThrow()))),
            () -> verdict.addReason(say("recommended.nobody")));
  }

  private Message recommending(YesByBand.OfBand band) {
    return band.share()
        .map(
            share ->
                say(
                    "recommending.band",
                    say("band." + band.band()),
                    share(share),
                    band.yes(),
                    band.customers()))
        .orElseGet(() -> say("band.nobody", say("band." + band.band())));
  }

  private void addPayments(Verdict.Builder<JourneyDelight> verdict, RatingScale scale) {
    if (result.payments().isEmpty()) {
      verdict.addReason(say("no-bands", scale.name()));
      return;
    }
    AmountByBand bands = result.payments().get();
    verdict.addReason(
        say(
            "paying",
            groups(
                List.of(Band.values()).stream().map(band -> paying(band, bands.of(band))).toList()),
            result
                .enthusiastsPayMore()
                .map(finding -> say("finding." + finding))
                .orElseGet(() -> say("paying.nobody"))));
  }

  private Message paying(Band band, Optional<MeanEstimate> mean) {
    return mean.map(
            known ->
                say(
                    "paying.band",
                    say("band." + band),
                    known.mean(),
                    known
                        .interval()
                        .map(ends -> interval("paying.interval", scorer.ofTouchpoint(), ends))
                        .orElseGet(() -> say("paying.no-interval")),
                    known.n()))
        .orElseGet(() -> say("band.nobody", say("band." + band)));
  }

  private Message share(Proportion share) {
    return say(
        "share",
        share.value(),
        scorer.ofTouchpoint().confidence().level(),
        share.interval().low(),
        share.interval().high());
  }

  /** In one line; there is at least one. */
  private static Message groups(List<Message> parts) {
    return parts.stream().reduce((first, next) -> say("groups", first, next)).orElseThrow();
  }

  private Provenance provenance() {
    DelightScorer settings = scorer.ofTouchpoint();
    long customers =
        study.evidence(EvidenceKey.RECOMMENDATION).map(YesByRating::n).orElse(0L)
            + study.evidence(EvidenceKey.WILLINGNESS_TO_PAY).map(AmountByRating::n).orElse(0L);
    return Provenance.builder()
        .scorer(DelightScorer.ID)
        .rule("exceeded, above expectation, emotional need")
        .putParameter("bands", settings.bands().map(Bands::toString).orElse("standard"))
        .putParameter("confidence", Double.toString(settings.confidence().level()))
        .putParameter("tolerance", Double.toString(settings.tolerance()))
        .n(each.provenance().n() + customers)
        .effectiveN(each.provenance().effectiveN() + customers)
        .build();
  }
}
