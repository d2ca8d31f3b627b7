package org.klantreis.journey.command.input;

import com.google.common.collect.ImmutableSetMultimap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.command.console.OutputFormat;
import org.klantreis.journey.csv.CsvOptions;
import org.klantreis.journey.csv.CsvReading;
import org.klantreis.journey.csv.NameList;
import org.klantreis.journey.study.Codebook;
import org.klantreis.journey.study.FileLayout;
import org.klantreis.journey.tables.TableOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of every command that reads a table and prints an answer. */
public abstract class FileOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--delimiter",
      paramLabel = "C",
      description = "What stands between cells; 'tab' for a tab. Found, unless given.")
  private @Nullable String delimiter;

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      description =
          "How the text is encoded, as windows-1252. Unicode is found; another charset is asked for"
              + " by how it would read.")
  private @Nullable String charset;

  @Option(
      names = "--sheet",
      paramLabel = "NAME",
      description = "Of an Excel workbook (.xlsx), the sheet to read (default the first).")
  private @Nullable String sheet;

  @Option(
      names = "--skip-lines",
      paramLabel = "N",
      defaultValue = "0",
      description = "How many lines stand above the header, such as a title (default 0).")
  private int skipLines;

  @Option(
      names = "--header-rows",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "How many rows the header has (default 1). A column is then named by all its cells with"
              + " ' - ' between them, or by one of them that no other column has.")
  private int headerRows;

  @Option(
      names = "--keep",
      paramLabel = "COL=VALUE,...",
      description =
          "Only rows that have one of these values in that column; again for another column.")
  private List<String> keep = List.of();

  @Option(
      names = "--decimal-comma",
      description =
          "A comma in a number always stands before decimals; without it 1,234 is a problem.")
  private boolean decimalComma;

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

  /** The same from a stream that is open already, and is closed then. */
  public final <T> Optional<CsvReading<T>> read(
      Input input, InputStream in, CsvInput.Reader<T> reader) throws IOException {
    return CsvInput.read(input, in, tables(), reader, skipBadRows, spec.commandLine().getErr());
  }

  private TableOptions tables() {
    return TableOptions.builder()
        .sheet(Optional.ofNullable(sheet).or(() -> layoutOfStudy().flatMap(FileLayout::sheet)))
        .delimiter(delimiter().or(() -> layoutOfStudy().flatMap(FileLayout::delimiter)))
        .charset(charset().or(() -> layoutOfStudy().flatMap(FileLayout::charset)))
        .build();
  }

  /** How a table is written down: as usual, or as a study file says, but for what options say. */
  public final CsvOptions csv(CsvOptions usual) {
    CsvOptions said =
        layoutOfStudy()
            .map(file -> Codebook.builder().file(file).build().csv())
            .map(csv -> csv.withDescribedProblems(usual.describedProblems()))
            .orElse(usual);
    CsvOptions rows =
        isGiven("--header-rows")
            ? orRefuse("--header-rows", () -> said.withHeaderRows(headerRows))
            : said;
    CsvOptions lines =
        isGiven("--skip-lines")
            ? orRefuse("--skip-lines", () -> rows.withSkipLines(skipLines))
            : rows;
    return lines
        .withDelimiter(delimiter().orElse(lines.delimiter()))
        .withCharset(charset().orElse(lines.charset()))
        .withHasDecimalComma(lines.hasDecimalComma() || decimalComma)
        .withKeep(keep.isEmpty() ? lines.keep() : kept());
  }

  /** How the file is laid out by a study file; none here. */
  Optional<FileLayout> layoutOfStudy() {
    return Optional.empty();
  }

  /** Whether an option was given, and does not only have its default. */
  protected final boolean isGiven(String option) {
    return spec.commandLine().getParseResult().hasMatchedOption(option);
  }

  private ImmutableSetMultimap<String, String> kept() {
    ImmutableSetMultimap.Builder<String, String> kept = ImmutableSetMultimap.builder();
    for (String condition : keep) {
      NameList values = NameList.parse(condition);
      kept.putAll(
          values
              .of()
              .orElseThrow(
                  () ->
                      refusal("--keep", "'" + condition + "' names no value, as Finished=1 does")),
          values.names());
    }
    return kept.build();
  }

  private Optional<Character> delimiter() {
    return Optional.ofNullable(delimiter)
        .map(each -> orRefuse("--delimiter", () -> CsvWords.delimiter(each)));
  }

  private Optional<Charset> charset() {
    return Optional.ofNullable(charset)
        .map(each -> orRefuse("--charset", () -> CsvWords.charset(each)));
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
