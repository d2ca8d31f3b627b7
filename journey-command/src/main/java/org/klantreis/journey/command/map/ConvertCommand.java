package org.klantreis.journey.command.map;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.command.console.ByteOrderMark;
import org.klantreis.journey.command.console.ExitCode;
import org.klantreis.journey.command.console.OutputFile;
import org.klantreis.journey.command.console.Subcommand;
import org.klantreis.journey.command.input.CsvWords;
import org.klantreis.journey.command.input.Input;
import org.klantreis.journey.command.input.MapInput;
import org.klantreis.journey.csv.CsvOptions;
import org.klantreis.journey.csv.CsvReading;
import org.klantreis.journey.csv.JourneyCsv;
import org.klantreis.journey.csv.JourneyFormat;
import org.klantreis.journey.json.JourneyJson;
import org.klantreis.journey.mermaid.FencedDiagram;
import org.klantreis.journey.mermaid.Mermaid;
import org.klantreis.journey.mermaid.MermaidFormat;
import org.klantreis.journey.mermaid.MermaidMode;
import org.klantreis.journey.mermaid.MermaidReading;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.problem.Checked;
import org.klantreis.journey.problem.Printable;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.rating.RatingScale;
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
      "Formats, by extension: .json, .mmd (Mermaid), .md (Mermaid in Markdown), .csv (a",
      "sheet). Where the input has problems, nothing is written."
    })
public final class ConvertCommand extends Subcommand {

  @Parameters(index = "0", paramLabel = "IN", description = "The map that is read.")
  private String in;

  @Parameters(
      index = "1",
      paramLabel = "OUT",
      description = "The file that is written; Markdown only where there is none yet.")
  private String out;

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
        "sheet that name no scale (default 1-10). Ratings are never converted."
      })
  private @Nullable String scale;

  @Option(
      names = "--diagram",
      paramLabel = "N",
      description = "Which journey diagram of a Markdown file, from 1.")
  private @Nullable Integer diagram;

  @Option(
      names = "--delimiter",
      paramLabel = "C",
      defaultValue = ",",
      description = "What stands between the cells of a sheet (default a comma); 'tab' for a tab.")
  private String delimiter;

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      defaultValue = "UTF-8",
      description = "How a sheet that is read is encoded (default UTF-8).")
  private String charset;

  @Mixin private ByteOrderMark bom;

  @Override
  protected ExitCode run() throws IOException {
    MapFormat from = format(in);
    MapFormat to = format(out);
    checkOptions(from);
    checkOutput(to);
    Optional<Journey> read = read(from);
    if (read.isEmpty()) {
      return ExitCode.PROBLEMS;
    }
    Journey journey = read.get();
    ImmutableList<String> lost = lost(journey, to);
    OutputFile.write(Path.of(out), written(journey, to));
    for (String each : lost) {
      err().println(out + ": not carried: " + Printable.of(each));
    }
    return ExitCode.DONE;
  }

  private MapFormat format(String file) {
    return MapFormat.of(file)
        .orElseThrow(
            () -> refusal("'" + file + "' has no extension of a map; there are: " + MapFormat.ALL));
  }

  /** Refuses what is wrong also where it has no use. */
  private void checkOptions(MapFormat from) {
    scale(RatingScale.DUTCH_GRADE);
    csv();
    if (diagram != null && from != MapFormat.MARKDOWN) {
      throw refusal("--diagram: only Markdown holds several diagrams, and '" + in + "' is none");
    }
  }

  /** What somebody wrote by hand is not lost by a slip. */
  private void checkOutput(MapFormat to) throws IOException {
    Path output = Path.of(out);
    if (OutputFile.sameAs(output, in).isPresent()) {
      throw refusal("'" + out + "' is what is read; give the output another name");
    }
    if (to == MapFormat.MARKDOWN && Files.exists(output)) {
      throw refusal(
          "'" + out + "' is there already, and may hold more than a diagram; give another name");
    }
  }

  private Optional<Journey> read(MapFormat from) throws IOException {
    Input input = new Input(in);
    return switch (from) {
      case JSON -> MapInput.read(input, err());
      case MERMAID -> {
        try (InputStream stream = input.open()) {
          yield journey(Mermaid.read(stream, mermaid()));
        }
      }
      case MARKDOWN -> {
        Checked<ImmutableList<FencedDiagram>> diagrams;
        try (InputStream stream = input.open()) {
          diagrams = Mermaid.inMarkdown(stream);
        }
        Optional<FencedDiagram> one = sound(diagrams).flatMap(all -> chosen(all));
        yield one.flatMap(each -> journey(Mermaid.read(each, mermaid())));
      }
      case CSV -> {
        try (InputStream stream = input.open()) {
          Checked<CsvReading<Journey>> sheet = JourneyCsv.read(stream, sheet(in));
          yield sound(sheet)
              .map(
                  reading -> {
                    reading.remarks().forEach(remark -> say(remark));
                    return reading.found();
                  });
        }
      }
    };
  }

  private Optional<FencedDiagram> chosen(ImmutableList<FencedDiagram> all) {
    int number = diagram == null ? 1 : diagram;
    boolean certain = diagram == null ? all.size() == 1 : number >= 1 && number <= all.size();
    if (certain) {
      return Optional.of(all.get(number - 1));
    }
    if (all.isEmpty()) {
      Problem none =
          Problem.at("", "holds no journey diagram")
              .withHint(
                  "it stands in a fenced block whose info is 'mermaid', and begins with 'journey'");
      return sound(Checked.refused(List.of(none)));
    }
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (int i = 0; i < all.size(); i++) {
      FencedDiagram each = all.get(i);
      problems.add(
          Problem.at(
                  Integer.toString(each.line()),
                  title(each),
                  "journey diagram " + (i + 1) + " of " + all.size())
              .withHint("choose it with --diagram " + (i + 1)));
    }
    return sound(Checked.refused(problems.build()));
  }

  private String title(FencedDiagram each) {
    return Mermaid.read(each, mermaid().withMode(MermaidMode.LENIENT))
        .value()
        .flatMap(MermaidReading::title)
        .orElse("");
  }

  private Optional<Journey> journey(Checked<MermaidReading> read) {
    return sound(read)
        .flatMap(
            reading -> {
              reading.remarks().forEach(remark -> say(remark));
              return sound(reading.journey());
            });
  }

  private <T> Optional<T> sound(Checked<T> checked) {
    checked.problems().forEach(problem -> say(problem));
    if (!checked.problems().isEmpty()) {
      int count = checked.problems().size();
      err()
          .printf(
              "%s: %d %s; nothing was written%n", in, count, count == 1 ? "problem" : "problems");
    }
    return checked.value();
  }

  private void say(Problem problem) {
    err().println(problem.within(in));
  }

  private String written(Journey journey, MapFormat to) {
    return switch (to) {
      case JSON -> JourneyJson.write(journey);
      case MERMAID -> Mermaid.write(journey, scale(RatingScale.ONE_TO_FIVE));
      case MARKDOWN -> Mermaid.fenced(Mermaid.write(journey, scale(RatingScale.ONE_TO_FIVE)));
      case CSV -> bom.before(JourneyCsv.write(journey, sheet(out)));
    };
  }

  private ImmutableList<String> lost(Journey journey, MapFormat to) {
    return switch (to) {
      case JSON -> ImmutableList.of();
      case MERMAID, MARKDOWN -> Mermaid.lost(journey, scale(RatingScale.ONE_TO_FIVE));
      case CSV -> JourneyCsv.lost(journey, sheet(out));
    };
  }

  private MermaidFormat mermaid() {
    return MermaidFormat.builder()
        .mode(mode)
        .scale(scale(RatingScale.ONE_TO_FIVE))
        .untitled(MapFormat.nameOf(in))
        .build();
  }

  private JourneyFormat sheet(String file) {
    return JourneyFormat.builder()
        .scale(scale(RatingScale.DUTCH_GRADE))
        .name(MapFormat.nameOf(file))
        .csv(csv())
        .build();
  }

  private RatingScale scale(RatingScale usual) {
    return scale == null
        ? usual
        : RatingScale.parse(scale)
            .orElseThrow(() -> refusal("--scale: '" + scale + "' is no scale; write it as 1-5"));
  }

  private CsvOptions csv() {
    return CsvOptions.byHand()
        .withDelimiter(orRefuse("--delimiter", () -> CsvWords.delimiter(delimiter)))
        .withCharset(orRefuse("--charset", () -> CsvWords.charset(charset)));
  }

  private <T> T orRefuse(String option, Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException refused) {
      throw refusal(option + ": " + refused.getMessage());
    }
  }
}
