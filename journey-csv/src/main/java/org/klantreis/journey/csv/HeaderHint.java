package org.klantreis.journey.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a header seems to be, when names that were asked for are not in the one that was read. */
final class HeaderHint {

  static final int MOST_HEADER_ROWS = 4;
  private static final int MOST_LINES_ABOVE = 20;

  private HeaderHint() {}

  /**
   * What to do, where something can be said.
   *
   * @param below the table behind the header
   */
  static Optional<String> of(Header read, LookAhead below, CsvOptions options) throws IOException {
    List<LookAhead.Row> rows = new ArrayList<>(read.rows());
    boolean isTitle = read.names().stream().filter(name -> !name.isEmpty()).count() <= 1;
    for (int i = 0; i < MOST_LINES_ABOVE; i++) {
      Optional<LookAhead.Row> next = below.peek(i);
      if (next.isEmpty()) {
        break;
      }
      rows.add(next.get());
      if (!isTitle
          && rows.size() <= MOST_HEADER_ROWS
          && new Header(rows, options.delimiter()).hasUnknownOf(read)) {
        return Optional.of(
            "the header seems to have "
                + rows.size()
                + " rows: maybe --header-rows "
                + rows.size());
      }
      if (new Header(List.of(next.get()), options.delimiter()).hasUnknownOf(read)) {
        long above = next.get().line() - 1;
        return Optional.of(
            "the header seems to be line " + next.get().line() + ": maybe --skip-lines " + above);
      }
    }
    return Optional.empty();
  }
}
