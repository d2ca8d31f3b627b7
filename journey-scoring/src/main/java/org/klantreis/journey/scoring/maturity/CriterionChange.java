package org.klantreis.journey.scoring.maturity;

import java.util.OptionalDouble;
import org.klantreis.journey.maturity.Criterion;
import org.klantreis.journey.maturity.CriterionAnswer;
import org.klantreis.journey.scoring.maturity.MaturityResult.CriterionValue;
import org.klantreis.journey.scoring.verdict.Figured;
import org.klantreis.journey.scoring.verdict.Figures;

/**
 * What became of a criterion between two assessments.
 *
 * @param before what it counted for
 * @param after what it counts for
 */
public record CriterionChange(CriterionValue before, CriterionValue after) implements Figured {

  private static final double TOLERANCE = 1e-9;

  /** What became of its own answer. */
  public enum Kind {
    /** The share rose. */
    RISEN,
    /** The share fell. */
    SLIPPED,
    /** The share, or "not applicable", stayed. */
    SAME,
    /** It was unanswered: whether it moved is unknown. */
    NEWLY_ANSWERED,
    /** It is no longer answered: whether it moved is unknown. */
    NO_LONGER_ANSWERED,
    /** It was unanswered and is. */
    UNANSWERED,
    /** It was done to some share, and now it does not apply. */
    NO_LONGER_APPLICABLE,
    /** It did not apply, and now it does. */
    NEWLY_APPLICABLE
  }

  /** The criterion. */
  public Criterion criterion() {
    return after.criterion();
  }

  /** What became of its own answer; what stands for it does not change that. */
  public Kind kind() {
    if (!before.isAnswered() || !after.isAnswered()) {
      return before.isAnswered()
          ? Kind.NO_LONGER_ANSWERED
          : after.isAnswered() ? Kind.NEWLY_ANSWERED : Kind.UNANSWERED;
    }
    OptionalDouble was = share(before);
    OptionalDouble is = share(after);
    if (was.isEmpty() || is.isEmpty()) {
      return was.isPresent()
          ? Kind.NO_LONGER_APPLICABLE
          : is.isPresent() ? Kind.NEWLY_APPLICABLE : Kind.SAME;
    }
    double change = is.getAsDouble() - was.getAsDouble();
    return Math.abs(change) <= TOLERANCE ? Kind.SAME : change > 0 ? Kind.RISEN : Kind.SLIPPED;
  }

  /** Whether its own answer fell and it counts for no less, because another stands for it. */
  public boolean isStoodFor() {
    return kind() == Kind.SLIPPED
        && after.value().orElse(0) >= before.value().orElse(0) - TOLERANCE;
  }

  /** Its own share before; empty where there is none. */
  public OptionalDouble shareBefore() {
    return share(before);
  }

  /** Its own share after; empty where there is none. */
  public OptionalDouble shareAfter() {
    return share(after);
  }

  private static OptionalDouble share(CriterionValue value) {
    return value
        .answer()
        .filter(CriterionAnswer.Achieved.class::isInstance)
        .map(answer -> OptionalDouble.of(((CriterionAnswer.Achieved) answer).share()))
        .orElseGet(OptionalDouble::empty);
  }

  /** What became of it, its own shares, and what it counts for. */
  @Override
  public Figures figures() {
    return Figures.builder()
        .put("criterion", criterion().id().value())
        .put("change", kind())
        .put("share_before", shareBefore())
        .put("share_after", shareAfter())
        .put("value_before", before.value())
        .put("value_after", after.value())
        .put("stood_for", isStoodFor())
        .build();
  }
}
