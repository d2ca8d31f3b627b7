package org.klantreis.journey.scoring.satisfaction;

import org.klantreis.journey.scoring.statistics.Uncertain;

/** The figures of a Net Promoter Score, in their order. */
record NpsFindings(Uncertain nps, NetPromoterScore answers) implements NpsResult {}
