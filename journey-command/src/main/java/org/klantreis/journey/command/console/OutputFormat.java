package org.klantreis.journey.command.console;

/** How an answer is printed. */
public enum OutputFormat {
  /** For people. */
  TEXT,
  /** For programs, with everything. */
  JSON,
  /** For programs, as a table. */
  CSV
}
