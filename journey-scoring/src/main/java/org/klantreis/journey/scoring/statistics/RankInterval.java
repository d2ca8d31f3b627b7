package org.klantreis.journey.scoring.statistics;

/**
 * Between which places something comes among others; place 1 is the first.
 *
 * @param low the better end, 1 or more
 * @param high the worse end, not below the better one
 */
public record RankInterval(int low, int high) {}
