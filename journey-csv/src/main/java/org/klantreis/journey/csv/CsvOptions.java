package org.klantreis.journey.csv;

import static com.google.common.base.Preconditions.checkArgument;

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
