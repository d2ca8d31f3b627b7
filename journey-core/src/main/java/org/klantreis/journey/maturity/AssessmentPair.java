package org.klantreis.journey.maturity;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Two assessments of the same organisation, by the same model, to compare.
 *
 * @param before the earlier one
 * @param after the later one; where both have a date, not of an earlier day
 */
public record AssessmentPair(Assessment before, Assessment after) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException for different organisations or models, and a later one of an
   *     earlier day
   */
  public AssessmentPair {
    checkArgument(
        before.about().equals(after.about()),
        "One assessment is about '%s' and the other about '%s': compare two of one organisation.",
        before.about(),
        after.about());
    checkArgument(
        before.model().equals(after.model()),
        "'%s' was assessed by the model '%s' %s and then by '%s' %s: compare two by one model.",
        before.about(),
        before.model().id(),
        before.model().version(),
        after.model().id(),
        after.model().version());
    checkArgument(
        before.date().isEmpty()
            || after.date().isEmpty()
            || !after.date().get().isBefore(before.date().get()),
        "The assessment before is of %s and the one after of %s. Maybe they were swapped.",
        before.date().map(Object::toString).orElse(""),
        after.date().map(Object::toString).orElse(""));
  }
}
