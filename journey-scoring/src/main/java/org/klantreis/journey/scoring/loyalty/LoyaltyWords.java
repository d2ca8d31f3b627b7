package org.klantreis.journey.scoring.loyalty;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparingDouble;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.klantreis.journey.evidence.LoyaltyQuadrant;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.rated.YesByBand;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.statistics.Proportion;
import org.klantreis.journey.scoring.statistics.ProportionDifference;
import org.klantreis.journey.scoring.statistics.ShareFit;
import org.klantreis.journey.scoring.statistics.ShareModel;
import org.klantreis.journey.scoring.statistics.ShareRatio;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Provenance;
import org.klantreis.journey.scoring.verdict.Verdict;
import org.klantreis.journey.words.Words;

/** Puts what the loyalty scorer found into a verdict. */
final class LoyaltyWords {

  private static final Words WORDS = Words.of(LoyaltyWords.class, "kano").under("loyalty");

  private static final double POINTS = 100;
  private static final int FEW_FOR_EACH_RATING = 10;
  private static final int MOST_IN_A_LINE = 11;

  private final LoyaltyScorer scorer;
  private final String about;
  private final LoyaltyResult result;

  LoyaltyWords(LoyaltyScorer scorer, String about, LoyaltyResult result) {
    this.scorer = scorer;
    this.about = about;
    this.result = result;
  }

  static Message needs() {
    return say("needs");
  }

  Verdict<LoyaltyResult> verdict() {
    return outcome().about(about).provenance(provenance()).build();
  }

  private Verdict.Builder<LoyaltyResult> outcome() {
    if (result.overRating().isEmpty() && result.quadrants().isEmpty()) {
      return Verdict.tooLittleEvidence(say("nothing", needs()));
    }
    Verdict.Builder<LoyaltyResult> verdict =
        Verdict.scored(result)
            .headline(
                result
                    .overRating()
                    .map(this::headline)
                    .orElseGet(() -> headline(result.quadrants().orElseThrow())));
    result.overRating().ifPresent(known -> addOverRating(verdict, known));
    result.quadrants().ifPresent(known -> addQuadrants(verdict, known));
    return verdict;
  }

  private Message headline(LoyaltyOverRating known) {
    return say(
        "headline.over-rating",
        about,
        share(known.loyal()),
        customers(known),
        known.best().map(best -> describe(best, known)).orElseGet(() -> say("best.none")));
  }

  /** The best model, or all that are as good. */
  private static Message describe(ShareFit best, LoyaltyOverRating known) {
    ImmutableList<ShareFit> open =
        known.fits().stream()
            .filter(fit -> fit.aic() - best.aic() <= Claims.OPEN_AIC_DIFFERENCE)
            .sorted(comparingDouble(ShareFit::aic))
            .collect(toImmutableList());
    return open.size() == 1
        ? say("best", say("model." + best.model()), best.aic())
        : say(
            "best.open",
            open.stream().map(fit -> say("model." + fit.model())).toList(),
            best.aic(),
            open.get(open.size() - 1).aic());
  }

  private Message headline(QuadrantShares known) {
    return say(
        "headline.quadrants", about, share(known.of(LoyaltyQuadrant.TRUE).share()), known.n());
  }

  private void addOverRating(Verdict.Builder<LoyaltyResult> verdict, LoyaltyOverRating known) {
    List<LoyaltyOverRating.OfRating> given =
        known.ratings().stream().filter(each -> each.customers() > 0).toList();
    if (given.size() <= MOST_IN_A_LINE) {
      verdict.addReason(
          say(
              "ratings",
              given.stream()
                  .map(each -> counted(each.rating(), each.loyal(), each.customers()))
                  .toList()));
    }
    known
        .bands()
        .ifPresentOrElse(
            bands -> addBands(verdict, bands),
            () -> verdict.addReason(say("no-bands", known.scale().name())));
    if (known.best().isPresent()) {
      verdict.addReason(
          say(
              "models",
              Claims.OPEN_AIC_DIFFERENCE,
              known.fits().stream()
                  .sorted(comparingDouble(ShareFit::aic))
                  .map(fit -> say("model", say("model." + fit.model()), fit.aic()))
                  .toList()));
    }
    ImmutableList<Message> missing =
        Arrays.stream(ShareModel.values())
            .filter(model -> known.fit(model).isEmpty())
            .map(model -> say("model." + model))
            .collect(toImmutableList());
    if (!missing.isEmpty()) {
      verdict.addReason(say("models.missing", given.size(), missing));
    }
    for (ShareFit fit : known.fits()) {
      if (fit.isLimit() || fit.isHeld()) {
        verdict.addReason(say(fit.isLimit() ? "limit" : "held", say("model." + fit.model())));
      }
    }
    if (customers(known) < FEW_FOR_EACH_RATING * (long) given.size()) {
      verdict.addReason(say("few", customers(known), given.size()));
    }
    known.claims().forEach(claim -> verdict.addReason(describe(claim)));
    if (known.claims().isEmpty()) {
      verdict.addReason(say("no-claims", known.scale().name()));
    }
  }

  private static Message counted(Object what, long part, long whole) {
    return say("counted", what, (double) part / whole, part, whole);
  }

  private void addBands(Verdict.Builder<LoyaltyResult> verdict, YesByBand bands) {
    verdict.addReason(
        say(
            "bands",
            groups(
                bands.bands().stream()
                    .map(
                        each ->
                            each.share()
                                .map(
                                    share ->
                                        say(
                                            "band",
                                            say("band." + each.band()),
                                            share(share),
                                            each.yes(),
                                            each.customers()))
                                .orElseGet(() -> say("band.nobody", say("band." + each.band()))))
                    .toList())));
    verdict.addReason(
        bands
            .exceededToMet()
            .map(this::describe)
            .orElseGet(
                () ->
                    say(
                        "ratio.undefined",
                        bands.of(Band.EXCEEDED).yes(),
                        bands.of(Band.MET).yes())));
  }

  private Message describe(ShareRatio ratio) {
    return say(
        "ratio",
        ratio.value(),
        ratio
            .interval()
            .map(ends -> say("ratio.interval", confidence(), ends.low(), ends.high()))
            .orElseGet(() -> say("ratio.no-interval")));
  }

  private Message describe(ClaimCheck check) {
    return say(
        "claim",
        say("claim." + check.claim()),
        say("finding." + check.finding()),
        check.claim() == Claim.EXPONENTIAL_NOT_LINEAR ? ofModels(check) : ofShares(check));
  }

  private static Message ofModels(ClaimCheck check) {
    return check.aicDifference().isPresent()
        ? say("claim.models", check.aicDifference().getAsDouble())
        : say("claim.no-models");
  }

  private Message ofShares(ClaimCheck check) {
    if (check.difference().isEmpty()) {
      return say("claim.nobody");
    }
    ProportionDifference difference = check.difference().get();
    Interval ends = difference.interval().times(POINTS);
    return say(
        "claim.shares",
        say("compared." + check.claim()),
        POINTS * difference.value(),
        confidence(),
        ends.low(),
        ends.high());
  }

  private void addQuadrants(Verdict.Builder<LoyaltyResult> verdict, QuadrantShares known) {
    for (QuadrantShares.OfQuadrant each : known.quadrants()) {
      verdict.addReason(
          say(
              "quadrant",
              say("quadrant." + each.quadrant()),
              share(each.share()),
              each.count(),
              known.n()));
    }
    verdict.addReason(
        say(
            "mean",
            say("quadrant." + known.mean().quadrant()),
            known.mean().behaviourDistance(),
            known.axes().behaviour().cut(),
            known.mean().attitudeDistance(),
            known.axes().attitude().cut()));
  }

  private Message share(Proportion share) {
    return say(
        "share", share.value(), confidence(), share.interval().low(), share.interval().high());
  }

  private static long customers(LoyaltyOverRating known) {
    return known.ratings().stream().mapToLong(LoyaltyOverRating.OfRating::customers).sum();
  }

  private double confidence() {
    return scorer.confidence().level();
  }

  /** In one line, set apart more than commas do; there is at least one. */
  private static Message groups(List<Message> parts) {
    return parts.stream().reduce((first, next) -> say("groups", first, next)).orElseThrow();
  }

  private Provenance provenance() {
    return Provenance.builder()
        .scorer(LoyaltyScorer.ID)
        .rule("models by AIC, behaviour and attitude by their cuts")
        .putParameter("bands", scorer.bands().map(Bands::toString).orElse("standard"))
        .putParameter("confidence", Double.toString(confidence()))
        .putParameter("negligible", Double.toString(scorer.negligible()))
        .n(
            result
                .overRating()
                .map(LoyaltyWords::customers)
                .or(() -> result.quadrants().map(QuadrantShares::n))
                .orElse(0L))
        .build();
  }

  private static Message say(String key, Object... arguments) {
    return Message.of(WORDS, key, arguments);
  }
}
