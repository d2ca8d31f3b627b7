package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalInt;
import org.klantreis.journey.name.Names;
import org.klantreis.journey.problem.Problem;

/** The names of the columns, in one line and without blanks around them. */
final class Header {

  private static final int NAMED_IN_HINT = 12;

  private final ImmutableList<String> names;
  private final char delimiter;

  Header(Table first, char delimiter) {
    this.names = first.cells().stream().map(Names::clean).collect(ImmutableList.toImmutableList());
    this.delimiter = delimiter;
  }

  int size() {
    return names.size();
  }

  /** All of them, in order. */
  ImmutableList<String> names() {
    return names;
  }

  /** Whether there is a column of that name. */
  boolean has(String name) {
    return names.contains(Names.clean(name));
  }

  /** Where a column stands; a column that is not there, or there twice, is a problem. */
  OptionalInt find(String wanted, List<Problem> problems) {
    int index = names.indexOf(Names.clean(wanted));
    if (index < 0) {
      problems.add(Problem.at("1", wanted, "no such column").withHint(hint()).withNearest(names));
      return OptionalInt.empty();
    }
    if (names.lastIndexOf(Names.clean(wanted)) != index) {
      problems.add(
          Problem.at("1", wanted, "the name of several columns").withHint("rename all but one"));
      return OptionalInt.empty();
    }
    return OptionalInt.of(index);
  }

  private String hint() {
    for (char other : new char[] {';', ',', '\t', '|'}) {
      if (other != delimiter && names.size() == 1 && names.get(0).indexOf(other) >= 0) {
        String shown = other == '\t' ? "a tab" : "'" + other + "'";
        return "the header has one column, '" + names.get(0) + "'; maybe the delimiter is " + shown;
      }
    }
    String shown = String.join(", ", names.subList(0, Math.min(names.size(), NAMED_IN_HINT)));
    return "there are: " + shown + (names.size() > NAMED_IN_HINT ? ", …" : "");
  }
}
