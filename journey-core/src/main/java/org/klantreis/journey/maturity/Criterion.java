package org.klantreis.journey.maturity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.immutables.value.Value;
import org.klantreis.journey.style.JourneyStyle;
import org.klantreis.journey.style.Texts;

/** A practice by which the maturity of an organisation is told. */
@Value.Immutable
@JourneyStyle
public abstract sealed class Criterion implements WithCriterion permits ImmutableCriterion {

  Criterion() {}

  /** Unique within its model, and stable: answers refer to it. */
  public abstract CriterionId id();

  /** The stage that it belongs to, one of the five. */
  public abstract MaturityStage stage();

  /** The side of the organisation that it looks at. */
  public abstract MaturityDimension dimension();

  /** What is true where the criterion is met. */
  public abstract Wording statement();

  /** What it weighs in the means of its stage and its dimension, above 0; 1 unless set. */
  @Value.Default
  public double weight() {
    return 1;
  }

  /** Whether its stage cannot be reached without it. */
  @Value.Default
  public boolean key() {
    return false;
  }

  /** Whether it may be answered with "not applicable". */
  @Value.Default
  public boolean notApplicableAllowed() {
    return false;
  }

  /**
   * Criteria of a later stage, or of the same one, that can stand for it: a later practice may take
   * the place of an earlier one. The better counts, and so does what can stand for the stand-in.
   */
  public abstract ImmutableSet<CriterionId> satisfiedAlsoBy();

  /** What would show that it is met. */
  public abstract Optional<Wording> evidence();

  /** Where it comes from: the literature, one's own practice. */
  public abstract Optional<String> grounding();

  @Value.Check
  void check() {
    String owner = "Criterion '" + id() + "'";
    checkArgument(
        stage() != MaturityStage.NOT_YET_INTERESTED,
        "%s belongs to no stage: give one of the five, from 'interested' to 'embedded'.",
        owner);
    checkArgument(
        weight() > 0 && weight() <= 1e6,
        "%s weighs %s: give a weight above 0 and up to a million.",
        owner,
        weight());
    Texts.checkNotBlank(owner, "grounding", grounding());
  }

  /** Starts one; id, stage, dimension and statement are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes of a criterion. */
  public static final class Builder extends ImmutableCriterion.Builder {
    Builder() {}

    /** The id with that value. */
    @CanIgnoreReturnValue
    public Builder id(String value) {
      return id(CriterionId.of(value));
    }

    /** The statement, without translations. */
    @CanIgnoreReturnValue
    public Builder statement(String text) {
      return statement(Wording.of(text));
    }
  }
}
