package org.klantreis.journey.scoring.verdict;

import java.util.Optional;
import java.util.function.Function;

/**
 * An answer, or the reason that there is none.
 *
 * @param <R> what is answered
 */
public sealed interface Outcome<R extends Result> {

  /**
   * There is an answer.
   *
   * @param result the answer
   * @param <R> what is answered
   */
  record Scored<R extends Result>(R result) implements Outcome<R> {}

  /**
   * Nothing can be computed from the evidence; a small sample alone is a warning, not this.
   *
   * @param why what is missing
   * @param <R> what would be answered
   */
  record TooLittleEvidence<R extends Result>(Message why) implements Outcome<R> {}

  /**
   * The question does not fit the subject.
   *
   * @param why what does not fit
   * @param <R> what would be answered
   */
  record NotApplicable<R extends Result>(Message why) implements Outcome<R> {}

  /** Goes on with the case at hand; a case that is forgotten does not compile. */
  default <T> T match(
      Function<? super R, ? extends T> scored,
      Function<? super Message, ? extends T> tooLittleEvidence,
      Function<? super Message, ? extends T> notApplicable) {
    if (this instanceof Scored<R> answer) {
      return scored.apply(answer.result());
    }
    if (this instanceof TooLittleEvidence<R> tooLittle) {
      return tooLittleEvidence.apply(tooLittle.why());
    }
    return notApplicable.apply(((NotApplicable<R>) this).why());
  }

  /** The answer, where there is one. */
  default Optional<R> answer() {
    return match(Optional::of, why -> Optional.empty(), why -> Optional.empty());
  }

  /** Why there is no answer, where there is none. */
  default Optional<Message> whyNot() {
    return match(result -> Optional.empty(), Optional::of, Optional::of);
  }

  /**
   * The kind of outcome in one word: {@code scored}, {@code too_little_evidence}, {@code
   * not_applicable}.
   */
  default String kind() {
    return match(result -> "scored", why -> "too_little_evidence", why -> "not_applicable");
  }
}
