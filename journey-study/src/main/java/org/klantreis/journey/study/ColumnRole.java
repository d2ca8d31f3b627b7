package org.klantreis.journey.study;

import java.util.Locale;

/** What a column is to a study. */
public enum ColumnRole {
  /** Ratings of one touchpoint, a row for each respondent. */
  TOUCHPOINT,
  /** The rating of everything together, which drivers explain; rated like a touchpoint. */
  OVERALL,
  /** Which touchpoint a row is about, by its id: a row for each rating. */
  WHICH_TOUCHPOINT,
  /** The rating of the touchpoint that the row is about. */
  RATING,
  /** Whether the rating of the row is overall, functional or emotional. */
  ASPECT,
  /** The answer to "if it is there" of a Kano questionnaire. */
  FUNCTIONAL,
  /** The answer to "if it is not there". */
  DYSFUNCTIONAL,
  /** The stated importance of a feature, 1 to 9. */
  IMPORTANCE,
  /** Which feature a row of a Kano questionnaire is about. */
  WHICH_FEATURE,
  /** To which part of the respondents a row belongs. */
  SEGMENT,
  /** In which wave of the study a row was answered. */
  WAVE,
  /** What a row weighs among the others, so that they stand for all customers. */
  WEIGHT,
  /** How many equal answers a row stands for. */
  COUNT,
  /** Who answered. */
  RESPONDENT,
  /** Over which channel the customer had the touchpoint. */
  CHANNEL,
  /** Whether a customer is loyal: yes or no. */
  LOYAL,
  /** Not read. */
  IGNORED;

  /** Whether the column holds ratings. */
  public boolean isRated() {
    return switch (this) {
      case TOUCHPOINT, OVERALL, RATING -> true;
      case WHICH_TOUCHPOINT,
          ASPECT,
          FUNCTIONAL,
          DYSFUNCTIONAL,
          IMPORTANCE,
          WHICH_FEATURE,
          SEGMENT,
          WAVE,
          WEIGHT,
          COUNT,
          RESPONDENT,
          CHANNEL,
          LOYAL,
          IGNORED ->
          false;
    };
  }

  /** As it is spelled in a study file. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
