package org.klantreis.journey.command.console;

import picocli.CommandLine.Option;

/** Whether CSV begins with a byte-order mark, by which Excel knows that the text is UTF-8. */
public final class ByteOrderMark {

  private static final char MARK = '\uFEFF';

  @Option(
      names = "--bom",
      description =
          "CSV that is written begins with a byte-order mark, by which Excel knows that it is UTF-8.")
  private boolean asked;

  /** The text of a CSV file, after the mark where that is asked for. */
  public String before(String csv) {
    return asked ? MARK + csv : csv;
  }
}
