package org.klantreis.journey.command;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of every command that reads CSV and prints an answer. */
abstract class FileOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--delimiter",
      paramLabel = "C",
      defaultValue = ",",
      description = "What stands between cells (default a comma); 'tab' for a tab.")
  private String delimiter;

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      defaultValue = "UTF-8",
      description = "How the text is encoded (default UTF-8).")
  private String charset;

  @Option(
      names = "--skip-bad-rows",
      description = "Leave bad rows out, and say how many; without it nothing is scored then.")
  private boolean skipBadRows;

  @Option(
      names = "--format",
      paramLabel = "text|json|csv",
      defaultValue = "text",
      description = "How the answer is printed (default text).")
  private OutputFormat output;

  /** How an answer is printed. */
  enum OutputFormat {
    TEXT,
    JSON,
    CSV
  }

  final OutputFormat output() {
    return output;
  }

  final boolean skipsBadRows() {
    return skipBadRows;
  }

  final char delimiter() {
    if (delimiter.equals("tab") || delimiter.equals("\\t")) {
      return '\t';
    }
    if (delimiter.length() != 1 || "\"\r\n".contains(delimiter)) {
      throw refusal("--delimiter", "'" + delimiter + "' is not one character, nor 'tab'");
    }
    return delimiter.charAt(0);
  }

  final Charset charset() {
    try {
      return Charset.forName(charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      throw refusal(
          "--charset", "'" + charset + "' is no charset that is known here, as windows-1252 is");
    }
  }

  final <T> T orRefuse(String option, Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException refused) {
      throw refusal(option, String.valueOf(refused.getMessage()));
    }
  }

  final ParameterException refusal(String option, String why) {
    return new ParameterException(spec.commandLine(), option + ": " + why);
  }
}
