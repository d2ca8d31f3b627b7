package org.klantreis.journey.command;

import com.google.common.collect.ImmutableSet;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.scoring.statistics.Confidence;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of every command that reads what customers answered from CSV. */
abstract class CsvOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--confidence",
      paramLabel = "LEVEL",
      defaultValue = "0.95",
      description = "Confidence of the intervals (default 0.95).")
  private double confidence;

  @Option(
      names = "--by",
      paramLabel = "COLUMN",
      description = "Also for each value of this column, a segment.")
  private @Nullable String by;

  @Option(
      names = "--weight-column",
      paramLabel = "NAME",
      description = "The column of survey weights, above 0.")
  private @Nullable String weightColumn;

  @Option(
      names = "--missing",
      paramLabel = "CODE",
      split = ",",
      description = "Cells that stand for no answer; an empty cell always does.")
  private @Nullable List<String> missing;

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

  final boolean hasSegments() {
    return by != null;
  }

  final boolean hasWeights() {
    return weightColumn != null;
  }

  final Confidence confidence() {
    return orRefuse("--confidence", () -> new Confidence(confidence));
  }

  final Optional<String> segmentColumn() {
    return Optional.ofNullable(by);
  }

  final Optional<String> weightColumn() {
    return Optional.ofNullable(weightColumn);
  }

  final ImmutableSet<String> missingCodes() {
    return missing == null ? ImmutableSet.of() : ImmutableSet.copyOf(missing);
  }

  /** The confidence as people write it: 95 %. */
  final String percent() {
    double level = 100 * confidence().level();
    return (level == Math.rint(level) ? Long.toString((long) level) : Double.toString(level))
        + " %";
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
