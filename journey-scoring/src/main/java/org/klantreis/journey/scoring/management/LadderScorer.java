package org.klantreis.journey.scoring.management;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.Sets.immutableEnumSet;

import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.klantreis.journey.model.EconomicRung;
import org.klantreis.journey.model.Offering;
import org.klantreis.journey.model.OfferingTrend;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.style.ScoringStyle;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Provenance;
import org.klantreis.journey.scoring.verdict.Verdict;
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
 */
@Value.Immutable
@ScoringStyle
public abstract sealed class LadderScorer
    implements Scorer<JourneyStudy, LadderResult>, WithLadderScorer permits ImmutableLadderScorer {

  /** The id of this scorer. */
  public static final String ID = "ladder";

  private static final double ROUNDING = 1e-9;

  private static final Words WORDS = Words.of(LadderScorer.class, "journey").under("ladder");

  LadderScorer() {}

  /** A price premium of at most this share counts as none, from 0; 0 unless set. */
  @Value.Default
  public double tolerance() {
    return 0;
  }

  @Value.Check
  void check() {
    checkArgument(tolerance() >= 0, "A tolerance is at least 0, not %s.", tolerance());
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Message needs() {
    return say("needs");
  }

  @Override
  public Verdict<LadderResult> score(JourneyStudy study) {
    String journey = study.journey().name();
    return study
        .journey()
        .offering()
        .map(offering -> answer(journey, new LadderResult(offering, contradictions(offering))))
        .orElseGet(() -> Verdict.tooLittleEvidence(say("no-offering", journey)))
        .about(journey)
        .provenance(
            Provenance.builder()
                .scorer(ID)
                .rule("rung by what is charged for")
                .putParameter("tolerance", Double.toString(tolerance()))
                .n(0)
                .build())
        .build();
  }

  private ImmutableSet<Contradiction> contradictions(Offering offering) {
    Set<Contradiction> found = EnumSet.noneOf(Contradiction.class);
    if (offering.pricePremium().isPresent()) {
      boolean commodity = offering.chargedFor() == EconomicRung.COMMODITY;
      boolean premium = offering.pricePremium().getAsDouble() > tolerance() + ROUNDING;
      if (!commodity && !premium) {
        found.add(Contradiction.NO_PREMIUM);
      }
      if (commodity && premium) {
        found.add(Contradiction.PREMIUM_ON_COMMODITY);
      }
      if (premium && offering.trend().equals(Optional.of(OfferingTrend.COMMODITISING))) {
        found.add(Contradiction.PREMIUM_WHILE_COMMODITISING);
      }
    }
    return immutableEnumSet(found);
  }

  private static Verdict.Builder<LadderResult> answer(String journey, LadderResult result) {
    Offering offering = result.offering();
    Verdict.Builder<LadderResult> verdict =
        Verdict.scored(result)
            .headline(
                say(
                    "headline." + result.consistency(),
                    journey,
                    rung(result.rung()),
                    result.rung().ordinal() + 1,
                    EconomicRung.values().length));
    result.contradictions().forEach(each -> verdict.addReason(say("contradiction." + each)));
    verdict.addReason(
        offering.pricePremium().isPresent()
            ? say("premium", offering.pricePremium().getAsDouble())
            : say("premium.unknown"));
    verdict.addReason(
        offering
            .trend()
            .map(
                trend ->
                    result
                        .heading()
                        .map(next -> say("trend." + trend, rung(next)))
                        .orElseGet(() -> say("trend." + trend + ".end")))
            .orElseGet(() -> say("trend.unknown")));
    result.rung().above().ifPresent(next -> verdict.addReason(say("above", rung(next))));
    result.rung().below().ifPresent(next -> verdict.addReason(say("below", rung(next))));
    return verdict;
  }

  private static Message rung(EconomicRung rung) {
    return say("rung." + rung);
  }

  private static Message say(String key, Object... arguments) {
    return Message.of(WORDS, key, arguments);
  }

  /** Starts one; nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** With the default of every setting. */
  public static LadderScorer standard() {
    return builder().build();
  }

  /** Collects the settings of a ladder scorer. */
  public static final class Builder extends ImmutableLadderScorer.Builder {
    Builder() {}
  }
}
