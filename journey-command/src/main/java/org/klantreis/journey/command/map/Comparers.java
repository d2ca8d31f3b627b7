package org.klantreis.journey.command.map;

import org.klantreis.journey.scoring.comparison.AlignmentResult;
import org.klantreis.journey.scoring.comparison.PlanStudy;
import org.klantreis.journey.scoring.comparison.RedesignResult;
import org.klantreis.journey.scoring.comparison.WaveResult;
import org.klantreis.journey.scoring.scorer.JourneyPair;
import org.klantreis.journey.scoring.scorer.Scorer;

/**
 * The scorers that compare two journeys.
 *
 * @param alignment planned against actual
 * @param redesign as-is against to-be
 * @param waves before and after
 */
record Comparers(
    Scorer<PlanStudy, AlignmentResult> alignment,
    Scorer<JourneyPair, RedesignResult> redesign,
    Scorer<JourneyPair, WaveResult> waves) {}
