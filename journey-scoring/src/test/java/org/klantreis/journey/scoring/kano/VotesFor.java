package org.klantreis.journey.scoring.kano;

import org.klantreis.journey.evidence.KanoTally;
import org.klantreis.journey.kano.KanoAnswer;

/** Answers that come to given categories under the classic table. */
public final class VotesFor {

  private VotesFor() {}

  /** So many answers in each category, in the order M, O, A, I, R, Q. */
  public static KanoTally categories(long... counts) {
    return KanoTally.empty()
        .with(KanoAnswer.MUST_BE, KanoAnswer.DISLIKE, counts[0])
        .with(KanoAnswer.LIKE, KanoAnswer.DISLIKE, counts[1])
        .with(KanoAnswer.LIKE, KanoAnswer.NEUTRAL, counts[2])
        .with(KanoAnswer.NEUTRAL, KanoAnswer.NEUTRAL, counts[3])
        .with(KanoAnswer.NEUTRAL, KanoAnswer.LIKE, counts[4])
        .with(KanoAnswer.LIKE, KanoAnswer.LIKE, counts[5]);
  }
}
