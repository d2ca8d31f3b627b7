package org.klantreis.journey.command.map;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.command.input.CodeLists;
import org.klantreis.journey.command.input.KanoColumns;
import org.klantreis.journey.command.input.RatingOptions;
import org.klantreis.journey.csv.ColumnCoding;
import org.klantreis.journey.csv.CsvOptions;
import org.klantreis.journey.csv.KanoFormat;
import org.klantreis.journey.study.ColumnRole;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of what is read of a journey beside its map and how it was rated. */
final class EvidenceOptions {

  @Option(
      names = "--channel",
      paramLabel = "COLUMN",
      description = "The column of ratings that names the channel of the map they were given over.")
  private @Nullable String channel;

  @Option(
      names = "--overall",
      paramLabel = "COLUMN",
      description =
          "With --wide: the column of overall ratings, by which it is known who rates what.")
  private @Nullable String overall;

  @Option(
      names = "--kano",
      paramLabel = "FILE",
      description =
          "The answers to a Kano questionnaire, in any form that 'journey kano' reads; may be the file"
              + " of ratings, which is then read as these are.")
  private @Nullable String kano;

  @Option(
      names = "--kano-answers",
      paramLabel = "WORDING",
      description = "The words of the questionnaire, as --answers of 'journey kano' has them.")
  private @Nullable String kanoAnswers;

  @Option(
      names = "--kano-missing",
      paramLabel = "[COL=]CODE,...",
      description = "Cells of the questionnaire that stand for no answer, as --missing has them.")
  private List<String> kanoMissing = List.of();

  @Mixin private KanoColumns columns;

  /** The column that names the channel of a rating. */
  Optional<String> channel() {
    return Optional.ofNullable(channel);
  }

  /** The column of overall ratings, by the option, or by the study file of a file of ratings. */
  Optional<String> overall(RatingOptions options, @Nullable String ratings) {
    boolean canBeReadTwice = ratings != null && !ratings.equals("-") && options.isWide();
    return Optional.ofNullable(overall)
        .or(() -> canBeReadTwice ? options.columnOfStudy(ColumnRole.OVERALL) : Optional.empty());
  }

  /** The file of the questionnaire. */
  Optional<String> kano() {
    return Optional.ofNullable(kano);
  }

  /** Refuses what cannot be without ratings, or without a questionnaire. */
  void check(RatingOptions options, @Nullable String ratings) {
    if (kano == null && (kanoAnswers != null || !kanoMissing.isEmpty() || columns.areNamed())) {
      throw options.refusal("--kano", "name the questionnaire whose answers these are");
    }
    if (ratings == null && channel != null) {
      throw options.refusal("--channel", "is a column of ratings, so it needs --ratings");
    }
    if (overall(options, ratings).isEmpty()) {
      return;
    }
    options.checkRowsAreRespondents();
    if (ratings == null || !options.isWide() || ratings.equals("-")) {
      throw options.refusal(
          "--overall",
          "is a column of a row for each respondent, so it needs --ratings FILE with --wide");
    }
  }

  /** How the questionnaire is read. */
  KanoFormat kanoFormat(RatingOptions options, @Nullable String ratings) throws IOException {
    CodeLists missing = CodeLists.parse(kanoMissing);
    boolean isOneFile = kano != null && kano.equals(ratings);
    Optional<KanoFormat> study = columns.areNamed() ? Optional.empty() : options.kanoOfStudy();
    if (study.isPresent() && kanoAnswers == null && kanoMissing.isEmpty()) {
      return study.get().withRepeats(options.repeats());
    }
    KanoFormat format = study.isPresent() ? study.get() : columns.format(options);
    return format
        .withRepeats(options.repeats())
        .withWording(KanoColumns.wording(options, "--kano-answers", kanoAnswers))
        .withMissingCodes(missing.all().orElse(ImmutableSet.of()))
        .withCodings(
            Maps.transformValues(
                missing.byColumn(), codes -> ColumnCoding.none().withMissingCodes(codes)))
        .withCsv(isOneFile ? options.csv(CsvOptions.standard()) : CsvOptions.standard());
  }
}
