package org.klantreis.journey.study;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.charset.Charset;
import java.util.Optional;
import org.immutables.value.Value;

/** How a file is laid out, whatever its columns mean, and which of its rows count. */
@Value.Immutable
@StudyStyle
public abstract sealed class FileLayout implements WithFileLayout permits ImmutableFileLayout {

  FileLayout() {}

  /** The sheet of a workbook, by name; the first where it is not said. */
  public abstract Optional<String> sheet();

  /** How many rows name the columns, 1 or more; 1 unless set. */
  @Value.Default
  public int headerRows() {
    return 1;
  }

  /** How many lines stand above the header, 0 or more; 0 unless set. */
  @Value.Default
  public int skipLines() {
    return 0;
  }

  /** What stands between cells of a file of text; a comma where it is not said. */
  public abstract Optional<Character> delimiter();

  /** How a file of text is encoded; UTF-8 where it is not said. */
  public abstract Optional<Charset> charset();

  /** Whether decimals follow a comma. */
  @Value.Default
  public boolean decimalComma() {
    return false;
  }

  /**
   * Which rows count: those in which each of these columns holds one of its values, case ignored.
   * The others are left out, and counted as such.
   */
  public abstract ImmutableMap<String, ImmutableSet<String>> keep();

  @Value.Check
  void check() {
    checkArgument(headerRows() >= 1, "%s header rows name no column: there is 1.", headerRows());
    checkArgument(skipLines() >= 0, "%s lines cannot be skipped. Maybe 0.", skipLines());
    keep()
        .forEach(
            (column, values) ->
                checkArgument(
                    !values.isEmpty(), "No value of '%s' keeps a row. Leave it out.", column));
  }

  /** Starts one; nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** One header row, and all as usual. */
  public static FileLayout standard() {
    return builder().build();
  }

  /** Collects what is said of a file. */
  public static final class Builder extends ImmutableFileLayout.Builder {
    Builder() {}
  }
}
