package org.klantreis.journey.maturity;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.klantreis.journey.style.Texts;

/** What an assessor says about one criterion. A criterion without an answer is unknown. */
public sealed interface CriterionAnswer {

  /** Where the answer can be checked: a document, an example. */
  Optional<String> evidence();

  /**
   * The criterion is met to some extent.
   *
   * @param share how far, 0 to 1
   * @param reason why the assessor says so
   * @param evidence where it can be checked
   */
  record Achieved(double share, Optional<String> reason, Optional<String> evidence)
      implements CriterionAnswer {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException for a share outside 0 to 1
     */
    public Achieved {
      checkArgument(
          share >= 0 && share <= 1,
          "%s is no share: give 0, not done, to 1, always; or N, P, L or F.",
          share);
      Texts.checkNotBlank("An answer", "reason", reason);
      Texts.checkNotBlank("An answer", "evidence", evidence);
    }

    /** Met to that share, 0 to 1, without a reason. */
    public Achieved(double share, Optional<String> evidence) {
      this(share, Optional.empty(), evidence);
    }

    /** The step of ISO/IEC 33020 that the share falls in. */
    public Achievement achievement() {
      return Achievement.of(share);
    }
  }

  /**
   * The criterion does not apply to the organisation.
   *
   * @param reason why not; not blank
   * @param evidence where it can be checked
   */
  record NotApplicable(String reason, Optional<String> evidence) implements CriterionAnswer {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException for a blank reason
     */
    public NotApplicable {
      checkArgument(
          !reason.isBlank(), "'Not applicable' needs a reason: say why it does not apply.");
      Texts.checkNotBlank("An answer", "evidence", evidence);
    }
  }

  /** Met to that share, 0 to 1. */
  static CriterionAnswer of(double share) {
    return new Achieved(share, Optional.empty());
  }

  /** Met in the words of an assessor: worth 0, 1/3, 2/3 or 1. */
  static CriterionAnswer of(Achievement achievement) {
    return of(achievement.worth());
  }

  /** Not applicable, for that reason. */
  static CriterionAnswer notApplicable(String reason) {
    return new NotApplicable(reason, Optional.empty());
  }
}
