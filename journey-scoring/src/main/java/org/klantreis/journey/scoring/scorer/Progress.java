package org.klantreis.journey.scoring.scorer;

/** Looks on while something takes long. */
@FunctionalInterface
public interface Progress {

  /** Nobody looks on. */
  Progress UNWATCHED = (done, of) -> {};

  /** So much is done of so much in all; after each part, by the thread that computes. */
  void reached(long done, long of);
}
