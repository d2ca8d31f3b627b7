package org.klantreis.journey.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.json.strict.DocumentParts;
import org.klantreis.journey.json.strict.StrictJson;
import org.klantreis.journey.json.strict.WordOrNumber;
import org.klantreis.journey.maturity.Criterion;
import org.klantreis.journey.maturity.CriterionId;
import org.klantreis.journey.maturity.CriterionOutline;
import org.klantreis.journey.maturity.MaturityDimension;
import org.klantreis.journey.maturity.MaturityModel;
import org.klantreis.journey.maturity.MaturityStage;
import org.klantreis.journey.maturity.Wording;
import org.klantreis.journey.problem.Nearest;
import org.klantreis.journey.problem.Problem;

/** Turns what was read into a maturity model, and notes everything that keeps it from being one. */
final class DocumentToMaturityModel {

  private static final ImmutableList<String> STAGES =
      ImmutableList.copyOf(Lists.transform(MaturityStage.five(), StrictJson::spelled));
  private static final String ORDER =
      "the stages are " + String.join(", ", STAGES) + "; the list may be left out";

  private final MaturityModelDocument document;
  private final DocumentParts parts;

  /** Adds to the problems that reading has found already. */
  DocumentToMaturityModel(MaturityModelDocument document, List<Problem> problems) {
    this.document = document;
    this.parts = new DocumentParts(problems);
  }

  /** The model; empty when there are problems. */
  Optional<MaturityModel> model() {
    parts.checkFormat(document.format(), MaturityModelDocument.FORMAT);
    Optional<String> id = parts.require("", "catalogue", document.catalogue());
    Optional<String> version = parts.require("", "version", document.version());
    checkStages();
    parts.each("/dimensions", document.dimensions());
    List<Criterion> criteria = parts.each("/criteria", document.criteria(), this::criterion);
    checkTogether();
    return parts.isSound()
        ? parts.build(
            "",
            () ->
                MaturityModel.builder()
                    .id(id.orElseThrow())
                    .version(version.orElseThrow())
                    .note(Optional.ofNullable(document.note()))
                    .criteria(criteria)
                    .build())
        : Optional.empty();
  }

  /** The list of stages is for people, and says nothing else than what holds anyway. */
  private void checkStages() {
    Set<String> named = new HashSet<>();
    int highest = -1;
    List<String> written = parts.each("/stages", document.stages());
    for (int i = 0; i < written.size(); i++) {
      String place = "/stages/" + i;
      String word = written.get(i);
      int known = STAGES.indexOf(word);
      if (known < 0) {
        parts.add(noStage(place, word));
        known = Nearest.to(word, STAGES).map(STAGES::indexOf).orElse(highest);
      } else if (!named.add(word)) {
        parts.add(Problem.at(place, word, "is named a second time").withHint(ORDER));
      } else if (known < highest) {
        parts.add(
            Problem.at(place, word, "stands out of order, after '" + STAGES.get(highest) + "'")
                .withHint(ORDER));
      }
      highest = Math.max(highest, known);
    }
    if (!written.isEmpty() && written.size() < STAGES.size()) {
      parts.add(Problem.at("/stages", "names fewer than the five stages").withHint(ORDER));
    }
  }

  private static Problem noStage(String place, String word) {
    return Problem.at(place, word, "is no stage")
        .withHint("give one of " + String.join(", ", STAGES))
        .withNearest(STAGES);
  }

  /** What must hold between criteria, as far as they are known. */
  private void checkTogether() {
    List<MaturityModelDocument.Criterion> criteria = document.criteria();
    if (criteria == null || criteria.isEmpty()) {
      parts.require("", "criteria", null);
      return;
    }
    List<CriterionOutline> outlines = new ArrayList<>();
    for (MaturityModelDocument.@Nullable Criterion criterion : criteria) {
      outlines.add(
          criterion == null
              ? new CriterionOutline(Optional.empty(), Optional.empty(), ImmutableList.of())
              : outline(criterion));
    }
    MaturityModel.problemsOf(ImmutableList.copyOf(outlines)).forEach(parts::add);
  }

  private static CriterionOutline outline(MaturityModelDocument.Criterion criterion) {
    List<Optional<CriterionId>> standIns = new ArrayList<>();
    if (criterion.satisfiedAlsoBy() != null) {
      criterion.satisfiedAlsoBy().forEach(each -> standIns.add(idOf(each)));
    }
    return new CriterionOutline(
        idOf(criterion.id()),
        Optional.ofNullable(criterion.stage())
            .flatMap(word -> stage(word).or(() -> meant(word.text()))),
        standIns.stream().allMatch(Optional::isPresent)
            ? standIns.stream().flatMap(Optional::stream).collect(ImmutableList.toImmutableList())
            : ImmutableList.of());
  }

  private static Optional<CriterionId> idOf(@Nullable String id) {
    try {
      return Optional.ofNullable(id).map(CriterionId::of);
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }

  /** The stage by its name or its number. */
  private static Optional<MaturityStage> stage(WordOrNumber written) {
    return MaturityStage.five().stream()
        .filter(
            stage ->
                written
                    .text()
                    .equals(
                        written.isNumber()
                            ? Integer.toString(stage.number())
                            : StrictJson.spelled(stage)))
        .findFirst();
  }

  /** The stage that was probably meant: good enough to find out what else is wrong. */
  private static Optional<MaturityStage> meant(String word) {
    return Nearest.to(word, STAGES).map(near -> MaturityStage.five().get(STAGES.indexOf(near)));
  }

  private Optional<Criterion> criterion(String path, MaturityModelDocument.Criterion criterion) {
    Optional<CriterionId> id =
        parts
            .require(path, "id", criterion.id())
            .flatMap(text -> parts.build(path + "/id", () -> CriterionId.of(text)));
    Optional<MaturityStage> stage =
        parts
            .require(path, "stage", criterion.stage())
            .flatMap(written -> knownStage(path + "/stage", written));
    Optional<MaturityDimension> dimension = parts.require(path, "dimension", criterion.dimension());
    dimension.ifPresent(found -> checkListed(path + "/dimension", found));
    Optional<String> statement = parts.require(path, "statement", criterion.statement());
    ImmutableSet<CriterionId> standIns =
        standIns(path + "/satisfiedAlsoBy", criterion.satisfiedAlsoBy());
    List<MaturityModelDocument.Translation> translations =
        translations(path + "/translations", criterion);
    Optional<Wording> said =
        statement.flatMap(
            text ->
                wording(
                    path + "/statement",
                    text,
                    translations,
                    MaturityModelDocument.Translation::statement));
    Optional<Wording> evidence =
        Optional.ofNullable(criterion.evidence())
            .flatMap(
                text ->
                    wording(
                        path + "/evidence",
                        text,
                        translations,
                        MaturityModelDocument.Translation::evidence));
    if (id.isEmpty() || stage.isEmpty() || dimension.isEmpty() || said.isEmpty()) {
      return Optional.empty();
    }
    return parts.build(
        path,
        () -> {
          Criterion.Builder built =
              Criterion.builder()
                  .id(id.get())
                  .stage(stage.get())
                  .dimension(dimension.get())
                  .statement(said.get())
                  .satisfiedAlsoBy(standIns)
                  .evidence(evidence)
                  .grounding(Optional.ofNullable(criterion.grounding()));
          Optional.ofNullable(criterion.weight()).ifPresent(built::weight);
          Optional.ofNullable(criterion.key()).ifPresent(built::key);
          Optional.ofNullable(criterion.naAllowed()).ifPresent(built::notApplicableAllowed);
          return built.build();
        });
  }

  private Optional<MaturityStage> knownStage(String place, WordOrNumber written) {
    Optional<MaturityStage> known = stage(written);
    if (known.isEmpty()) {
      parts.add(
          written.isNumber()
              ? Problem.at(place, written.text(), "is no stage").withHint("stages are 1 to 5")
              : noStage(place, written.text()));
    }
    return known;
  }

  /** A document that lists its dimensions lists those of its criteria. */
  private void checkListed(String place, MaturityDimension dimension) {
    List<MaturityDimension> listed = document.dimensions();
    if (listed != null && !listed.isEmpty() && !listed.contains(dimension)) {
      parts.add(
          Problem.at(place, StrictJson.spelled(dimension), "is not on the list of dimensions")
              .withHint("add it to /dimensions, or leave that list out"));
    }
  }

  private ImmutableSet<CriterionId> standIns(String path, @Nullable List<String> ids) {
    Set<String> named = new HashSet<>();
    return ImmutableSet.copyOf(
        parts.each(
            path,
            ids,
            (place, id) -> {
              if (!named.add(id)) {
                parts.add(Problem.at(place, id, "is named a second time"));
              }
              return parts.build(place, () -> CriterionId.of(id));
            }));
  }

  /** The translations with a language, each once. */
  private List<MaturityModelDocument.Translation> translations(
      String path, MaturityModelDocument.Criterion criterion) {
    Map<String, String> first = new LinkedHashMap<>();
    return parts.each(
        path,
        criterion.translations(),
        (place, translation) -> {
          if (translation.statement() == null && translation.evidence() == null) {
            parts.add(
                Problem.at(place, "translates nothing")
                    .withHint("give a statement, or the evidence"));
          }
          if (translation.evidence() != null && criterion.evidence() == null) {
            parts.add(
                Problem.at(place + "/evidence", "translates evidence that the criterion lacks"));
          }
          Optional<String> language = parts.require(place, "language", translation.language());
          language.ifPresent(
              code -> {
                @Nullable String earlier = first.putIfAbsent(code, place);
                if (earlier != null) {
                  parts.add(
                      Problem.at(
                          place + "/language", code, "is translated into already, by " + earlier));
                }
              });
          return language.flatMap(
              code ->
                  parts.build(
                      place + "/language",
                      () -> {
                        Wording.checkLanguage(code);
                        return translation;
                      }));
        });
  }

  private Optional<Wording> wording(
      String place,
      String text,
      List<MaturityModelDocument.Translation> translations,
      Function<MaturityModelDocument.Translation, @Nullable String> part) {
    Map<String, String> translated = new LinkedHashMap<>();
    for (MaturityModelDocument.Translation each : translations) {
      @Nullable String words = part.apply(each);
      if (words != null && each.language() != null) {
        translated.put(each.language(), words);
      }
    }
    return parts.build(place, () -> new Wording(text, ImmutableMap.copyOf(translated)));
  }
}
