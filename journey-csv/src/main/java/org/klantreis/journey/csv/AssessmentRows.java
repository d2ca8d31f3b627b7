package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.maturity.AnswerNotation;
import org.klantreis.journey.maturity.Assessment;
import org.klantreis.journey.maturity.AssessorPanel;
import org.klantreis.journey.maturity.CriterionAnswer;
import org.klantreis.journey.maturity.CriterionId;
import org.klantreis.journey.problem.Checked;
import org.klantreis.journey.problem.Nearest;
import org.klantreis.journey.problem.Problem;

/** Collects the answers of assessors row by row; which of them count is known at the end. */
final class AssessmentRows extends Rows {

  private static final ImmutableSet<String> OPTIONAL =
      ImmutableSet.of(AssessmentCsv.ASSESSOR, AssessmentCsv.REASON, AssessmentCsv.EVIDENCE);

  private final AssessmentFormat format;
  private final ImmutableMap<String, CriterionId> criteria;

  /** By the name of the assessor, which is empty for one without; also those without an answer. */
  private final Map<String, Map<CriterionId, Answer>> given = new LinkedHashMap<>();

  /** Where each assessor answers each criterion first, also where that answer is none. */
  private final Map<Key, String> first = new HashMap<>();

  private final Set<Key> twice = new HashSet<>();

  private int assessorColumn = ABSENT;
  private int criterionColumn = ABSENT;
  private int answerColumn = ABSENT;
  private int reasonColumn = ABSENT;
  private int evidenceColumn = ABSENT;

  private record Key(String assessor, CriterionId criterion) {}

  private record Answer(String line, CriterionAnswer said) {}

  AssessmentRows(AssessmentFormat format) {
    super(format.csv());
    this.format = format;
    this.criteria = Maps.uniqueIndex(format.model().criterionIds(), CriterionId::value);
  }

  @Override
  void findColumns(Header header, List<Problem> found) {
    criterionColumn = find(header, Optional.of(AssessmentCsv.CRITERION), found);
    answerColumn = find(header, Optional.of(AssessmentCsv.ANSWER), found);
    assessorColumn = findWhereThere(header, AssessmentCsv.ASSESSOR, found);
    reasonColumn = findWhereThere(header, AssessmentCsv.REASON, found);
    evidenceColumn = findWhereThere(header, AssessmentCsv.EVIDENCE, found);
    for (String name : header.names()) {
      Nearest.to(name, Iterables.filter(OPTIONAL, each -> !header.has(each)))
          .ifPresent(
              near ->
                  found.add(
                      Problem.at("1", name, "is no column that is read")
                          .withHint("maybe '" + near + "'; else call it otherwise")));
    }
  }

  private static int findWhereThere(Header header, String name, List<Problem> found) {
    return find(header, header.has(name) ? Optional.of(name) : Optional.empty(), found);
  }

  @Override
  int answersPerRow() {
    return 1;
  }

  @Override
  void takeRow(Table row) {
    String assessor = text(row, assessorColumn).orElse("");
    String written = cell(row, answerColumn);
    Optional<CriterionId> criterion = criterion(text(row, criterionColumn).orElse(""), written);
    Optional<CriterionAnswer> said =
        written.isEmpty() ? Optional.empty() : answer(row, written, criterion);
    if (written.isEmpty()) {
      if (criterion.isPresent() || cell(row, criterionColumn).isEmpty()) {
        countMissing();
        given.computeIfAbsent(assessor, met -> new LinkedHashMap<>());
      }
      return;
    }
    if (criterion.isPresent() && isFirst(new Key(assessor, criterion.get())) && said.isPresent()) {
      given
          .computeIfAbsent(assessor, met -> new LinkedHashMap<>())
          .put(criterion.get(), new Answer(place(), said.get()));
    }
  }

  /** The criterion that a row names; one that is not known is noted. */
  private Optional<CriterionId> criterion(String id, String written) {
    Optional<CriterionId> known = Optional.ofNullable(criteria.get(id));
    if (known.isEmpty() && !id.isEmpty()) {
      note(
          Problem.at(place(), id, "no such criterion in '" + format.model().id() + "'")
              .withNearest(criteria.keySet()));
    } else if (known.isEmpty() && !written.isEmpty()) {
      note(Problem.at(place(), written, "answers no criterion").withHint("fill 'criterion'"));
    }
    return known;
  }

  /** The answer that a row gives; one that cannot be is noted. */
  private Optional<CriterionAnswer> answer(
      Table row, String written, Optional<CriterionId> criterion) {
    Checked<CriterionAnswer> read =
        AnswerNotation.read(place(), written, text(row, reasonColumn), text(row, evidenceColumn));
    read.problems().forEach(this::note);
    if (read.value().isEmpty() || criterion.isEmpty()) {
      return Optional.empty();
    }
    List<Problem> unfit =
        Assessment.problemsOf(format.model(), criterion.get(), read.value().get());
    unfit.forEach(
        problem -> note(new Problem(place(), problem.value(), problem.what(), problem.hint())));
    return unfit.isEmpty() ? read.value() : Optional.empty();
  }

  /** Whether an assessor answers a criterion for the first time; any other time is noted. */
  private boolean isFirst(Key key) {
    @Nullable String earlier = first.putIfAbsent(key, place());
    if (earlier == null) {
      return true;
    }
    twice.add(key);
    note(
        Problem.at(
                place(),
                key.criterion().value(),
                "is answered a second time"
                    + (key.assessor().isEmpty() ? "" : " by '" + key.assessor() + "'")
                    + ", after line "
                    + earlier)
            .withHint("leave one of the two rows"));
    return false;
  }

  private static Optional<String> text(Table row, int column) {
    return column == ABSENT
        ? Optional.empty()
        : Optional.of(SheetText.plain(cell(row, column))).filter(text -> !text.isEmpty());
  }

  /** What came of it; asked once. */
  CsvReading<AssessorPanel> reading() {
    twice.forEach(
        key -> given.getOrDefault(key.assessor(), new HashMap<>()).remove(key.criterion()));
    refuseNamelessAmongNamed();
    given.values().forEach(answers -> answers.forEach((id, answer) -> countUsed()));
    return reading(panel());
  }

  /** Where assessors have names, an answer without one is nobody's. */
  private void refuseNamelessAmongNamed() {
    if (given.size() > 1 && given.containsKey("")) {
      given
          .getOrDefault("", Map.of())
          .forEach(
              (id, answer) ->
                  note(
                      Problem.at(answer.line(), id.value(), "is answered by nobody")
                          .withHint("fill 'assessor', as in other rows")));
      given.remove("");
    }
  }

  private AssessorPanel panel() {
    ImmutableMap.Builder<String, Assessment> assessments = ImmutableMap.builder();
    given.forEach((assessor, answers) -> assessments.put(named(assessor), assessment(answers)));
    return given.isEmpty()
        ? AssessorPanel.of(assessment(Map.of()))
        : new AssessorPanel(assessments.buildOrThrow());
  }

  private static String named(String assessor) {
    return assessor.isEmpty() ? AssessorPanel.NAMELESS : assessor;
  }

  private Assessment assessment(Map<CriterionId, Answer> answers) {
    return Assessment.builder()
        .about(format.about())
        .model(format.model())
        .date(format.date())
        .putAllAnswers(Maps.transformValues(answers, Answer::said))
        .build();
  }
}
