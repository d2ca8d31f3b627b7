package org.klantreis.journey.model;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.klantreis.journey.name.Names;

/**
 * Makes ids from names, one for each: {@code At the desk} is {@code at-the-desk}, and a second one
 * {@code at-the-desk-2}. The same names in the same order give the same ids.
 */
public final class IdsFromNames {

  /** More touchpoints or phases than any map has; readers refuse more, which bounds their work. */
  public static final int MOST = 10_000;

  private static final int LONGEST = 60;

  private final String whenNothingIsLeft;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> last = new HashMap<>();

  /**
   * Starts with none taken.
   *
   * @param whenNothingIsLeft the id of a name without a letter or a digit
   */
  public IdsFromNames(String whenNothingIsLeft) {
    this.whenNothingIsLeft = whenNothingIsLeft;
  }

  /**
   * An id that no earlier name got: the letters and digits of the name, of any script, in lower
   * case, with hyphens between; at most 60 characters before the number that tells it apart.
   */
  public String next(String name) {
    String base = slug(name);
    String id = base;
    while (!taken.add(id)) {
      id = base + "-" + last.merge(base, 2, (before, two) -> before + 1);
    }
    return id;
  }

  /** Keeps an id that somebody gave from being made of a name; false where it is taken already. */
  @CanIgnoreReturnValue
  public boolean take(String id) {
    return taken.add(id);
  }

  private String slug(String name) {
    StringBuilder slug = new StringBuilder();
    boolean gap = false;
    String composed = Names.clean(name).toLowerCase(Locale.ROOT);
    for (int i = 0; i < composed.length() && slug.length() < LONGEST; ) {
      int c = composed.codePointAt(i);
      i += Character.charCount(c);
      if (isPartOfWord(c)) {
        if (gap && slug.length() > 0) {
          slug.append('-');
        }
        slug.appendCodePoint(c);
        gap = false;
      } else {
        gap = true;
      }
    }
    return slug.length() == 0 ? whenNothingIsLeft : slug.toString();
  }

  private static boolean isPartOfWord(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }
}
