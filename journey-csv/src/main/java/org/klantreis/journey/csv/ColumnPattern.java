package org.klantreis.journey.csv;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.name.Names;

/**
 * Columns that are named together: {@code Q7*} are all whose name, or a part of it, begins with
 * {@code Q7}, {@code Q7ART..Q7WIFI} all from one to another as they stand in the file. Columns that
 * are named for something else are none of them; a column that has the whole text for its name is
 * meant alone. The id of the touchpoint is the name, or the part of it that no other column has.
 *
 * @param text as people write it: a backslash before {@code *} or {@code .} makes it a part of a
 *     name
 */
public record ColumnPattern(String text) {

  private static final String ANY = "*";
  private static final String TO = "..";

  /**
   * Takes a pattern.
   *
   * @throws IllegalArgumentException for a text without {@code *} and {@code ..}, which is a name
   */
  public ColumnPattern {
    checkArgument(isPattern(new Written(text)), "'%s' is a name, and no pattern of names.", text);
    TouchpointId.of(Names.clean(text));
  }

  static boolean isPattern(Written written) {
    return written.has(ANY) || written.has(TO);
  }

  /** The first and the last column of a range; else the pattern alone. */
  List<String> ends() {
    List<Written> ends = new Written(text).cut(TO);
    boolean isRange = ends.size() == 2 && ends.stream().noneMatch(end -> end.raw().isEmpty());
    return isRange ? ends.stream().map(Written::text).toList() : List.of(text);
  }

  /** Which names are meant, unless it is a range. */
  Pattern names() {
    List<String> literal = new ArrayList<>();
    for (Written part : new Written(text).split(ANY)) {
      literal.add(Pattern.quote(Names.clean(part.text())));
    }
    return Pattern.compile(String.join(".*", literal), Pattern.DOTALL);
  }
}
