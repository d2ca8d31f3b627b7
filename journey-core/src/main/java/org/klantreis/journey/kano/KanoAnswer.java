package org.klantreis.journey.kano;

import java.util.Optional;

/**
 * An answer to a question of a Kano questionnaire, in the order of the questionnaire: what counts
 * is the position, whatever the words (see {@link AnswerWording}).
 */
public enum KanoAnswer {
  /** 1: I like it that way. */
  LIKE,
  /** 2: it must be that way. */
  MUST_BE,
  /** 3: I am neutral. */
  NEUTRAL,
  /** 4: I can live with it that way. */
  LIVE_WITH,
  /** 5: I dislike it that way. */
  DISLIKE;

  private static final KanoAnswer[] IN_ORDER = values();

  /** How many answers a question has. */
  public static final int COUNT = 5;

  /** 1 for like to 5 for dislike. */
  public int position() {
    return ordinal() + 1;
  }

  /** The answer at a position; empty when it is not 1 to 5. */
  public static Optional<KanoAnswer> at(int position) {
    return position >= 1 && position <= COUNT
        ? Optional.of(IN_ORDER[position - 1])
        : Optional.empty();
  }
}
