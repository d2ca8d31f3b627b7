package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.klantreis.journey.maturity.AnswerNotation;
import org.klantreis.journey.maturity.Assessment;
import org.klantreis.journey.maturity.AssessorPanel;
import org.klantreis.journey.maturity.Criterion;
import org.klantreis.journey.maturity.CriterionAnswer;
import org.klantreis.journey.maturity.MaturityModel;
import org.klantreis.journey.scoring.verdict.Figures;

/**
 * Answers to a maturity model from CSV (RFC 4180): a row for each answer, in the columns {@code
 * assessor,criterion,answer,reason,evidence}, of which {@code criterion} and {@code answer} must be
 * there.
 *
 * <p>A row that is not what it should be is a problem and is refused, and so are both of two rows
 * in which one assessor answers the same criterion; the rest is kept all the same, and the caller
 * decides what that is worth. An empty answer leaves the criterion open. Other columns are not
 * read, unless their name is nearly that of one that is: then it is a problem.
 */
public final class AssessmentCsv {

  static final String ASSESSOR = "assessor";
  static final String CRITERION = "criterion";
  static final String ANSWER = "answer";
  static final String REASON = "reason";
  static final String EVIDENCE = "evidence";

  /** The columns that are read. */
  public static final ImmutableList<String> COLUMNS =
      ImmutableList.of(ASSESSOR, CRITERION, ANSWER, REASON, EVIDENCE);

  private AssessmentCsv() {}

  /** Reads a file. */
  public static CsvReading<AssessorPanel> read(Path file, AssessmentFormat format)
      throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, format);
    }
  }

  /** Reads a stream to its end; does not close it. Problems have the line as their place. */
  public static CsvReading<AssessorPanel> read(InputStream in, AssessmentFormat format)
      throws IOException {
    return read(CsvTable.open(in, format.csv()), format);
  }

  /** The same from a table, to its last row; does not close it. */
  public static CsvReading<AssessorPanel> read(Table table, AssessmentFormat format)
      throws IOException {
    AssessmentRows rows = new AssessmentRows(format);
    rows.read(table);
    return rows.reading();
  }

  /**
   * A row for each assessor and criterion, in the order of the model; unanswered ones have an empty
   * answer. What it is about, by which model and when is not written.
   */
  public static String write(AssessorPanel panel) {
    boolean nameless = panel.assessments().keySet().equals(ImmutableSet.of(AssessorPanel.NAMELESS));
    ImmutableList.Builder<Figures> rows = ImmutableList.builder();
    panel
        .assessments()
        .forEach(
            (assessor, assessment) ->
                panel
                    .model()
                    .criteria()
                    .forEach(
                        criterion ->
                            rows.add(row(nameless ? "" : assessor, assessment, criterion))));
    return FiguresCsv.write(COLUMNS, rows.build());
  }

  /**
   * A row for each criterion that waits for an answer, with the statement and what would show that
   * it is met, in the language asked, in columns of their own that are not read.
   */
  public static String template(MaturityModel model, Locale locale) {
    return FiguresCsv.write(
        model.criteria().stream().map(criterion -> row(criterion, locale)).toList());
  }

  private static Figures row(Criterion criterion, Locale locale) {
    return Figures.builder()
        .absent(ASSESSOR)
        .put(CRITERION, criterion.id().value())
        .absent(ANSWER)
        .absent(REASON)
        .absent(EVIDENCE)
        .put("statement", criterion.statement().in(locale))
        .put("evidence_hint", criterion.evidence().map(words -> words.in(locale)))
        .build();
  }

  private static Figures row(String assessor, Assessment assessment, Criterion criterion) {
    Optional<CriterionAnswer> answer = assessment.answer(criterion.id());
    return Figures.builder()
        .put(ASSESSOR, assessor)
        .put(CRITERION, criterion.id().value())
        .put(ANSWER, answer.map(AnswerNotation::write))
        .put(REASON, answer.flatMap(AssessmentCsv::reason))
        .put(EVIDENCE, answer.flatMap(CriterionAnswer::evidence))
        .build();
  }

  private static Optional<String> reason(CriterionAnswer answer) {
    return answer instanceof CriterionAnswer.NotApplicable absent
        ? Optional.of(absent.reason())
        : ((CriterionAnswer.Achieved) answer).reason();
  }
}
