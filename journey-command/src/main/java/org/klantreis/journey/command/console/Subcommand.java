package org.klantreis.journey.command.console;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command under {@code journey}, which ends with an {@link ExitCode}. */
public abstract class Subcommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  /** Does it all, and says how it ends. */
  protected abstract ExitCode run() throws IOException;

  @Override
  public final Integer call() throws IOException {
    return run().status();
  }

  /** Where the answer is printed. */
  protected final PrintWriter out() {
    return spec.commandLine().getOut();
  }

  /** Where everything else is said. */
  protected final PrintWriter err() {
    return spec.commandLine().getErr();
  }

  /** Says that the call is wrong, and why. */
  protected final ParameterException refusal(String why) {
    return new ParameterException(spec.commandLine(), why);
  }
}
