package org.klantreis.journey.scoring.scorer;

import java.util.regex.Pattern;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Result;
import org.klantreis.journey.scoring.verdict.Verdict;

/**
 * Judges a subject.
 *
 * <p>A scorer is pure: the same subject gives an equal verdict. It reads tallies, never rows; it
 * touches no file and keeps no state. What it cannot compute it says in the outcome; it throws only
 * when it is broken. The testkit has these rules as a contract to inherit.
 *
 * @param <S> what is judged: a {@link JourneyStudy}, a {@link TouchpointStudy}, something of one's
 *     own
 * @param <R> what is answered
 */
public interface Scorer<S, R extends Result> {

  /** Names the scorer: lower case letters, digits and hyphens, stable. */
  String id();

  /** What evidence it needs, as a sentence. */
  Message needs();

  /** Judges. */
  Verdict<R> score(S subject);

  /** Whether a text can be the id of a scorer: lower case letters, digits and hyphens. */
  static boolean isId(String text) {
    return Pattern.matches("[a-z][a-z0-9-]*", text);
  }
}
