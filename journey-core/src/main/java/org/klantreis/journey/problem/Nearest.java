package org.klantreis.journey.problem;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the known word that was probably meant. */
public final class Nearest {

  private static final int LONGEST_WORD = 64;

  private Nearest() {}

  /**
   * The known word that is the fewest typing mistakes away (Damerau 1964), case ignored; empty when
   * even that one would have to change in more than a third of its letters. The first of several
   * equally near words wins. Words of more than 64 characters have no near one.
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

  /**
   * Insertions, deletions, substitutions and swaps of neighbours that lead from one to the other.
   */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int substitution = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        d[i][j] = Math.min(substitution, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
