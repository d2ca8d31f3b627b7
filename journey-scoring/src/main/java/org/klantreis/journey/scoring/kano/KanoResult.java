package org.klantreis.journey.scoring.kano;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.klantreis.journey.kano.EvaluationTable;
import org.klantreis.journey.kano.KanoCategory;
import org.klantreis.journey.model.FeatureId;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Result;

/**
 * What a Kano questionnaire says about its features, judged together.
 *
 * @param rule by which the features have their category
 * @param table by which two answers came to a category
 * @param features in the order of the evidence
 */
public record KanoResult(KanoRule rule, EvaluationTable table, ImmutableList<FeatureKano> features)
    implements Result {

  /** What is said about a feature, where it was asked about. */
  public Optional<FeatureKano> of(FeatureId feature) {
    return features.stream().filter(each -> each.feature().id().equals(feature)).findFirst();
  }

  /** The features that have a category by the rule, in the order of the evidence. */
  public ImmutableList<FeatureKano> in(KanoCategory category) {
    return features.stream()
        .filter(
            each ->
                each.leading()
                    .filter(ruled -> ruled.categorised().category() == category)
                    .isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /** What a reader should know before trusting the figures, a sentence for each kind of note. */
  public ImmutableList<Message> warnings() {
    return ImmutableList.copyOf(KanoWords.notes(this));
  }

  @Override
  public Figures figures() {
    return Figures.builder()
        .put("rule", rule.toString())
        .put("table", table.name())
        .putRows("features", features.stream().map(this::row).toList())
        .putTexts("warnings", warnings().stream().map(Message::toString).toList())
        .build();
  }

  private Figures row(FeatureKano feature) {
    List<Figures> byRule =
        feature.categories().stream()
            .map(
                each ->
                    Figures.builder()
                        .put("rule", each.rule().toString())
                        .put("category", each.categorised().category().word())
                        .putTexts(
                            "tied_with",
                            each.categorised().tiedWith().stream().map(KanoCategory::word).toList())
                        .put("stability", each.stability())
                        .build())
            .toList();
    return Figures.builder().putAll(feature.figures(rule)).putRows("by_rule", byRule).build();
  }
}
