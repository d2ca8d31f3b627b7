package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A table of which the next rows can be looked at before they are taken. */
final class LookAhead implements Table {

  private final Table table;
  private final List<Row> ahead = new ArrayList<>();

  /** What cannot be read behind the rows that were looked at. */
  private @Nullable MalformedTableException malformed;

  /** The row at hand, where it was looked at; else it is that of the table. */
  private @Nullable Row row;

  /** A row that was looked at. */
  record Row(ImmutableList<String> cells, long line) {}

  LookAhead(Table table) {
    this.table = table;
  }

  /**
   * A row that was not taken yet.
   *
   * @param further 0 for the next one; small, because all rows before it are held
   */
  Optional<Row> peek(int further) throws IOException {
    while (ahead.size() <= further && malformed == null) {
      try {
        if (!table.next()) {
          break;
        }
        ahead.add(new Row(table.cells(), table.line()));
      } catch (MalformedTableException met) {
        malformed = met;
      }
    }
    return further < ahead.size() ? Optional.of(ahead.get(further)) : Optional.empty();
  }

  @Override
  public boolean next() throws IOException {
    row = ahead.isEmpty() ? null : ahead.remove(0);
    if (row != null) {
      return true;
    }
    if (malformed != null) {
      throw malformed;
    }
    return table.next();
  }

  @Override
  public int size() {
    return row == null ? table.size() : row.cells().size();
  }

  @Override
  public String cell(int column) {
    return row == null ? table.cell(column) : row.cells().get(column);
  }

  @Override
  public long line() {
    return row == null ? table.line() : row.line();
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}
