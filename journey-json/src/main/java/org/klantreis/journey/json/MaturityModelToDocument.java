package org.klantreis.journey.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.json.strict.StrictJson;
import org.klantreis.journey.json.strict.WordOrNumber;
import org.klantreis.journey.maturity.Criterion;
import org.klantreis.journey.maturity.CriterionId;
import org.klantreis.journey.maturity.MaturityDimension;
import org.klantreis.journey.maturity.MaturityModel;
import org.klantreis.journey.maturity.MaturityStage;
import org.klantreis.journey.maturity.Wording;

/** Turns a maturity model into the shape that it has in JSON. */
final class MaturityModelToDocument {

  private MaturityModelToDocument() {}

  static MaturityModelDocument document(MaturityModel model) {
    return new MaturityModelDocument(
        MaturityModelDocument.FORMAT,
        model.id(),
        model.version(),
        model.note().orElse(null),
        Lists.transform(MaturityStage.five(), StrictJson::spelled),
        ImmutableList.copyOf(MaturityDimension.values()),
        Lists.transform(model.criteria(), MaturityModelToDocument::criterion));
  }

  private static MaturityModelDocument.Criterion criterion(Criterion criterion) {
    return new MaturityModelDocument.Criterion(
        criterion.id().value(),
        WordOrNumber.word(StrictJson.spelled(criterion.stage())),
        criterion.dimension(),
        criterion.weight() == 1 ? null : criterion.weight(),
        criterion.key(),
        criterion.notApplicableAllowed(),
        criterion.satisfiedAlsoBy().stream().map(CriterionId::value).toList(),
        criterion.statement().text(),
        criterion.evidence().map(Wording::text).orElse(null),
        criterion.grounding().orElse(null),
        translations(criterion));
  }

  private static List<MaturityModelDocument.Translation> translations(Criterion criterion) {
    ImmutableSet.Builder<String> languages = ImmutableSet.builder();
    languages.addAll(criterion.statement().translations().keySet());
    criterion.evidence().ifPresent(words -> languages.addAll(words.translations().keySet()));
    return languages.build().stream()
        .map(
            language ->
                new MaturityModelDocument.Translation(
                    language,
                    translated(Optional.of(criterion.statement()), language),
                    translated(criterion.evidence(), language)))
        .toList();
  }

  private static @Nullable String translated(Optional<Wording> words, String language) {
    return words
        .flatMap(each -> Optional.ofNullable(each.translations().get(language)))
        .orElse(null);
  }
}
