package org.klantreis.journey.scoring.verdict;

/**
 * What moved a score, and by how much; the contributions of an additive score sum to it.
 *
 * @param amount in the unit of the score; negative when it moved the score down
 * @param what the group, touchpoint or criterion, with its numbers
 */
public record Contribution(double amount, Message what) {}
