package org.klantreis.journey.csv;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSetMultimap;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.immutables.value.Value;

/**
 * How a table is written down as CSV, whatever it holds: said in one place for all that is read and
 * written here.
 */
@Value.Immutable
@CsvStyle
public abstract sealed class CsvOptions implements WithCsvOptions permits ImmutableCsvOptions {

  /** Of answers that come by the thousand, where one mistake makes the same problem of each. */
  private static final int DESCRIBED = 20;

  /** Of what people fill in by hand, so that nothing is left for a second round. */
  private static final int DESCRIBED_BY_HAND = 100;

  /**
   * Among the values to {@link #keep}: whatever is there, so that only empty cells are not kept.
   */
  public static final String ANYTHING = "*";

  CsvOptions() {}

  /** What stands between cells; a comma unless set. */
  @Value.Default
  public char delimiter() {
    return ',';
  }

  /** How the text is encoded; UTF-8 unless set. A byte-order mark goes before it. */
  @Value.Default
  public Charset charset() {
    return StandardCharsets.UTF_8;
  }

  /**
   * How many lines stand above the header, such as a title and a blank line; 0 unless set. A row
   * that begins on one of them is not read.
   */
  @Value.Default
  public int skipLines() {
    return 0;
  }

  /**
   * How many rows the header has, 1 or more; 1 unless set. The name of a column is then its cells
   * joined by {@code " - "}, and each of them that no other column has; a blank cell continues the
   * one to its left, but for the last row. Rows of ids of a survey tool hold no names.
   */
  @Value.Default
  public int headerRows() {
    return 1;
  }

  /**
   * Which rows are kept: those that have one of these values in each of these columns, told apart
   * without their case. Others are counted as left out. All, unless set.
   */
  public abstract ImmutableSetMultimap<String, String> keep();

  /**
   * Whether a comma in a number always stands before its decimals. Without it a comma does where
   * nothing else can be meant: 4,5 is 4.5, and 1,234 is a problem. With it 1.234 is one.
   */
  @Value.Default
  public boolean hasDecimalComma() {
    return false;
  }

  /** How many problems are described, 0 or more; all are counted. 20 unless set. */
  @Value.Default
  public int describedProblems() {
    return DESCRIBED;
  }

  @Value.Check
  void check() {
    checkArgument(
        "\"\r\n".indexOf(delimiter()) < 0,
        "A quote or a line end cannot stand between cells: it has a meaning of its own.");
    checkArgument(skipLines() >= 0, "%s lines cannot be skipped. Maybe 0, for none.", skipLines());
    checkArgument(
        headerRows() >= 1,
        "A header of %s rows has no names. Maybe 1, with one row of them.",
        headerRows());
    checkArgument(
        describedProblems() >= 0,
        "%s problems cannot be described. Maybe 0, for none.",
        describedProblems());
  }

  /** Starts some; nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** With the default of every option. */
  public static CsvOptions standard() {
    return builder().build();
  }

  /** For a table that people fill in by hand: as {@link #standard}, with 100 problems described. */
  public static CsvOptions byHand() {
    return builder().describedProblems(DESCRIBED_BY_HAND).build();
  }

  /** Collects options. */
  public static final class Builder extends ImmutableCsvOptions.Builder {
    Builder() {}
  }
}
