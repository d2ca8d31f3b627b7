package org.klantreis.journey.command.maturity;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.klantreis.journey.command.input.DocumentInput;
import org.klantreis.journey.command.input.FileOptions;
import org.klantreis.journey.command.input.Input;
import org.klantreis.journey.csv.AssessmentCsv;
import org.klantreis.journey.csv.AssessmentFormat;
import org.klantreis.journey.csv.CsvOptions;
import org.klantreis.journey.csv.CsvReading;
import org.klantreis.journey.json.AssessmentJson;
import org.klantreis.journey.maturity.AssessorPanel;
import org.klantreis.journey.maturity.MaturityModel;
import org.klantreis.journey.scoring.maturity.MaturityPanelScorer;
import org.klantreis.journey.scoring.maturity.MaturityScorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.verdict.Verdict;

/** Reads an assessment, and tells people everything that is wrong with it. */
public final class AssessmentInput {

  private static final int FAR_ENOUGH = 1_024;

  /** Byte-order marks, the other half of UTF-16, and blanks. */
  private static final String TELLS_NOTHING = "\u00EF\u00BB\u00BF\u00FE\u00FF\0 \t\r\n";

  private final MaturityModel model;
  private final FileOptions options;
  private final PrintWriter err;

  public AssessmentInput(MaturityModel model, FileOptions options, PrintWriter err) {
    this.model = model;
    this.options = options;
    this.err = err;
  }

  /**
   * An assessment that was read.
   *
   * @param panel the answers
   * @param namesItself whether the file says what it is about
   * @param rows what came of the rows, where they were rows
   */
  public record Read(
      AssessorPanel panel, boolean namesItself, Optional<CsvReading<AssessorPanel>> rows) {

    /** By the settings of the maturity scorer; of several assessors also how far they agree. */
    public Verdict<?> verdict(Settings settings) {
      return panel.assessments().size() > 1
          ? MaturityPanelScorer.standard().withShared(settings).score(panel)
          : MaturityScorer.standard().withShared(settings).score(panel.merged());
    }

    Read about(String name) {
      return new Read(
          new AssessorPanel(
              ImmutableMap.copyOf(
                  Maps.transformValues(panel.assessments(), each -> each.withAbout(name)))),
          namesItself,
          rows);
    }
  }

  /** What was read; empty when there are problems that the user did not agree to leave out. */
  public Optional<Read> read(Input input) throws IOException {
    try (BufferedInputStream in = new BufferedInputStream(input.open())) {
      if (isJson(input, in)) {
        return DocumentInput.read(input, in, each -> AssessmentJson.read(each, model), err)
            .map(panel -> new Read(panel, true, Optional.empty()));
      }
      AssessmentFormat format = format(input);
      return options
          .read(input, in, each -> AssessmentCsv.read(each, format))
          .map(reading -> new Read(reading.found(), false, Optional.of(reading)));
    }
  }

  private AssessmentFormat format(Input input) {
    return AssessmentFormat.builder()
        .model(model)
        .about(name(input))
        .csv(options.csv(CsvOptions.byHand()))
        .build();
  }

  /** By the name of the file; where that tells nothing, by how the text begins. */
  private static boolean isJson(Input input, InputStream in) throws IOException {
    String name = input.name().toLowerCase(Locale.ROOT);
    if (name.endsWith(".json") || name.endsWith(".csv")) {
      return name.endsWith(".json");
    }
    in.mark(FAR_ENOUGH);
    byte[] start = in.readNBytes(FAR_ENOUGH);
    in.reset();
    for (byte each : start) {
      char first = (char) (each & 0xFF);
      if (TELLS_NOTHING.indexOf(first) < 0) {
        return first == '{' || first == '[';
      }
    }
    return false;
  }

  /** A CSV file is about what it is called. */
  private static String name(Input input) {
    if (input.isStandardInput()) {
      return input.label();
    }
    Path file = Path.of(input.name()).getFileName();
    String name = file == null ? input.name() : file.toString();
    int point = name.lastIndexOf('.');
    return point > 0 ? name.substring(0, point) : name;
  }
}
