package org.klantreis.journey.scoring.threshold;

import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.verdict.Figured;

/**
 * The fewest answers that must be better for a touchpoint to reach a goal: the lowest ones, each
 * raised to one answer.
 *
 * @param touchpoint which one
 * @param goal as expected, or above expectation
 * @param measured whether customers were asked; what the map states counts as one answer
 * @param answers how many answers are raised, at least 1
 * @param n of how many
 * @param to to which answer: the lowest that is as expected, above expectation where a moment of
 *     truth lies, and a higher one where that would not suffice
 * @param points by how much the rating rises, in points of the scale
 * @param rating what it rises to
 */
public record Lift(
    Touchpoint touchpoint,
    Band goal,
    boolean measured,
    long answers,
    long n,
    double to,
    double points,
    double rating)
    implements Figured {}
