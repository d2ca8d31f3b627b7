package org.klantreis.journey.scoring.maturity;

import java.util.OptionalDouble;
import org.klantreis.journey.scoring.verdict.Figured;
import org.klantreis.journey.scoring.verdict.Figures;

/**
 * How far some criteria are met: those of a stage, or of one dimension within a stage.
 *
 * @param mean the weighted mean of what they are worth, 0 to 1; empty when none applies
 * @param criteria how many the model has there
 * @param notApplicable how many of them do not apply
 * @param unanswered how many of them have no answer, and count as not done
 */
public record Attainment(OptionalDouble mean, int criteria, int notApplicable, int unanswered)
    implements Figured {

  /** What can be said. */
  public enum Kind {
    /** There is a mean. */
    MEASURED,
    /** There are criteria, and none applies: it is left out. */
    NOT_APPLICABLE,
    /** The model has no criteria there. */
    NO_CRITERIA
  }

  /** What can be said. */
  public Kind kind() {
    if (mean.isPresent()) {
      return Kind.MEASURED;
    }
    return criteria == 0 ? Kind.NO_CRITERIA : Kind.NOT_APPLICABLE;
  }

  @Override
  public Figures figures() {
    return Figures.builder()
        .put("kind", kind())
        .put("mean", mean)
        .put("criteria", criteria)
        .put("not_applicable", notApplicable)
        .put("unanswered", unanswered)
        .build();
  }
}
