package org.klantreis.journey.command.survey;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.command.console.ByteOrderMark;
import org.klantreis.journey.command.console.ExitCode;
import org.klantreis.journey.command.console.LanguageOption;
import org.klantreis.journey.command.console.PlotOption;
import org.klantreis.journey.command.console.SegmentColumn;
import org.klantreis.journey.command.console.Subcommand;
import org.klantreis.journey.command.input.CsvInput;
import org.klantreis.journey.command.input.Input;
import org.klantreis.journey.csv.CsvReading;
import org.klantreis.journey.csv.FiguresCsv;
import org.klantreis.journey.csv.KanoCsv;
import org.klantreis.journey.csv.KanoFormat;
import org.klantreis.journey.csv.SurveyedKano;
import org.klantreis.journey.evidence.KanoAnswers;
import org.klantreis.journey.evidence.KanoRespondents;
import org.klantreis.journey.evidence.Repeats;
import org.klantreis.journey.evidence.RespondentId;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.evidence.Segmented;
import org.klantreis.journey.json.FiguresJson;
import org.klantreis.journey.kano.EvaluationTable;
import org.klantreis.journey.report.plot.KanoPlane;
import org.klantreis.journey.report.plot.KanoQuadrant;
import org.klantreis.journey.report.plot.Plot;
import org.klantreis.journey.scoring.kano.KanoResult;
import org.klantreis.journey.scoring.kano.KanoRule;
import org.klantreis.journey.scoring.kano.KanoScorer;
import org.klantreis.journey.scoring.kano.QuestionableAnswers;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code journey kano}: what each feature is to customers, from a questionnaire. */
@Command(
    name = "kano",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Prints the Kano category of each feature of a questionnaire, and how sure it is.",
    footer = {
      "",
      "Columns: segment,feature,n,attractive,one_dimensional,must_be,indifferent,",
      "reverse,questionable,rule,category,tied_with,runner_up,margin,better,",
      "better_low,better_high,worse,worse_low,worse_high,total_strength,",
      "category_strength,p_value,p_adjusted,fong_significant,stability,told_apart,",
      "functional_mean,dysfunctional_mean,importance. What is undefined is empty.",
      "runner_up, margin, category_strength and the p values compare the two",
      "categories with the most votes, questionable left out, under every rule;",
      "p_adjusted is Holm's over the features of the segment. Fong's test rejects",
      "too often, and is there for comparison. With --weight-column n_eff follows n;",
      "counts stay counts, the category and the margin go by weight, and there are",
      "no p values; likewise with --repeats share or keep, where somebody does."
    })
public final class KanoCommand extends Subcommand {

  private static final double CARELESS = 0.5;

  /** The codes of a questionnaire in which 5 is like. */
  private static final String REVERSED = "'5=1;4=2;3=3;2=4;1=5'";

  @Parameters(paramLabel = "FILE.csv", description = "The answers; - is standard input.")
  private String file;

  @Mixin private KanoOptions options;

  @Mixin private LanguageOption language;

  @Mixin private PlotOption plot;

  @Mixin private ByteOrderMark bom;

  @Override
  protected ExitCode run() throws IOException {
    Input input = new Input(file);
    SettableScorer<KanoScorer.Questionnaire, KanoResult> scorer = options.scorer();
    KanoFormat format = options.format();
    Optional<CsvReading<SurveyedKano>> reading =
        options.read(input, in -> KanoCsv.read(in, format));
    if (reading.isEmpty()) {
      return ExitCode.PROBLEMS;
    }
    Report report = new Report(input, scorer, reading.get());
    report.tellRepeats();
    report.leaveOut();
    report.suspect();
    report.print();
    plot.draw(report::picture, language.locale(), file);
    return ExitCode.DONE;
  }

  /** What is told about one file. */
  private final class Report {

    private final Input input;
    private final Settings settings;
    private final EvaluationTable table;
    private final CsvReading<SurveyedKano> reading;

    /** Who answered, the most questionable first; nobody when it is not known or not kept. */
    private final ImmutableList<QuestionableAnswers> respondents;

    private final ImmutableSet<RespondentId> leftOut;
    private final Segmented<KanoAnswers> answers;
    private final KanoFigures figures;

    Report(
        Input input,
        SettableScorer<KanoScorer.Questionnaire, KanoResult> scorer,
        CsvReading<SurveyedKano> reading) {
      this.input = input;
      this.settings = scorer.settings();
      this.table = settings.get(KanoScorer.TABLE);
      this.reading = reading;
      this.respondents =
          QuestionableAnswers.of(
              reading.found().respondents().map(Segmented::whole).orElse(KanoRespondents.empty()),
              table);
      OptionalDouble share = options.leaveOut();
      this.leftOut =
          share.isPresent()
              ? QuestionableAnswers.atLeast(share.getAsDouble(), respondents)
              : ImmutableSet.of();
      this.answers =
          share.isPresent() ? reading.found().answersWithout(leftOut) : reading.found().answers();
      this.figures = new KanoFigures(options, scorer, input.label(), answers);
    }

    /** Says on the side how many answered about a feature more than once. */
    void tellRepeats() {
      KanoRespondents all =
          reading.found().respondents().map(Segmented::whole).orElse(KanoRespondents.empty());
      int repeating = all.repeating().size();
      if (repeating > 0) {
        err()
            .printf(
                "%s: %d of %d respondents answered about a feature more than once; %s%n",
                input.label(),
                repeating,
                all.respondents().size(),
                options.repeats() == Repeats.SHARE
                    ? "each of them counts once"
                    : "all their answers count");
      }
    }

    /** How many answers the respondents gave who are left out. */
    private long answersLeftOut() {
      return respondents.stream()
          .filter(each -> leftOut.contains(each.respondent()))
          .mapToLong(QuestionableAnswers::n)
          .sum();
    }

    /** Says on the side whom the user left out(). */
    void leaveOut() {
      if (options.leaveOut().isPresent()) {
        err()
            .printf(
                "%s: left out %d of %d respondents, with %d of %d answers%n",
                input.label(),
                leftOut.size(),
                respondents.size(),
                answersLeftOut(),
                reading.used());
      }
    }

    /** Says on the side how a questionnaire is read that seems to be coded the other way round. */
    void suspect() {
      if (figures.whole().codingSuspect()) {
        err()
            .printf(
                "%s: more answers are reverse than attractive, one-dimensional or must-be;%s"
                    + " if the two questions were exchanged, exchange their columns%n",
                input.label(),
                options.hasWording()
                    ? ""
                    : " if 5 stands for like, --answers " + REVERSED + " reads it so;");
      }
    }

    /** All answers, on the plane where the rule is the continuous one. */
    Plot picture() {
      KanoResult result = figures.whole();
      return result.rule() instanceof KanoRule.Continuous
          ? new KanoPlane(result)
          : new KanoQuadrant(result);
    }

    void print() {
      switch (options.output()) {
        case TEXT -> out().print(text());
        case CSV -> out().print(bom.before(FiguresCsv.write(figures.columns())));
        case JSON -> out().print(FiguresJson.write(document()));
      }
    }

    private String text() {
      if (answers.n() == 0) {
        return "No answers.\n";
      }
      StringBuilder text = new StringBuilder();
      for (KanoFigures.Part part : figures.parts().values()) {
        text.append(figures.table(part.result())).append('\n');
        text.append(part.verdict().text(language.locale())).append("\n\n");
      }
      return text.append(legend()).toString();
    }

    private KanoAnswers answersOf(Optional<Segment> segment) {
      return segment.map(answers::of).orElseGet(answers::whole);
    }

    private String legend() {
      String used =
          String.format(
              Locale.ROOT,
              "m must-be, o one-dimensional, a attractive, i indifferent, r reverse, q questionable%n"
                  + "table %s, %s intervals, %,d resamples from seed %d, %s",
              table,
              options.percent(),
              settings.get(KanoScorer.RESAMPLES),
              settings.get(Parameter.SEED),
              CsvInput.used(reading));
      long careless = QuestionableAnswers.atLeast(CARELESS, respondents).size();
      return used
          + (careless > 0 && options.leaveOut().isEmpty()
              ? String.format(
                  "%n%d of %d respondents gave at least half questionable answers;"
                      + " --leave-out-questionable %s leaves them out",
                  careless, respondents.size(), CARELESS)
              : "")
          + "\n";
    }

    private Figures document() {
      List<Figures> segments = new ArrayList<>();
      figures.parts().forEach((segment, part) -> segments.add(segment(segment, part.result())));
      return Figures.builder()
          .putAll("rules", figures.rules())
          .put("table", table.name())
          .putAll("table_cells", table.cells())
          .put("confidence", settings.get(Parameter.CONFIDENCE).level())
          .put("resamples", settings.get(KanoScorer.RESAMPLES))
          .put("seed", settings.get(Parameter.SEED))
          .putAll(CsvInput.account(reading))
          .put("left_out_share", options.leaveOut())
          .putTexts("left_out", leftOut.stream().map(RespondentId::value).toList())
          .put("left_out_answers", answersLeftOut())
          .putRows("segments", segments)
          .putRows("features", figures.everything())
          .putRows("respondents", respondents.stream().map(KanoCommand::row).toList())
          .build();
    }

    private Figures segment(Optional<Segment> segment, KanoResult result) {
      return SegmentColumn.before(
          segment,
          Figures.builder()
              .put("n", answersOf(segment).n())
              .putTexts("warnings", result.warnings().stream().map(Message::toString).toList())
              .build());
    }
  }

  private static Figures row(QuestionableAnswers each) {
    return Figures.builder()
        .put("respondent", each.respondent().value())
        .put("n", each.n())
        .put("questionable", each.questionable())
        .put("questionable_share", each.share())
        .build();
  }
}
