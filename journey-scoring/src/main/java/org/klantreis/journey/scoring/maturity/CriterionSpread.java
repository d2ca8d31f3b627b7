package org.klantreis.journey.scoring.maturity;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.OptionalDouble;
import org.klantreis.journey.maturity.Achievement;
import org.klantreis.journey.maturity.Criterion;
import org.klantreis.journey.scoring.verdict.Figures;

/**
 * How the answers of several assessors to one criterion lie apart.
 *
 * @param criterion the criterion
 * @param lowest the lowest share that was given, 0 to 1; empty when nobody gave one
 * @param highest the highest share that was given, 0 to 1; empty when nobody gave one
 * @param distribution how many gave a share in each step, all four in order
 * @param notApplicable how many say that it does not apply
 * @param unanswered how many did not answer
 */
public record CriterionSpread(
    Criterion criterion,
    OptionalDouble lowest,
    OptionalDouble highest,
    ImmutableMap<Achievement, Integer> distribution,
    int notApplicable,
    int unanswered) {

  /** From the lowest to the highest share; 0 when at most one was given. */
  public double width() {
    return highest.orElse(0) - lowest.orElse(0);
  }

  /** Whether some gave a share and others say that it does not apply. */
  public boolean isApplicabilityDisputed() {
    return lowest.isPresent() && notApplicable > 0;
  }

  Figures figures() {
    Figures.Builder row =
        Figures.builder()
            .put("criterion", criterion.id().value())
            .put("lowest", lowest)
            .put("highest", highest);
    distribution.forEach((step, n) -> row.put(step.letter().toLowerCase(Locale.ROOT), n));
    return row.put("not_applicable", notApplicable).put("unanswered", unanswered).build();
  }
}
