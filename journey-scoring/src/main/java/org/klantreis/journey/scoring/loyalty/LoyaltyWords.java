package org.klantreis.journey.scoring.loyalty;

import static java.util.Comparator.comparingDouble;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.klantreis.journey.evidence.LoyaltyQuadrant;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.rated.YesByBand;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Finding;
import org.klantreis.journey.scoring.statistics.Proportion;
import org.klantreis.journey.scoring.statistics.ShareFit;
import org.klantreis.journey.scoring.statistics.ShareModel;
import org.klantreis.journey.scoring.statistics.ShareRatio;
import org.klantreis.journey.scoring.statistics.TurningPoint;
import org.klantreis.journey.scoring.statistics.Uncertain;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;
import org.klantreis.journey.words.Words;

/** Says what the loyalty scorer found. */
final class LoyaltyWords {

  static final Words WORDS = Words.of(LoyaltyWords.class, "kano").under("loyalty");

  private static final double POINTS = 100;
  private static final int FEW_FOR_EACH_RATING = 10;
  private static final int MOST_IN_A_LINE = 11;
  private static final double LEAST_WEIGHT = 0.01;
  private static final double MOST_WEIGHT = 0.99;

  private final LoyaltyResult result;
  private final Confidence confidence;

  LoyaltyWords(LoyaltyResult result, Confidence confidence) {
    this.result = result;
    this.confidence = confidence;
  }

  Answer<LoyaltyResult> answer() {
    Optional<Message> headline =
        result.overRating().map(this::headline).or(() -> result.quadrants().map(this::headline));
    if (headline.isEmpty()) {
      return Answer.tooLittleEvidence(say("nothing").with("needs", say("needs")));
    }
    return Answer.scored(result, headline.get())
        .because(result.overRating().map(this::overRating).orElse(ImmutableList.of()))
        .because(result.quadrants().map(this::quadrants).orElse(ImmutableList.of()))
        .restingOn(
            result
                .overRating()
                .map(LoyaltyOverRating::customers)
                .or(() -> result.quadrants().map(QuadrantShares::n))
                .orElse(0L));
  }

  private Message headline(LoyaltyOverRating known) {
    return say("headline.over-rating")
        .with("share", Terms.share(known.loyal(), confidence))
        .with("customers", known.customers())
        .with("best", known.best().map(best -> best(known)).orElse(say("best.none")));
  }

  /** The models that together have as much of the weight as the confidence asks for. */
  private Message best(LoyaltyOverRating known) {
    List<ShareFit> open = new ArrayList<>();
    double weight = 0;
    for (ShareFit fit : sorted(known)) {
      if (weight < confidence.level()) {
        open.add(fit);
        weight += known.weight(fit);
      }
    }
    return say(open.size() == 1 ? "best" : "best.open")
        .with("models", open.stream().map(fit -> weighed(fit, known)).toList())
        .with("fitted", known.fits().size());
  }

  private static Message weighed(ShareFit fit, LoyaltyOverRating known) {
    return say("weighed").with("model", fit.model()).with("weight", weight(known.weight(fit)));
  }

  /** Nothing is said to have all of the weight, nor none. */
  private static Message weight(double weight) {
    if (weight > MOST_WEIGHT) {
      return say("weight.most").with("most", MOST_WEIGHT);
    }
    return weight < LEAST_WEIGHT
        ? say("weight.least").with("least", LEAST_WEIGHT)
        : say("weight").with("weight", weight);
  }

  private static List<ShareFit> sorted(LoyaltyOverRating known) {
    return known.fits().stream().sorted(comparingDouble(ShareFit::aic)).toList();
  }

  private Message headline(QuadrantShares known) {
    return say("headline.quadrants")
        .with("share", Terms.share(known.of(LoyaltyQuadrant.TRUE).share(), confidence))
        .with("customers", known.n());
  }

  private List<Message> overRating(LoyaltyOverRating known) {
    List<LoyaltyOverRating.OfRating> given =
        known.ratings().stream().filter(each -> each.customers() > 0).toList();
    List<Message> reasons = new ArrayList<>();
    if (given.size() <= MOST_IN_A_LINE) {
      reasons.add(say("ratings").with("ratings", given.stream().map(this::counted).toList()));
    }
    reasons.addAll(
        known
            .bands()
            .map(this::bands)
            .orElseGet(
                () ->
                    ImmutableList.of(
                        Terms.phrase("phrase.no-bands").with("scale", known.scale().name()))));
    if (known.best().isPresent()) {
      reasons.add(models(known));
    }
    known
        .fit(ShareModel.LINEAR)
        .flatMap(line -> line.slope(confidence))
        .ifPresent(slope -> reasons.add(points("slope", slope)));
    List<ShareModel> missing =
        Arrays.stream(ShareModel.values()).filter(model -> known.fit(model).isEmpty()).toList();
    if (!missing.isEmpty()) {
      reasons.add(say("models.missing").with("ratings", given.size()).with("models", missing));
    }
    known.fits().stream()
        .filter(fit -> fit.isLimit() || fit.isHeld())
        .map(fit -> say(fit.isLimit() ? "limit" : "held").with("model", fit.model()))
        .forEach(reasons::add);
    if (known.customers() < FEW_FOR_EACH_RATING * (long) given.size()) {
      reasons.add(say("few").with("customers", known.customers()).with("ratings", given.size()));
    }
    known.claims().forEach(check -> reasons.add(claim(check)));
    if (known.claims().isEmpty()) {
      reasons.add(say("no-claims").with("scale", known.scale().name()));
    }
    return reasons;
  }

  private Message counted(LoyaltyOverRating.OfRating each) {
    return say("counted")
        .with("rating", each.rating())
        .with("share", each.share().map(Proportion::value))
        .with("loyal", each.loyal())
        .with("customers", each.customers());
  }

  private static Message models(LoyaltyOverRating known) {
    return say("models")
        .with(
            "models",
            sorted(known).stream()
                .map(
                    fit -> say("model").with("weighed", weighed(fit, known)).with("aic", fit.aic()))
                .toList());
  }

  private ImmutableList<Message> bands(YesByBand bands) {
    return ImmutableList.of(
        say("bands").with("bands", groups(bands.bands().stream().map(this::band).toList())),
        bands.exceededToMet().map(this::ratio).orElseGet(() -> noRatio(bands)));
  }

  private Message band(YesByBand.OfBand each) {
    return Terms.phrase(each.share().isPresent() ? "phrase.in-band" : "phrase.in-band.nobody")
        .with("band", each.band())
        .with("share", each.share().map(share -> Terms.share(share, confidence)))
        .with("yes", each.yes())
        .with("customers", each.customers());
  }

  private Message ratio(ShareRatio ratio) {
    return say("ratio")
        .with("ratio", ratio.value())
        .with(
            "interval",
            ratio
                .interval()
                .map(
                    ends ->
                        Terms.within(Terms.phrase("phrase.interval.hundredths"), ends, confidence))
                .orElseGet(() -> say("ratio.no-interval")));
  }

  private static Message noRatio(YesByBand bands) {
    return say("ratio.undefined")
        .with("exceeded", bands.of(Band.EXCEEDED).yes())
        .with("met", bands.of(Band.MET).yes());
  }

  private Message claim(ClaimCheck check) {
    return switch (check.claim()) {
      case NOTHING_BETWEEN_7_AND_8 -> claim(check, shares(check));
      case LOYAL_FROM_8 -> ofRating(check, 8);
      case MATTERS_FROM_9 -> ofRating(check, 9);
      case EXPONENTIAL_NOT_LINEAR ->
          claim(
              check,
              say(check.aicDifference().isPresent() ? "claim.models" : "claim.no-models")
                  .with("aic_difference", check.aicDifference())
                  .with("aic_above_best", check.aicAboveBest()));
    };
  }

  private static Message claim(ClaimCheck check, Message evidence) {
    return say("claim")
        .with("claim", check.claim())
        .with("finding", check.finding())
        .with("evidence", evidence);
  }

  /** A claim that loyalty turns at a rating, which is told apart from that it rises there. */
  private Message ofRating(ClaimCheck check, int rating) {
    Optional<Uncertain> rise = difference(check).filter(LoyaltyWords::isAboveZero);
    return rise.isPresent() && check.finding() != Finding.SUPPORTED
        ? say("claim.rising")
            .with("claim", check.claim())
            .with("rising", say("rising." + check.claim()))
            .with("difference", points("difference", rise.get()))
            .with("rating", rating)
            .with("finding", check.finding())
            .with("turn", turn(check, rating))
        : claim(check, groups(List.of(shares(check), turn(check, rating))));
  }

  private static boolean isAboveZero(Uncertain difference) {
    return difference.interval().filter(ends -> ends.low() > 0).isPresent();
  }

  private static Optional<Uncertain> difference(ClaimCheck check) {
    return check
        .difference()
        .map(each -> new Uncertain(each.value(), Optional.of(each.interval())));
  }

  private Message shares(ClaimCheck check) {
    return difference(check)
        .map(each -> points("compared." + check.claim(), each))
        .orElseGet(() -> say("claim.nobody"));
  }

  private Message turn(ClaimCheck check, int rating) {
    return check
        .turn()
        .map(turn -> points("turn", turn))
        .orElseGet(() -> say("turn.few").with("fewest", TurningPoint.FEWEST_CUSTOMERS))
        .with("rating", rating);
  }

  /** A difference of shares in points, with its interval. */
  private Message points(String key, Uncertain difference) {
    return say(key)
        .with("points", POINTS * difference.value())
        .with(
            "interval",
            Terms.within(
                Terms.phrase("phrase.interval.signed"),
                difference.interval().orElseThrow().times(POINTS),
                confidence));
  }

  private ImmutableList<Message> quadrants(QuadrantShares known) {
    ImmutableList.Builder<Message> reasons = ImmutableList.builder();
    for (QuadrantShares.OfQuadrant each : known.quadrants()) {
      reasons.add(
          say("quadrant")
              .with("quadrant", each.quadrant())
              .with("share", Terms.share(each.share(), confidence))
              .with("count", each.count())
              .with("customers", known.n()));
    }
    return reasons
        .add(
            say("mean")
                .with(known.mean())
                .with("behaviour_cut", known.axes().behaviour().cut())
                .with("attitude_cut", known.axes().attitude().cut()))
        .build();
  }

  /** In one line, set apart more than commas do; there is at least one. */
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
