package org.klantreis.journey.command.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Supplier;
import org.klantreis.journey.command.console.OutputFormat;
import org.klantreis.journey.csv.CsvOptions;
import org.klantreis.journey.csv.CsvReading;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of every command that reads CSV and prints an answer. */
public abstract class FileOptions {

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

  public final OutputFormat output() {
    return output;
  }

  /** A table; empty when it has problems that the user did not agree to leave out. */
  public final <T> Optional<CsvReading<T>> read(Input input, CsvInput.Reader<T> reader)
      throws IOException {
    try (InputStream in = input.open()) {
      return read(input, in, reader);
    }
  }

  /** The same from a stream that is open already. */
  public final <T> Optional<CsvReading<T>> read(
      Input input, InputStream in, CsvInput.Reader<T> reader) throws IOException {
    return CsvInput.read(input, in, reader, skipBadRows, spec.commandLine().getErr());
  }

  /** How a table is written down: as usual but for what the options say. */
  public final CsvOptions csv(CsvOptions usual) {
    return usual
        .withDelimiter(orRefuse("--delimiter", () -> CsvWords.delimiter(delimiter)))
        .withCharset(orRefuse("--charset", () -> CsvWords.charset(charset)));
  }

  public final <T> T orRefuse(String option, Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException refused) {
      throw refusal(option, String.valueOf(refused.getMessage()));
    }
  }

  public final ParameterException refusal(String option, String why) {
    return new ParameterException(spec.commandLine(), option + ": " + why);
  }
}
