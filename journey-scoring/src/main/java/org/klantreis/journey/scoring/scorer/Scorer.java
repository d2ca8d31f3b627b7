package org.klantreis.journey.scoring.scorer;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Result;
import org.klantreis.journey.scoring.verdict.Terms;
import org.klantreis.journey.scoring.verdict.Verdict;

/**
 * Judges a subject.
 *
 * <p>A scorer is pure: the same subject gives an equal verdict. It reads tallies, never rows; it
 * touches no file and keeps no state. What it cannot compute it says in the outcome; it throws only
 * when it is broken. The testkit has these rules as a contract to inherit.
 *
 * <p>Most are made by {@link SettableScorer#of}; whoever writes one by hand implements this.
 *
 * @param <S> what is judged: a {@link JourneyStudy}, a {@link TouchpointStudy}, something of one's
 *     own
 * @param <R> what is answered
 */
public interface Scorer<S, R extends Result> {

  /** Names the scorer for machines: lower case letters, digits and hyphens, stable. */
  String id();

  /** Names the scorer for people; by its id unless a scorer says more. */
  default Message name() {
    return Terms.phrase("text").with("text", id());
  }

  /** What evidence it needs, as a sentence. */
  Message needs();

  /** What can be set, and how it is set; nothing unless a scorer says so. */
  default Settings settings() {
    return Settings.none();
  }

  /**
   * The same scorer with these settings.
   *
   * @throws IllegalArgumentException for settings of other parameters
   */
  default Scorer<S, R> with(Settings settings) {
    checkArgument(settings.equals(settings()), "Nothing can be set of '%s': %s.", id(), settings);
    return this;
  }

  /** Judges. */
  Verdict<R> score(S subject);

  /** Whether a text can be the id of a scorer: lower case letters, digits and hyphens. */
  static boolean isId(String text) {
    return Pattern.matches("[a-z][a-z0-9-]*", text);
  }
}
