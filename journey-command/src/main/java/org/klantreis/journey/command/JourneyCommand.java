package org.klantreis.journey.command;

import com.google.common.base.Throwables;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Optional;
import org.klantreis.journey.command.console.CheckedOutput;
import org.klantreis.journey.command.console.DataProblems;
import org.klantreis.journey.command.console.ExitCode;
import org.klantreis.journey.command.console.PrintableWriter;
import org.klantreis.journey.command.demo.DemoCommand;
import org.klantreis.journey.command.map.CheckCommand;
import org.klantreis.journey.command.map.CompareCommand;
import org.klantreis.journey.command.map.ConvertCommand;
import org.klantreis.journey.command.map.PortfolioCommand;
import org.klantreis.journey.command.map.ReportCommand;
import org.klantreis.journey.command.map.ScoreCommand;
import org.klantreis.journey.command.map.SettingsTable;
import org.klantreis.journey.command.map.TrendCommand;
import org.klantreis.journey.command.maturity.MaturityCommand;
import org.klantreis.journey.command.study.InspectCommand;
import org.klantreis.journey.command.survey.DriversCommand;
import org.klantreis.journey.command.survey.KanoCommand;
import org.klantreis.journey.command.survey.LoyaltyCommand;
import org.klantreis.journey.command.survey.RatingsCommand;
import org.klantreis.journey.command.survey.SampleSizeCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command as a whole; what it can do stands in its subcommands. */
@Command(
    name = "journey",
    mixinStandardHelpOptions = true,
    version = "journey 0.1.0-SNAPSHOT",
    description = "Scores customer journeys, and says why.",
    subcommands = {
      DemoCommand.class,
      CheckCommand.class,
      ScoreCommand.class,
      ReportCommand.class,
      CompareCommand.class,
      TrendCommand.class,
      ConvertCommand.class,
      InspectCommand.class,
      RatingsCommand.class,
      KanoCommand.class,
      DriversCommand.class,
      LoyaltyCommand.class,
      MaturityCommand.class,
      PortfolioCommand.class,
      SampleSizeCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit status: 0 done, 1 the data has problems, 2 wrong usage, 3 failed.",
      "'journey COMMAND --help' explains a command."
    })
public final class JourneyCommand {

  private JourneyCommand() {}

  /** Runs the command and ends the machine with its exit status. */
  public static void main(String[] arguments) {
    CheckedOutput printed = new CheckedOutput(new FileOutputStream(FileDescriptor.out));
    PrintWriter out = new PrintWriter(new OutputStreamWriter(printed, StandardCharsets.UTF_8));
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int status = run(out, err, arguments);
    out.flush();
    Optional<String> lost = printed.lost();
    lost.ifPresent(why -> err.println("journey: standard output cannot be written: " + why));
    System.exit(lost.isPresent() ? ExitCode.USAGE.status() : status);
  }

  /** Runs the command; what it prints goes to the writers. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    PrintWriter printableOut = new PrintWriter(new PrintableWriter(out));
    PrintWriter printableErr = new PrintWriter(new PrintableWriter(err), true);
    try {
      return execute(printableOut, printableErr, arguments);
    } catch (OutOfMemoryError full) {
      printableErr.println("journey: there is not enough memory for this; java -Xmx4g gives more");
    } catch (StackOverflowError | LinkageError | AssertionError broken) {
      printableErr.println("journey: this should not have happened, please report it: " + broken);
    } finally {
      printableOut.flush();
    }
    return ExitCode.FAILED.status();
  }

  private static int execute(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine command = new CommandLine(new JourneyCommand());
    command.getSubcommands().values().forEach(SettingsTable::explain);
    return command
        // a file whose name begins with @ is a file, and not a list of options
        .setExpandAtFiles(false)
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(JourneyCommand::refuse)
        .setExecutionExceptionHandler(JourneyCommand::explain)
        .execute(arguments);
  }

  /** Says what is wrong with the words of a call, and what might have been meant. */
  private static int refuse(ParameterException wrong, String[] arguments) {
    PrintWriter err = wrong.getCommandLine().getErr();
    err.println(wrong.getMessage());
    UnmatchedArgumentException.printSuggestions(wrong, err);
    err.println(
        "'" + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help' explains it.");
    return ExitCode.USAGE.status();
  }

  /** Nobody who uses the command is helped by a stack trace. */
  private static int explain(Exception thrown, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    Throwable cause = Throwables.getRootCause(thrown);
    if (cause instanceof DataProblems refused) {
      refused.problems().forEach(err::println);
      err.println(refused.advice() + "; nothing was scored");
      return ExitCode.PROBLEMS.status();
    }
    if (cause instanceof NoSuchFileException missing) {
      err.println("journey: there is no file '" + missing.getFile() + "'");
      return ExitCode.USAGE.status();
    }
    if (cause instanceof FileSystemException unreadable) {
      String why = unreadable.getReason() == null ? "" : ": " + unreadable.getReason();
      err.println("journey: '" + unreadable.getFile() + "' cannot be used" + why);
      return ExitCode.USAGE.status();
    }
    if (cause instanceof InvalidPathException unwritable) {
      err.println(
          "journey: '"
              + unwritable.getInput()
              + "' is no name of a file here; where names have other letters than ASCII, set"
              + " LC_ALL=C.UTF-8");
      return ExitCode.USAGE.status();
    }
    if (cause instanceof IOException) {
      err.println("journey: " + cause.getMessage());
      return ExitCode.USAGE.status();
    }
    err.println("journey: this should not have happened, please report it: " + cause);
    Arrays.stream(cause.getStackTrace())
        .filter(frame -> !isOfPlatform(frame))
        .findFirst()
        .ifPresent(frame -> err.println("  at " + frame));
    return ExitCode.FAILED.status();
  }

  /** Where Java or Guava threw says nothing about who called them wrongly. */
  private static boolean isOfPlatform(StackTraceElement frame) {
    String type = frame.getClassName();
    return type.startsWith("java.") || type.startsWith("jdk.") || type.startsWith("com.google.");
  }
}
