package org.klantreis.journey.scoring.comparison;

/** What is compared between two waves. */
public enum WaveMeasure {
  /** The mean rating, in points of the scale. */
  MEAN,
  /** The share of answers below expectation, 0 to 1. */
  BELOW,
  /** The share of answers as expected, 0 to 1. */
  MET,
  /** The share of answers above expectation, 0 to 1. */
  EXCEEDED,
  /** The Net Promoter Score, in points from -100 to 100; of overall ratings on 0-10 only. */
  NPS
}
