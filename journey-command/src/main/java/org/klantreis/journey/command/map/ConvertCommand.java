package org.klantreis.journey.command.map;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.command.console.ByteOrderMark;
import org.klantreis.journey.command.console.ExitCode;
import org.klantreis.journey.command.console.OutputFile;
import org.klantreis.journey.command.console.Subcommand;
import org.klantreis.journey.command.input.CsvWords;
import org.klantreis.journey.command.input.Input;
import org.klantreis.journey.command.input.MapFormat;
import org.klantreis.journey.command.input.MapInput;
import org.klantreis.journey.csv.CsvOptions;
import org.klantreis.journey.csv.JourneyCsv;
import org.klantreis.journey.csv.JourneyFormat;
import org.klantreis.journey.json.JourneyJson;
import org.klantreis.journey.mermaid.Mermaid;
import org.klantreis.journey.mermaid.MermaidMode;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.problem.Printable;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.tables.TableOptions;
import org.klantreis.journey.tables.XlsxSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journey convert}: a map from one format into another. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    description = "Writes a journey map in another format, and says what that cannot carry.",
    footer = {
      "",
      "Formats, by extension: .json, .mmd (Mermaid), .md (Mermaid in Markdown), .csv or",
      ".xlsx (a sheet). Where the input has problems, nothing is written."
    })
public final class ConvertCommand extends Subcommand {

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "IN",
      description = "The map that is read; - is standard input.")
  private @Nullable String in;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "OUT",
      description = "The file that is written; Markdown only where there is none yet.")
  private @Nullable String out;

  @Option(
      names = "--template",
      paramLabel = "FILE",
      description = "Writes a map with one worked example to fill in, as a sheet, and ends.")
  private @Nullable String template;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "What the journey is called, whatever the map says.")
  private @Nullable String name;

  @Option(
      names = "--mermaid",
      paramLabel = "strict|lenient",
      defaultValue = "strict",
      description = {
        "How a diagram is read (default strict): lenient takes all that Mermaid takes,",
        "and remarks on what strict refuses."
      })
  private MermaidMode mode;

  @Option(
      names = "--scale",
      paramLabel = "LOW-HIGH",
      description = {
        "The scale on which Mermaid's scores are ratings (default 1-5), and the numbers of a",
        "sheet that says none (default 1-10). Ratings are never converted."
      })
  private @Nullable String scale;

  @Option(
      names = "--diagram",
      paramLabel = "N",
      description = "Which journey diagram of a Markdown file, from 1.")
  private @Nullable Integer diagram;

  @Option(
      names = "--sheet",
      paramLabel = "NAME",
      description = "Which sheet of a workbook that is read (default the first).")
  private @Nullable String sheet;

  @Option(
      names = "--delimiter",
      paramLabel = "C",
      description =
          "What stands between the cells of a sheet: found in what is read, a comma in what is"
              + " written, a tab in .tsv; 'tab' for a tab.")
  private @Nullable String delimiter;

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      description = "How a sheet that is read is encoded (default: found).")
  private @Nullable String charset;

  @Mixin private ByteOrderMark bom;

  @Override
  protected ExitCode run() throws IOException {
    if (template != null) {
      return writeTemplate(template);
    }
    if (in == null || out == null) {
      throw refusal(
          "IN and OUT are needed: a map to read and a file to write, or --template FILE.");
    }
    return convert(in, out);
  }

  private ExitCode writeTemplate(String file) throws IOException {
    if (in != null) {
      throw refusal("--template: is written without anything being read; leave IN and OUT out");
    }
    MapFormat to = format(file);
    if (Files.exists(Path.of(file))) {
      throw refusal("'" + file + "' is there already; give the template another name");
    }
    write(named(JourneyCsv.example()), to, file);
    return ExitCode.DONE;
  }

  private ExitCode convert(String from, String file) throws IOException {
    MapFormat to = format(file);
    checkOptions(from);
    checkOutput(from, to, file);
    Optional<Journey> read = input().read(new Input(from));
    if (read.isEmpty()) {
      err().println(file + ": nothing was written");
      return ExitCode.PROBLEMS;
    }
    Journey journey = named(read.get());
    ImmutableList<String> lost = lost(journey, to, file);
    write(journey, to, file);
    for (String each : lost) {
      err().println(file + ": not carried: " + Printable.of(each));
    }
    return ExitCode.DONE;
  }

  private MapFormat format(String file) {
    return MapFormat.of(file)
        .orElseThrow(
            () -> refusal("'" + file + "' has no extension of a map; there are: " + MapFormat.ALL));
  }

  /** Refuses what is wrong also where it has no use. */
  private void checkOptions(String from) {
    tables();
    scale();
    Optional<MapFormat> called = MapFormat.of(from);
    if (diagram != null && called.isPresent() && called.get() != MapFormat.MARKDOWN) {
      throw refusal("--diagram: only Markdown holds several diagrams, and '" + from + "' is none");
    }
  }

  /** What somebody wrote by hand is not lost by a slip. */
  private void checkOutput(String from, MapFormat to, String file) throws IOException {
    Path output = Path.of(file);
    if (OutputFile.sameAs(output, from).isPresent()) {
      throw refusal("'" + file + "' is what is read; give the output another name");
    }
    if (to == MapFormat.MARKDOWN && Files.exists(output)) {
      throw refusal(
          "'" + file + "' is there already, and may hold more than a diagram; give another name");
    }
  }

  private MapInput input() {
    return new MapInput(mode, Optional.ofNullable(diagram), scale(), tables(), err());
  }

  private Journey named(Journey journey) {
    return Optional.ofNullable(name)
        .map(given -> orRefuse("--name", () -> journey.withName(given)))
        .orElse(journey);
  }

  private void write(Journey journey, MapFormat to, String file) throws IOException {
    Path output = Path.of(file);
    switch (to) {
      case JSON -> OutputFile.write(output, JourneyJson.write(journey));
      case MERMAID -> OutputFile.write(output, Mermaid.write(journey, scores()));
      case MARKDOWN -> OutputFile.write(output, Mermaid.fenced(Mermaid.write(journey, scores())));
      case CSV -> OutputFile.write(output, bom.before(JourneyCsv.write(journey, sheet(file))));
      case WORKBOOK ->
          OutputFile.write(
              output,
              orRefuse(
                  file,
                  () ->
                      XlsxSheet.write(
                          MapFormat.nameOf(file), JourneyCsv.rows(journey, sheet(file)))));
    }
  }

  private ImmutableList<String> lost(Journey journey, MapFormat to, String file) {
    return switch (to) {
      case JSON -> ImmutableList.of();
      case MERMAID, MARKDOWN -> Mermaid.lost(journey, scores());
      case CSV, WORKBOOK -> JourneyCsv.lost(journey, sheet(file));
    };
  }

  /** The scale of the scores of a diagram that is written. */
  private RatingScale scores() {
    return scale().orElse(RatingScale.ONE_TO_FIVE);
  }

  private JourneyFormat sheet(String file) {
    JourneyFormat usual =
        JourneyFormat.standard().withName(MapFormat.nameOf(file)).withCsv(csv(file));
    return usual.withScale(scale().orElse(usual.scale()));
  }

  private Optional<RatingScale> scale() {
    return Optional.ofNullable(scale)
        .map(
            ends ->
                RatingScale.parse(ends)
                    .orElseThrow(
                        () -> refusal("--scale: '" + ends + "' is no scale; write it as 1-5")));
  }

  private CsvOptions csv(String file) {
    boolean tabs = file.toLowerCase(Locale.ROOT).endsWith(".tsv");
    return CsvOptions.byHand().withDelimiter(delimiter().orElse(tabs ? '\t' : ','));
  }

  private TableOptions tables() {
    return TableOptions.builder()
        .sheet(Optional.ofNullable(sheet))
        .delimiter(delimiter())
        .charset(
            Optional.ofNullable(charset)
                .map(each -> orRefuse("--charset", () -> CsvWords.charset(each))))
        .build();
  }

  private Optional<Character> delimiter() {
    return Optional.ofNullable(delimiter)
        .map(each -> orRefuse("--delimiter", () -> CsvWords.delimiter(each)));
  }

  private <T> T orRefuse(String option, Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException refused) {
      throw refusal(option + ": " + refused.getMessage());
    }
  }
}
