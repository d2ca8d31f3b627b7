package org.klantreis.journey.command.console;

/** With which status the command ends, by which a script knows what came of it. */
public final class ExitCode {

  /** All is done. */
  public static final int DONE = 0;

  /** What was read has problems, or says too little for an answer; they were told. */
  public static final int PROBLEMS = 1;

  /** The call is wrong, or a file cannot be read or written. */
  public static final int USAGE = 2;

  private ExitCode() {}
}
