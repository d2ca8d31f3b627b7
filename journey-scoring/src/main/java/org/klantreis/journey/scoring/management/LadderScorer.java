package org.klantreis.journey.scoring.management;

import static com.google.common.collect.Sets.immutableEnumSet;

import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.klantreis.journey.model.EconomicRung;
import org.klantreis.journey.model.Offering;
import org.klantreis.journey.model.OfferingTrend;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.words.Words;

/**
 * The ladder of economic value (Pine and Gilmore 1998): commodity, good, service, experience. An
 * offering stands on the rung of what is charged for. Customisation climbs to the next rung
 * (<i>trap omhoog</i>); commoditisation, by which offers become alike, descends (<i>trap
 * omlaag</i>).
 *
 * <p>Whoever stands above a commodity is told from others, so customers pay more than for
 * comparable offers; where they do not, rung and price contradict each other. Likewise for a
 * premium on a commodity, and for a premium on what becomes like other offers.
 *
 * <p>A bakery that charges for a service, at a premium of 0.1 and becoming like others, is
 * inconsistent, and heads for a good.
 */
public final class LadderScorer {

  /** Up to which share a price premium counts as none; 0 unless set. */
  public static final Parameter<Double> TOLERANCE =
      Parameter.notNegative("tolerance", "up to which share a price premium counts as none", 0);

  private static final double ROUNDING = 1e-9;

  private static final Words WORDS = Words.of(LadderScorer.class, "journey").under("ladder");

  private static final SettableScorer<JourneyStudy, LadderResult> STANDARD =
      SettableScorer.ofJourneys("ladder", WORDS, LadderScorer::judge, TOLERANCE)
          .ruledBy("rung by what is charged for");

  private LadderScorer() {}

  /** The scorer with the default of every setting. */
  public static SettableScorer<JourneyStudy, LadderResult> standard() {
    return STANDARD;
  }

  private static Answer<LadderResult> judge(JourneyStudy study, Settings settings) {
    return study
        .journey()
        .offering()
        .map(offering -> answer(result(offering, settings.get(TOLERANCE))))
        .orElseGet(() -> Answer.tooLittleEvidence(Message.of(WORDS, "no-offering")));
  }

  private static LadderResult result(Offering offering, double tolerance) {
    EconomicRung rung = offering.chargedFor();
    ImmutableSet<LadderResult.Contradiction> contradictions = contradictions(offering, tolerance);
    boolean isKnown = offering.pricePremium().isPresent() && offering.trend().isPresent();
    return new LadderResult(
        rung,
        rung.ordinal() + 1,
        offering.pricePremium(),
        offering.trend(),
        offering.trend().flatMap(trend -> heading(rung, trend)),
        rung.above(),
        rung.below(),
        !contradictions.isEmpty()
            ? LadderResult.Consistency.INCONSISTENT
            : isKnown ? LadderResult.Consistency.CONSISTENT : LadderResult.Consistency.UNKNOWN,
        contradictions);
  }

  private static Optional<EconomicRung> heading(EconomicRung rung, OfferingTrend trend) {
    return switch (trend) {
      case CUSTOMISING -> rung.above();
      case STABLE -> Optional.empty();
      case COMMODITISING -> rung.below();
    };
  }

  private static ImmutableSet<LadderResult.Contradiction> contradictions(
      Offering offering, double tolerance) {
    Set<LadderResult.Contradiction> found = EnumSet.noneOf(LadderResult.Contradiction.class);
    if (offering.pricePremium().isPresent()) {
      boolean commodity = offering.chargedFor() == EconomicRung.COMMODITY;
      boolean premium = offering.pricePremium().getAsDouble() > tolerance + ROUNDING;
      if (!commodity && !premium) {
        found.add(LadderResult.Contradiction.NO_PREMIUM);
      }
      if (commodity && premium) {
        found.add(LadderResult.Contradiction.PREMIUM_ON_COMMODITY);
      }
      if (premium && offering.trend().equals(Optional.of(OfferingTrend.COMMODITISING))) {
        found.add(LadderResult.Contradiction.PREMIUM_WHILE_COMMODITISING);
      }
    }
    return immutableEnumSet(found);
  }

  private static Answer<LadderResult> answer(LadderResult found) {
    Answer<LadderResult> answer =
        Answer.scored(found, say("headline." + found.consistency(), found));
    found.contradictions().forEach(each -> answer.because(say("contradiction." + each, found)));
    return answer
        .because(say(found.pricePremium().isPresent() ? "premium" : "premium.unknown", found))
        .because(say(trend(found), found))
        .because(found.rungAbove().map(next -> say("above", found)))
        .because(found.rungBelow().map(next -> say("below", found)));
  }

  private static String trend(LadderResult found) {
    String end = found.heading().isPresent() ? "" : ".end";
    return found.trend().map(trend -> "trend." + trend + end).orElse("trend.unknown");
  }

  private static Message say(String key, LadderResult found) {
    return Message.of(WORDS, key).with(found);
  }
}
