package org.klantreis.journey.scoring.verdict;

/**
 * What a scorer found, as a typed value that can also be laid out as named figures. A record is
 * laid out by its components.
 */
public interface Result extends Figured {}
