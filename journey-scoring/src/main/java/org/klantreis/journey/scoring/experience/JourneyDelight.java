package org.klantreis.journey.scoring.experience;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.klantreis.journey.scoring.rated.AmountByBand;
import org.klantreis.journey.scoring.rated.YesByBand;
import org.klantreis.journey.scoring.scorer.EachTouchpoint;
import org.klantreis.journey.scoring.statistics.Finding;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Result;

/**
 * Where a journey delights, and what delighted customers do.
 *
 * @param touchpoints a verdict for each touchpoint; absent when none could be judged
 * @param recommendations who recommends, by band, where that is known
 * @param recommendedByEnthusiasts what the data say of the claim that 80 to 90 % of all
 *     recommendations come from enthusiastic customers, here those above expectation; absent when
 *     nobody recommends, or it is not known
 * @param payments what customers are willing to pay, by band, where that is known
 * @param enthusiastsPayMore what the data say of the claim that enthusiastic customers pay more
 *     than the others; absent when that is not known
 */
public record JourneyDelight(
    Optional<EachTouchpoint<DelightResult>> touchpoints,
    Optional<YesByBand> recommendations,
    Optional<Finding> recommendedByEnthusiasts,
    Optional<AmountByBand> payments,
    Optional<Finding> enthusiastsPayMore)
    implements Result {

  /** How many touchpoints delight for certain. */
  public long delighted() {
    return touchpoints.stream()
        .flatMap(each -> each.verdicts().stream())
        .flatMap(each -> each.verdict().outcome().answer().stream())
        .filter(result -> result.delight() == DelightResult.Delight.DELIGHTED)
        .count();
  }

  /** How many touchpoints delight, and a table for each of the rest, empty where it is absent. */
  @Override
  public Figures figures() {
    return Figures.builder()
        .put("delighted", delighted())
        .putAll(touchpoints.orElseGet(() -> new EachTouchpoint<>(ImmutableList.of())).figures())
        .putRows(
            "recommendations", recommendations.map(YesByBand::rows).orElseGet(ImmutableList::of))
        .put("recommended_by_enthusiasts", recommendedByEnthusiasts)
        .putRows("payments", payments.map(AmountByBand::rows).orElseGet(ImmutableList::of))
        .put("enthusiasts_pay_more", enthusiastsPayMore)
        .build();
  }
}
