package org.klantreis.journey.csv;

/** Whether a reader keeps who gave which answer, which takes memory that grows with the file. */
public enum RespondentUse {
  /** Nobody is kept: answers are only counted. */
  NOT_KEPT,
  /** Those who are known are kept, beside what is counted. */
  KEPT_WHERE_KNOWN,
  /** All are kept: an answer of which it is not known whose it is is a problem. */
  REQUIRED
}
