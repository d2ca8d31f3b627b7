package org.klantreis.journey.command.survey;

import java.io.IOException;
import java.util.Optional;
import org.klantreis.journey.command.console.ByteOrderMark;
import org.klantreis.journey.command.console.ExitCode;
import org.klantreis.journey.command.console.OutputFormat;
import org.klantreis.journey.command.console.Subcommand;
import org.klantreis.journey.command.input.CsvInput;
import org.klantreis.journey.command.input.Input;
import org.klantreis.journey.csv.CsvReading;
import org.klantreis.journey.csv.FiguresCsv;
import org.klantreis.journey.csv.LoyaltyCsv;
import org.klantreis.journey.csv.LoyaltyFormat;
import org.klantreis.journey.csv.SurveyedLoyalty;
import org.klantreis.journey.json.FiguresJson;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code journey loyalty}: which customers are loyal, no map needed. */
@Command(
    name = "loyalty",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Says which customers are loyal, by their rating and by kind.",
    footer = {
      "",
      "Columns: segment,rating,n,loyal,share,share_low,share_high,linear,quadratic,",
      "exponential,logistic,isotonic. A row for each rating of the scale; the last five",
      "are the shares of the fitted models, compared by AIC with --format text or json,",
      "which also have the bands, the claims of textbooks, the quadrants and --pays.",
      "What is undefined is empty; where nothing can be said of all customers together,",
      "the reason goes to standard error and the exit status is 1."
    })
public final class LoyaltyCommand extends Subcommand {

  private static final Words WORDS = Words.of(LoyaltyCommand.class, "command").under("loyalty");

  @Parameters(
      paramLabel = "FILE.csv",
      description = "A row for each customer; - is standard input.")
  private String file;

  @Mixin private LoyaltyOptions options;

  @Mixin private ByteOrderMark bom;

  @Override
  protected ExitCode run() throws IOException {
    LoyaltyFormat format = options.format();
    options.scorer();
    options
        .unusedWeights()
        .ifPresent(column -> err().println("the weights of '" + column + "' are not used here"));
    Input input = new Input(file);
    Optional<CsvReading<SurveyedLoyalty>> reading =
        options.read(input, in -> LoyaltyCsv.read(in, format));
    if (reading.isEmpty()) {
      return ExitCode.PROBLEMS;
    }
    LoyaltyFigures figures = new LoyaltyFigures(options, input.label(), reading.get().found());
    switch (options.output()) {
      case TEXT -> out().print(figures.text() + legend(reading.get(), format) + "\n");
      case CSV -> out().print(bom.before(FiguresCsv.write(LoyaltyFigures.COLUMNS, figures.rows())));
      case JSON -> out().print(FiguresJson.write(document(reading.get(), figures)));
    }
    if (options.output() != OutputFormat.TEXT) {
      figures.reasons().forEach(err()::println);
    }
    return figures.isWholeScored() ? ExitCode.DONE : ExitCode.PROBLEMS;
  }

  private String legend(CsvReading<SurveyedLoyalty> reading, LoyaltyFormat format) {
    Message legend =
        Message.of(WORDS, "legend")
            .with("scale", options.scale().name())
            .with("confidence", options.confidence().level())
            .with("used", reading.used())
            .with("read", reading.read())
            .with("missing", reading.missing());
    Message whole =
        reading.refused() == 0
            ? legend
            : Message.of(WORDS, "refused")
                .with("legend", legend)
                .with("refused", reading.refused())
                .with("values", CsvInput.refusedValues(reading));
    Message said =
        options.takesOthersAsNo()
            ? Message.of(WORDS, "others-are-no")
                .with("legend", whole)
                .with("yes", format.yesWords())
            : whole;
    return said.text(options.locale());
  }

  private Figures document(CsvReading<SurveyedLoyalty> reading, LoyaltyFigures figures) {
    Optional<Bands> bands = Bands.choose(options.ownBands(), options.scale());
    return Figures.builder()
        .put("scale", options.scale().name())
        .put("met", bands.map(Bands::met))
        .put("exceeded", bands.map(Bands::exceeded))
        .put("confidence", options.confidence().level())
        .putAll(CsvInput.account(reading))
        .putRows("segments", figures.documents())
        .build();
  }
}
