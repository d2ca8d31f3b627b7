package org.klantreis.journey.tables;

import static com.google.common.base.Preconditions.checkArgument;

import java.nio.charset.Charset;
import java.util.Optional;
import org.immutables.value.Value;

/** What is said about a file before it is looked at; what is not said is found. */
@Value.Immutable
@TablesStyle
public abstract sealed class TableOptions implements WithTableOptions
    permits ImmutableTableOptions {

  private static final long FOUR_GIB = 4L << 30;

  TableOptions() {}

  /** The name of a sheet, whatever its case; the first that is not hidden unless set. */
  public abstract Optional<String> sheet();

  /** What stands between cells of CSV; found unless set. */
  public abstract Optional<Character> delimiter();

  /** How text is encoded; found unless set. A byte-order mark goes before it. */
  public abstract Optional<Charset> charset();

  /**
   * How many bytes may come out of a packed file, or of a part of a workbook; 4 GiB unless set.
   * Beyond 64 MiB nothing may be packed to less than a five-hundredth either.
   */
  @Value.Default
  public long largestUnpacked() {
    return FOUR_GIB;
  }

  @Value.Check
  void check() {
    checkArgument(
        delimiter().stream().allMatch(each -> "\"\r\n".indexOf(each) < 0),
        "A quote or a line end cannot stand between cells: it has a meaning of its own.");
    checkArgument(
        largestUnpacked() > 0, "%s bytes are none to read. Maybe 1 or more.", largestUnpacked());
  }

  /** Starts some; nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** With nothing said, so that everything is found. */
  public static TableOptions standard() {
    return builder().build();
  }

  /** Collects options. */
  public static final class Builder extends ImmutableTableOptions.Builder {
    Builder() {}
  }
}
