package org.klantreis.journey.scoring.experience;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.klantreis.journey.evidence.AmountByRating;
import org.klantreis.journey.evidence.YesByRating;
import org.klantreis.journey.model.Disconfirmation;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.AmountByBand;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.rated.YesByBand;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.scorer.EachTouchpoint;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.statistics.Uncertain;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.OnScale;
import org.klantreis.journey.scoring.verdict.Outcome;
import org.klantreis.journey.scoring.verdict.Terms;
import org.klantreis.journey.scoring.verdict.Verdict;
import org.klantreis.journey.words.Words;

/** Says what the delight scorers found. */
final class DelightWords {

  static final Words WORDS = Words.of(DelightWords.class, "scoring").under("delight");
  static final Words OF_JOURNEY = WORDS.under("journey");

  private final JourneyStudy study;
  private final Verdict<EachTouchpoint<DelightResult>> each;
  private final JourneyDelight result;
  private final Confidence confidence;

  DelightWords(
      JourneyStudy study,
      Verdict<EachTouchpoint<DelightResult>> each,
      JourneyDelight result,
      Confidence confidence) {
    this.study = study;
    this.each = each;
    this.result = result;
    this.confidence = confidence;
  }

  static Message expectsHighest(RatingScale scale) {
    return say("expects-highest").with("highest", scale.highest());
  }

  /** One touchpoint in one sentence. */
  static Message touchpoint(DelightResult result, OnScale rating, Confidence confidence) {
    return say("touchpoint")
        .with("delight", result.delight())
        .with("rating", rating)
        .with("band", result.exceeded() ? Terms.of(Band.EXCEEDED) : say("not-exceeded"))
        .with("source", Terms.phrase(result.measured() ? "word.measured" : "phrase.stated"))
        .with(
            "expectation",
            result.aboveExpectation() ? Terms.of(Disconfirmation.POSITIVE) : say("not-above"))
        .with(
            "need",
            result
                .need()
                .map(kind -> Terms.phrase("NeedKind." + kind + ".need"))
                .orElseGet(() -> say("need.unknown")))
        .with(
            "strength",
            result
                .strength()
                .map(strength -> strength(strength, result, confidence))
                .orElseGet(() -> say("strength.unknown")));
  }

  private static Message strength(Uncertain strength, DelightResult result, Confidence confidence) {
    return say("strength")
        .with("strength", strength.value())
        .with("interval", interval(strength.interval(), confidence, "strength.no-interval"))
        .with(
            "surprise",
            say(result.surpriseMeasured() ? "surprise" : "surprise.unknown")
                .with("surprise", result.surprise()));
  }

  private static Message interval(
      Optional<Interval> interval, Confidence confidence, String without) {
    return interval.isPresent()
        ? Terms.interval("phrase.interval.hundredths", interval, confidence)
        : say(without);
  }

  Answer<JourneyDelight> answer() {
    if (result.touchpoints().isEmpty()
        && result.recommendations().isEmpty()
        && result.payments().isEmpty()) {
      return each.outcome() instanceof Outcome.NotApplicable<EachTouchpoint<DelightResult>> unfit
          ? restingOn(Answer.notApplicable(unfit.why()))
          : restingOn(
              Answer.tooLittleEvidence(
                  Message.of(OF_JOURNEY, "nothing")
                      .with("needs", Message.of(OF_JOURNEY, "needs"))));
    }
    return restingOn(
        Answer.scored(result, headline())
            .because(each.reasons())
            .because(recommendations())
            .because(payments()));
  }

  private Answer<JourneyDelight> restingOn(Answer<JourneyDelight> answer) {
    long customers =
        study.evidence(EvidenceKey.RECOMMENDATION).map(YesByRating::n).orElse(0L)
            + study.evidence(EvidenceKey.WILLINGNESS_TO_PAY).map(AmountByRating::n).orElse(0L);
    return answer.restingOn(
        each.provenance().n() + customers, each.provenance().effectiveN() + customers);
  }

  private Message headline() {
    return Message.of(
            OF_JOURNEY, result.touchpoints().isPresent() ? "headline" : "headline.customers")
        .with("delighted", result.delighted())
        .with("judged", judged());
  }

  private long judged() {
    return result.touchpoints().stream()
        .flatMap(all -> all.verdicts().stream())
        .filter(one -> one.verdict().outcome().answer().isPresent())
        .count();
  }

  private List<Message> recommendations() {
    return study
        .evidence(EvidenceKey.RECOMMENDATION)
        .filter(tally -> !tally.isEmpty())
        .map(
            tally ->
                result
                    .recommendations()
                    .map(this::recommendations)
                    .orElseGet(() -> List.of(Terms.noBands(tally.scale()))))
        .orElseGet(List::of);
  }

  private List<Message> recommendations(YesByBand bands) {
    return List.of(
        say("recommending").with("bands", groups(bands.bands().stream().map(this::in).toList())),
        bands
            .of(Band.EXCEEDED)
            .ofAllYes()
            .map(
                share ->
                    say("recommended")
                        .with("share", Terms.share(share, confidence))
                        .with("finding", result.recommendedByEnthusiasts()))
            .orElseGet(() -> say("recommended.nobody")));
  }

  private Message in(YesByBand.OfBand band) {
    return band.share()
        .map(
            share ->
                Terms.phrase("phrase.in-band")
                    .with("band", band.band())
                    .with("share", Terms.share(share, confidence))
                    .with("yes", band.yes())
                    .with("customers", band.customers()))
        .orElseGet(() -> nobody(band.band()));
  }

  private List<Message> payments() {
    return study
        .evidence(EvidenceKey.WILLINGNESS_TO_PAY)
        .filter(tally -> !tally.isEmpty())
        .map(
            tally ->
                result.payments().map(this::payments).orElseGet(() -> Terms.noBands(tally.scale())))
        .map(List::of)
        .orElseGet(List::of);
  }

  private Message payments(AmountByBand bands) {
    Message paying =
        say("paying")
            .with(
                "bands",
                groups(
                    Arrays.stream(Band.values())
                        .map(band -> paying(band, bands.of(band)))
                        .toList()));
    return result
        .enthusiastsPayMore()
        .map(finding -> paying.with("finding", finding))
        .orElseGet(() -> paying.with("finding", say("paying.nobody")));
  }

  private Message paying(Band band, Optional<MeanEstimate> mean) {
    return mean.map(
            known ->
                say("paying.band")
                    .with("band", band)
                    .with("mean", known.mean())
                    .with("interval", interval(known.interval(), confidence, "paying.no-interval"))
                    .with("n", Terms.n(known.n(), known.effectiveN())))
        .orElseGet(() -> nobody(band));
  }

  private static Message nobody(Band band) {
    return Terms.phrase("phrase.in-band.nobody").with("band", band);
  }

  /** In one line; there is at least one. */
  private static Message groups(List<Message> parts) {
    return parts.stream()
        .reduce(
            (first, next) -> Terms.phrase("phrase.groups").with("first", first).with("next", next))
        .orElseThrow();
  }

  private static Message say(String key) {
    return Message.of(WORDS, key);
  }
}
