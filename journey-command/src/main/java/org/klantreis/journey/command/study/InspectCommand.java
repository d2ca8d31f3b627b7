package org.klantreis.journey.command.study;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.command.console.ExitCode;
import org.klantreis.journey.command.console.OutputFile;
import org.klantreis.journey.command.console.Subcommand;
import org.klantreis.journey.command.input.CsvWords;
import org.klantreis.journey.command.input.Input;
import org.klantreis.journey.command.input.MapOptions;
import org.klantreis.journey.csv.MalformedTableException;
import org.klantreis.journey.json.FiguresJson;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.study.Codebook;
import org.klantreis.journey.study.CodebookJson;
import org.klantreis.journey.study.FileLayout;
import org.klantreis.journey.study.Inspection;
import org.klantreis.journey.tables.OpenTable;
import org.klantreis.journey.tables.TableOptions;
import org.klantreis.journey.tables.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journey inspect}: what a file of answers holds, and the study file that says so. */
@Command(
    name = "inspect",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Looks at a file of answers: what is in its columns, and what they may mean.",
    footer = {
      "",
      "With --out that is written as a study file, which other commands take by",
      "--study. What is not known for sure stands there under 'uncertain'; nothing is",
      "scored while a column in use has such a sentence. Delete it if it is right, or",
      "edit the column; --accept takes all of them for right."
    })
public final class InspectCommand extends Subcommand {

  /** How the answer is printed. */
  enum Format {
    TEXT,
    JSON
  }

  @Parameters(paramLabel = "FILE", description = "The answers; - is standard input.")
  private String file;

  @Option(
      names = "--out",
      paramLabel = "STUDY.json",
      description = "Writes a study file, where there is none yet.")
  private @Nullable String study;

  @Option(names = "--force", description = "Also where there is one: it is lost then.")
  private boolean force;

  @Option(
      names = "--accept",
      description =
          "Takes what is uncertain as it is proposed, so that the study file can be scored at once.")
  private boolean accept;

  @Option(
      names = "--map",
      paramLabel = "MAP.json",
      description = "The map whose touchpoints the questions are about, by id or by name.")
  private @Nullable String map;

  @Option(
      names = "--sheet",
      paramLabel = "NAME",
      description = "The sheet of a workbook (default the first).")
  private @Nullable String sheet;

  @Option(
      names = "--delimiter",
      paramLabel = "C",
      description = "What stands between cells (found unless given); 'tab' for a tab.")
  private @Nullable String delimiter;

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      description = "How the text is encoded (found unless given).")
  private @Nullable String charset;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "How the answer is printed (default text).")
  private Format format;

  @Mixin private MapOptions maps;

  @Override
  protected ExitCode run() throws IOException {
    if (Input.areSeveralStandard(file, map)) {
      throw refusal("Only one of the files can come from standard input.");
    }
    if (accept && study == null) {
      throw refusal("--accept is about what the study file says, so it needs --out.");
    }
    if (study != null && !force && Files.exists(Path.of(study))) {
      throw refusal("--out: '" + study + "' is there already; --force overwrites it");
    }
    if (study != null && OutputFile.sameAs(Path.of(study), file, map).isPresent()) {
      throw refusal("--out: '" + study + "' is what is read");
    }
    Optional<Journey> journey = Optional.empty();
    if (map != null) {
      journey = maps.input(err()).read(new Input(map));
      if (journey.isEmpty()) {
        return ExitCode.PROBLEMS;
      }
    }
    Optional<Inspection> seen = inspect(journey);
    if (seen.isEmpty()) {
      return ExitCode.PROBLEMS;
    }
    if (study != null) {
      Codebook proposed = seen.get().codebook();
      OutputFile.write(Path.of(study), CodebookJson.write(accept ? proposed.settled() : proposed));
    }
    InspectionText text =
        new InspectionText(
            seen.get(),
            new Input(file).label(),
            Optional.ofNullable(study),
            Optional.ofNullable(map),
            accept);
    switch (format) {
      case TEXT -> out().print(text.text());
      case JSON -> out().print(FiguresJson.write(InspectionFigures.of(seen.get())));
    }
    return ExitCode.DONE;
  }

  private Optional<Inspection> inspect(Optional<Journey> journey) throws IOException {
    Input input = new Input(file);
    try (InputStream in = input.open();
        OpenTable table = Tables.open(in, options())) {
      Inspection seen = Inspection.of(table, layout(table));
      return Optional.of(journey.map(found -> seen.onMap(found, String.valueOf(map))).orElse(seen));
    } catch (MalformedTableException malformed) {
      err().println(malformed.problem().within(input.label()));
      return Optional.empty();
    }
  }

  private TableOptions options() {
    return TableOptions.builder()
        .sheet(Optional.ofNullable(sheet))
        .delimiter(given("--delimiter", delimiter, CsvWords::delimiter))
        .charset(given("--charset", charset, CsvWords::charset))
        .build();
  }

  private <T> Optional<T> given(String option, @Nullable String text, Function<String, T> read) {
    try {
      return Optional.ofNullable(text).map(read);
    } catch (IllegalArgumentException refused) {
      throw refusal(option + ": " + refused.getMessage());
    }
  }

  /** How the file is written down; a sheet only where it was asked for, so the first stays so. */
  private FileLayout layout(OpenTable table) {
    Optional<Charset> found = table.charset();
    return FileLayout.builder()
        .sheet(Optional.ofNullable(sheet))
        .delimiter(table.delimiter())
        .charset(found)
        .build();
  }
}
