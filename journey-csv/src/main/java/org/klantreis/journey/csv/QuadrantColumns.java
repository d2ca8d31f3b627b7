package org.klantreis.journey.csv;

import org.klantreis.journey.evidence.LoyaltyAxes;

/**
 * Where behaviour and attitude stand, and how they are read: one without the other says nothing.
 *
 * @param behaviour the column of what customers do, a number
 * @param attitude the column of what customers think, a number
 * @param axes the scales of both, and where they are cut
 */
public record QuadrantColumns(String behaviour, String attitude, LoyaltyAxes axes) {}
