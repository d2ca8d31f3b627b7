package org.klantreis.journey.command.input;

import com.google.common.collect.ImmutableList;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.klantreis.journey.csv.CsvOptions;
import org.klantreis.journey.csv.CsvReading;
import org.klantreis.journey.csv.JourneyCsv;
import org.klantreis.journey.csv.JourneyFormat;
import org.klantreis.journey.csv.MalformedTableException;
import org.klantreis.journey.json.JourneyJson;
import org.klantreis.journey.mermaid.FencedDiagram;
import org.klantreis.journey.mermaid.Mermaid;
import org.klantreis.journey.mermaid.MermaidFormat;
import org.klantreis.journey.mermaid.MermaidMode;
import org.klantreis.journey.mermaid.MermaidReading;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.problem.Checked;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.tables.OpenTable;
import org.klantreis.journey.tables.TableOptions;
import org.klantreis.journey.tables.Tables;

/**
 * Reads a map, whatever its format, and tells people everything that is wrong with it. The format
 * is that of the extension, and where there is none, as of standard input, of how the text begins.
 */
public final class MapInput {

  private final MermaidMode mode;
  private final Optional<Integer> diagram;
  private final Optional<RatingScale> scale;
  private final TableOptions tables;
  private final PrintWriter err;

  /**
   * Tells problems and remarks to {@code err}.
   *
   * @param diagram which one of a Markdown file, from 1; needed where it has several
   * @param scale of the numbers of a diagram or a sheet; its usual one where it is not said
   */
  public MapInput(
      MermaidMode mode,
      Optional<Integer> diagram,
      Optional<RatingScale> scale,
      TableOptions tables,
      PrintWriter err) {
    this.mode = mode;
    this.diagram = diagram;
    this.scale = scale;
    this.tables = tables;
    this.err = err;
  }

  /** The journey; empty when there are problems, which are printed. */
  public Optional<Journey> read(Input input) throws IOException {
    try (BufferedInputStream in = new BufferedInputStream(input.open(), MapFormat.BEGINNING)) {
      Optional<MapFormat> called = MapFormat.of(input.name());
      MapFormat format = called.isPresent() ? called.get() : MapFormat.of(beginning(in));
      return switch (format) {
        case JSON -> sound(input, JourneyJson.read(in));
        case MERMAID -> journey(input, Mermaid.read(in, mermaid(input)));
        case MARKDOWN -> {
          Optional<FencedDiagram> one =
              sound(input, Mermaid.inMarkdown(in)).flatMap(all -> chosen(input, all));
          yield one.flatMap(each -> journey(input, Mermaid.read(each, mermaid(input))));
        }
        case CSV, WORKBOOK -> sheet(input, in);
      };
    }
  }

  private static byte[] beginning(BufferedInputStream in) throws IOException {
    in.mark(MapFormat.BEGINNING);
    byte[] beginning = in.readNBytes(MapFormat.BEGINNING);
    in.reset();
    return beginning;
  }

  private Optional<FencedDiagram> chosen(Input input, ImmutableList<FencedDiagram> all) {
    int number = diagram.orElse(1);
    boolean certain = diagram.isEmpty() ? all.size() == 1 : number >= 1 && number <= all.size();
    if (certain) {
      return Optional.of(all.get(number - 1));
    }
    if (all.isEmpty()) {
      Problem none =
          Problem.at("", "holds no journey diagram")
              .withHint(
                  "it stands in a fenced block whose info is 'mermaid', and begins with 'journey'");
      return sound(input, Checked.refused(List.of(none)));
    }
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (int i = 0; i < all.size(); i++) {
      FencedDiagram each = all.get(i);
      problems.add(
          Problem.at(
                  Integer.toString(each.line()),
                  title(input, each),
                  "journey diagram " + (i + 1) + " of " + all.size())
              .withHint("choose it with --diagram " + (i + 1)));
    }
    return sound(input, Checked.refused(problems.build()));
  }

  private String title(Input input, FencedDiagram each) {
    return Mermaid.read(each, mermaid(input).withMode(MermaidMode.LENIENT))
        .value()
        .flatMap(MermaidReading::title)
        .orElse("");
  }

  private Optional<Journey> journey(Input input, Checked<MermaidReading> read) {
    return sound(input, read)
        .flatMap(
            reading -> {
              reading.remarks().forEach(remark -> say(input, remark));
              return sound(input, reading.journey());
            });
  }

  private MermaidFormat mermaid(Input input) {
    MermaidFormat usual =
        MermaidFormat.standard().withMode(mode).withUntitled(MapFormat.nameOf(input.name()));
    return usual.withScale(scale.orElse(usual.scale()));
  }

  private Optional<Journey> sheet(Input input, InputStream in) throws IOException {
    try (OpenTable table = Tables.open(in, tables)) {
      JourneyFormat usual =
          JourneyFormat.standard()
              .withName(MapFormat.nameOf(input.name()))
              .withCsv(
                  CsvOptions.byHand()
                      .withDelimiter(table.delimiter().orElse(CsvOptions.standard().delimiter())));
      Optional<CsvReading<Journey>> sheet =
          sound(input, JourneyCsv.read(table, usual.withScale(scale.orElse(usual.scale()))));
      sheet.ifPresent(reading -> reading.remarks().forEach(remark -> say(input, remark)));
      return sheet.map(CsvReading::found).map(journey -> scaled(input, journey));
    } catch (MalformedTableException noTable) {
      return sound(input, Checked.refused(List.of(noTable.problem())));
    }
  }

  /** What is said of the scale holds of a sheet that says none. */
  private Journey scaled(Input input, Journey journey) {
    if (scale.isPresent() && journey.scale().isPresent() && !scale.equals(journey.scale())) {
      err.printf(
          "%s: says itself that its scale is %s, which holds%n",
          input.label(), journey.scale().get().name());
    }
    return journey.withScale(journey.scale().or(() -> scale));
  }

  private <T> Optional<T> sound(Input input, Checked<T> checked) {
    return DocumentInput.sound(input, checked, err);
  }

  private void say(Input input, Problem problem) {
    err.println(problem.within(input.label()));
  }
}
