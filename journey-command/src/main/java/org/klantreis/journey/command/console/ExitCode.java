package org.klantreis.journey.command.console;

/** With which status the command ends, by which a script knows what came of it. */
public enum ExitCode {
  /** All is done. */
  DONE(0),

  /** What was read has problems, or says too little for an answer; they were told. */
  PROBLEMS(1),

  /** The call is wrong, or a file cannot be read or written. */
  USAGE(2),

  /** The machine has too little memory for it, or the command is broken. */
  FAILED(3);

  private final int status;

  ExitCode(int status) {
    this.status = status;
  }

  /** The status that the machine ends with. */
  public int status() {
    return status;
  }
}
