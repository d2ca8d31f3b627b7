package org.klantreis.journey.study;

/** What the cells of a column look like, whatever the column is used for. */
public enum Looks {
  /** Whole numbers on a scale, or half points. */
  RATING("ratings"),
  /** Words of a shipped wording. */
  WORDS("answers in words"),
  /** Numbers with words beside them, as in {@code 9 - Very likely}. */
  LABELLED_NUMBER("numbers with words"),
  /** Answers to a Kano question. */
  KANO("Kano answers"),
  /** A few texts or codes that recur. */
  GROUP("groups"),
  /** Two answers that mean yes and no. */
  YES_NO("yes or no"),
  /** Decimals around 1. */
  WEIGHT("weights"),
  /** Numbers that are no ratings. */
  NUMBER("numbers"),
  /** Days or points in time. */
  DATE("dates"),
  /** Another text or number in every row. */
  ID("ids"),
  /** Texts of all kinds. */
  FREE_TEXT("free text"),
  /** What the survey tool notes about a response. */
  ADMINISTRATION("administration"),
  /** Nothing. */
  EMPTY("nothing");

  private final String plural;

  Looks(String plural) {
    this.plural = plural;
  }

  /** As people call such cells. */
  public String plural() {
    return plural;
  }
}
