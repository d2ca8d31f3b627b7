package org.klantreis.journey.csv;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.klantreis.journey.evidence.RespondentId;

/** On which line each respondent answered each question first. */
final class FirstLines {

  private static final long[] NONE = {};

  /** For each respondent a line for each question, by its number; 0 where it is not answered. */
  private final Map<RespondentId, long[]> lines = new HashMap<>();

  /** The line of the first answer; this one, which is noted, where there was none. */
  long meet(RespondentId respondent, int question, long line) {
    long[] own = lines.getOrDefault(respondent, NONE);
    if (question >= own.length) {
      own = Arrays.copyOf(own, Math.max(question + 1, own.length * 3 / 2));
      lines.put(respondent, own);
    }
    if (own[question] == 0) {
      own[question] = line;
    }
    return own[question];
  }
}
