package org.klantreis.journey.problem;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the known word that was probably meant. */
public final class Nearest {

  private static final int LONGEST_WORD = 64;

  private Nearest() {}

  /**
   * The known word with the smallest Levenshtein distance (1966) to the given one, case ignored;
   * empty when even that one would have to change in more than a third of its letters. The first of
   * several equally near words wins. Words of more than 64 characters have no near one.
   */
  public static Optional<String> to(String word, Iterable<String> known) {
    String wanted = fold(word);
    if (wanted.isEmpty() || wanted.length() > LONGEST_WORD) {
      return Optional.empty();
    }
    @Nullable String best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (String candidate : known) {
      String folded = fold(candidate);
      int allowed = Math.max(1, Math.max(wanted.length(), folded.length()) / 3);
      if (folded.length() > LONGEST_WORD || Math.abs(folded.length() - wanted.length()) > allowed) {
        continue;
      }
      int distance = distance(wanted, folded);
      if (distance <= allowed && distance < bestDistance) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  private static String fold(String word) {
    return word.strip().toLowerCase(Locale.ROOT);
  }

  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substitution = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(substitution, 1 + Math.min(previous[j], current[j - 1]));
      }
      int[] swap = previous;
      previous = current;
      current = swap;
    }
    return previous[b.length()];
  }
}
