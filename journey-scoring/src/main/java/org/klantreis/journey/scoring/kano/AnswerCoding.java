package org.klantreis.journey.scoring.kano;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.kano.KanoAnswer;

/**
 * Numbers for the two answers, so that they can be averaged: the more it pleases when it is there,
 * and the more it hurts when it is not, the higher. Asymmetric, because must-be and live-with are
 * weaker than like and dislike.
 */
public enum AnswerCoding {
  /** DuMouchel (in Berger et al. 1993): -2 to 4. */
  DUMOUCHEL(1),
  /** The analytical Kano model (Xu et al. 2009): a quarter of it, -0.5 to 1. */
  ANALYTICAL(0.25);

  private static final ImmutableList<Integer> FUNCTIONAL = ImmutableList.of(4, 2, 0, -1, -2);

  private final double factor;

  AnswerCoding(double factor) {
    this.factor = factor;
  }

  /** How much it pleases when it is there, from an answer to "if it is there". */
  public double functional(KanoAnswer answer) {
    return factor * FUNCTIONAL.get(answer.ordinal());
  }

  /** How much it hurts when it is not there, from an answer to "if it is not". */
  public double dysfunctional(KanoAnswer answer) {
    return factor * FUNCTIONAL.get(KanoAnswer.COUNT - 1 - answer.ordinal());
  }

  /** A mean in DuMouchel's numbers as one in these. */
  public double scaled(double mean) {
    return factor * mean;
  }
}
