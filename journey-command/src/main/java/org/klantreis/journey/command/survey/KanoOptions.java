package org.klantreis.journey.command.survey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.command.console.OutputFormat;
import org.klantreis.journey.command.input.AnswerOptions;
import org.klantreis.journey.command.input.KanoColumns;
import org.klantreis.journey.csv.CsvOptions;
import org.klantreis.journey.csv.KanoFormat;
import org.klantreis.journey.csv.RespondentUse;
import org.klantreis.journey.evidence.Repeats;
import org.klantreis.journey.kano.EvaluationTable;
import org.klantreis.journey.scoring.kano.KanoResult;
import org.klantreis.journey.scoring.kano.KanoRule;
import org.klantreis.journey.scoring.kano.KanoScorer;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of a command that reads answers to a Kano questionnaire. */
final class KanoOptions extends AnswerOptions {

  private static final String ALL = "all";

  @Option(
      names = "--rule",
      paramLabel = "RULE",
      description =
          "mode (default), mode-within:0.06, berger, continuous, or all for a line by each rule.")
  private @Nullable String rule;

  @Option(
      names = "--table",
      paramLabel = "classic|pouliot|FILE",
      description =
          "By which table two answers come to a category: classic (default), pouliot, or a file of"
              + " five lines of five of A O M I R Q, in the order like, must-be, neutral,"
              + " live-with, dislike.")
  private @Nullable String table;

  @Option(
      names = "--answers",
      paramLabel = "WORDING",
      description =
          "The words of the answers: like, enjoy, helpful, expect, dutch or names for these alone,"
              + " or one's own beside all of them as in 'Fine=1;So what=3;No=5'. Without it any of"
              + " the shipped words are understood.")
  private @Nullable String answers;

  @Mixin private KanoColumns columns;

  @Option(
      names = "--mean-interval",
      paramLabel = "METHOD",
      description =
          "How a mean gets its interval: bounded (default), which stays on the scale, or student.")
  private @Nullable String meanInterval;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Seed of the resamples from which the stability comes (default 1).")
  private @Nullable String seed;

  @Option(
      names = "--resamples",
      paramLabel = "N",
      description = "How many resamples the stability rests on (default 2000); 0 for none.")
  private @Nullable String resamples;

  @Option(
      names = "--leave-out-questionable",
      paramLabel = "SHARE",
      description =
          "Leave out respondents of whose answers at least this share, above 0 and up to 1, is"
              + " questionable; says how many.")
  private @Nullable Double leaveOut;

  /** The scorer; where all rules are asked for, its own is the usual one. */
  SettableScorer<KanoScorer.Questionnaire, KanoResult> scorer() throws IOException {
    Settings settings = KanoScorer.ofAnswers().settings().with(Parameter.CONFIDENCE, confidence());
    settings = set(settings, KanoRule.PARAMETER, hasAllRules() ? null : rule);
    settings = set(settings, Parameter.MEAN_INTERVAL, meanInterval);
    settings = set(settings, Parameter.SEED, seed);
    settings = set(settings, KanoScorer.RESAMPLES, resamples);
    return KanoScorer.ofAnswers().with(withTable(settings));
  }

  /** Whether it was said how the answers are worded or coded. */
  boolean hasWording() {
    return answers != null;
  }

  /** A questionnaire may have a column of respondents that nobody named here. */
  @Override
  public Repeats repeats() {
    return repeatsOrUsual();
  }

  /** Whether a line by each rule is asked for. */
  boolean hasAllRules() {
    return ALL.equals(rule);
  }

  /** From which share of questionable answers on a respondent is left out. */
  OptionalDouble leaveOut() {
    if (leaveOut == null) {
      return OptionalDouble.empty();
    }
    if (!(leaveOut > 0 && leaveOut <= 1)) {
      throw refusal("--leave-out-questionable", leaveOut + " is no share above 0 and up to 1");
    }
    return OptionalDouble.of(leaveOut);
  }

  KanoFormat format() throws IOException {
    Optional<KanoFormat> study = columns.areNamed() ? Optional.empty() : kanoOfStudy();
    return KanoFormat.builder()
        .from(study.isPresent() ? study.get() : columns.format(this))
        .wording(
            answers == null && study.isPresent()
                ? study.get().wording()
                : KanoColumns.wording(this, "--answers", answers))
        .respondentColumn(respondentColumn())
        .repeats(repeats())
        .respondentUse(respondentUse())
        .segments(segments())
        .countColumn(countColumn())
        .weightColumn(weightColumn())
        .missingCodes(
            study.isEmpty() || isGiven("--missing") ? missingCodes() : study.get().missingCodes())
        .codings(codings())
        .csv(csv(CsvOptions.standard()))
        .build();
  }

  private RespondentUse respondentUse() {
    if (leaveOut().isPresent()) {
      return RespondentUse.REQUIRED;
    }
    return output() == OutputFormat.CSV ? RespondentUse.NOT_KEPT : RespondentUse.KEPT_WHERE_KNOWN;
  }

  /** A table by its name, or from a file; refuses as a name what is neither. */
  private Settings withTable(Settings settings) throws IOException {
    String name = table;
    if (name == null
        || EvaluationTable.named(name).isPresent()
        || !Files.isRegularFile(Path.of(name))) {
      return set(settings, KanoScorer.TABLE, name);
    }
    String text = KanoColumns.text(this, "--table", name);
    return orRefuse(
        "--table",
        () -> settings.with(KanoScorer.TABLE, EvaluationTable.parse(name, text).orElseThrow(name)));
  }
}
