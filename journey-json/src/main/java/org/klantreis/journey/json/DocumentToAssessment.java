package org.klantreis.journey.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.json.strict.DocumentParts;
import org.klantreis.journey.json.strict.WordOrNumber;
import org.klantreis.journey.maturity.AnswerNotation;
import org.klantreis.journey.maturity.Assessment;
import org.klantreis.journey.maturity.AssessorPanel;
import org.klantreis.journey.maturity.CriterionAnswer;
import org.klantreis.journey.maturity.CriterionId;
import org.klantreis.journey.maturity.MaturityModel;
import org.klantreis.journey.problem.Checked;
import org.klantreis.journey.problem.Problem;

/** Turns what was read into answers to a model, and notes everything that is wrong with it. */
final class DocumentToAssessment {

  private final AssessmentDocument document;
  private final MaturityModel model;
  private final DocumentParts parts;
  private final boolean answersTheModel;

  /** Adds to the problems that reading has found already. */
  DocumentToAssessment(AssessmentDocument document, MaturityModel model, List<Problem> problems) {
    this.document = document;
    this.model = model;
    this.parts = new DocumentParts(problems);
    this.answersTheModel = document.catalogue() == null || document.catalogue().equals(model.id());
  }

  /** The panel; empty when there are problems. */
  Optional<AssessorPanel> panel() {
    parts.checkFormat(document.format(), AssessmentDocument.FORMAT);
    Optional<String> about = parts.require("", "about", document.about());
    parts.require("", "catalogue", document.catalogue());
    if (!answersTheModel) {
      parts.add(
          Problem.at(
                  "/catalogue",
                  String.valueOf(document.catalogue()),
                  "is not the catalogue in use, which is '" + model.id() + "'")
              .withHint("read it with the catalogue that it answers"));
    }
    Map<String, Assessment> assessments = new LinkedHashMap<>();
    List<AssessmentDocument.Assessor> assessors = document.assessors();
    if (assessors == null || assessors.isEmpty()) {
      assessment("", about, document.date(), document.answers())
          .ifPresent(made -> assessments.put(AssessorPanel.NAMELESS, made));
    } else {
      if (document.answers() != null && !document.answers().isEmpty()) {
        parts.add(
            Problem.at("/answers", "stand beside assessors, so nobody gave them")
                .withHint("put them with the assessor who gave them"));
      }
      readAssessors(about, assessors, assessments);
    }
    return parts.isSound()
        ? parts.build("", () -> new AssessorPanel(ImmutableMap.copyOf(assessments)))
        : Optional.empty();
  }

  private void readAssessors(
      Optional<String> about,
      List<AssessmentDocument.Assessor> assessors,
      Map<String, Assessment> assessments) {
    Map<String, String> first = new HashMap<>();
    parts.each(
        "/assessors",
        assessors,
        (path, assessor) -> {
          Optional<String> name = parts.require(path, "name", assessor.name());
          name.ifPresent(
              given -> {
                @Nullable String earlier = first.putIfAbsent(given, path);
                if (given.isBlank()) {
                  parts.add(Problem.at(path + "/name", given, "is blank"));
                } else if (earlier != null) {
                  parts.add(
                      Problem.at(
                              path + "/name", given, "is the name of another assessor, " + earlier)
                          .withHint("answers of one assessor stand together"));
                }
              });
          LocalDate date = assessor.date() == null ? document.date() : assessor.date();
          Optional<Assessment> made = assessment(path, about, date, assessor.answers());
          made.ifPresent(each -> name.ifPresent(given -> assessments.putIfAbsent(given, each)));
          return made;
        });
  }

  private Optional<Assessment> assessment(
      String path,
      Optional<String> about,
      @Nullable LocalDate date,
      @Nullable List<AssessmentDocument.Answer> written) {
    Map<CriterionId, CriterionAnswer> answers = answers(path + "/answers", written);
    return about.isPresent() && parts.isSound()
        ? parts.build(
            path,
            () ->
                Assessment.builder()
                    .about(about.get())
                    .model(model)
                    .date(Optional.ofNullable(date))
                    .putAllAnswers(answers)
                    .build())
        : Optional.empty();
  }

  private Map<CriterionId, CriterionAnswer> answers(
      String path, @Nullable List<AssessmentDocument.Answer> written) {
    Map<CriterionId, CriterionAnswer> answers = new LinkedHashMap<>();
    Map<String, String> first = new HashMap<>();
    parts.each(
        path,
        written,
        (place, answer) -> {
          Optional<CriterionId> id =
              parts
                  .require(place, "criterion", answer.criterion())
                  .flatMap(text -> criterion(place, text, first));
          Optional<CriterionAnswer> given =
              parts
                  .require(place, "answer", answer.answer())
                  .flatMap(text -> answer(place, text, answer));
          if (id.isPresent() && given.isPresent()) {
            answers.putIfAbsent(id.get(), given.get());
            Assessment.problemsOf(model, id.get(), given.get())
                .forEach(
                    problem ->
                        parts.add(
                            new Problem(
                                place + "/answer",
                                problem.value(),
                                problem.what(),
                                problem.hint())));
          }
          return given;
        });
    return answers;
  }

  /** The criterion of that id, which must be one of the model and not answered yet. */
  private Optional<CriterionId> criterion(String place, String text, Map<String, String> first) {
    @Nullable String earlier = first.putIfAbsent(text, place);
    if (earlier != null) {
      parts.add(
          Problem.at(place + "/criterion", text, "is answered a second time, after " + earlier)
              .withHint("leave one of them"));
    }
    Optional<CriterionId> known =
        model.criterionIds().stream().filter(id -> id.value().equals(text)).findFirst();
    if (known.isEmpty() && answersTheModel) {
      parts.add(
          Problem.at(place + "/criterion", text, "no such criterion in '" + model.id() + "'")
              .withNearest(Lists.transform(model.criterionIds(), CriterionId::value)));
    }
    return known;
  }

  private Optional<CriterionAnswer> answer(
      String place, WordOrNumber written, AssessmentDocument.Answer answer) {
    Checked<CriterionAnswer> read =
        AnswerNotation.read(
            place + "/answer",
            written.text().strip(),
            notBlank(answer.reason()),
            notBlank(answer.evidence()));
    read.problems().forEach(parts::add);
    if (read.value().isPresent() && !written.isNumber() && holdsDigit(written.text())) {
      parts.add(
          Problem.at(place + "/answer", written.text(), "is a text")
              .withHint("write the number without quotes"));
    }
    return read.value();
  }

  private static boolean holdsDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  private static Optional<String> notBlank(@Nullable String text) {
    return Optional.ofNullable(text).filter(given -> !given.isBlank());
  }
}
