package org.klantreis.journey.scoring.kano;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.klantreis.journey.kano.EvaluationTable;
import org.klantreis.journey.model.FeatureId;
import org.klantreis.journey.scoring.verdict.Message;

/** The figures of a questionnaire, in their order. */
record KanoFindings(
    KanoRule rule,
    EvaluationTable table,
    ImmutableList<FeatureId> clear,
    ImmutableList<FeatureId> open,
    boolean codingSuspect,
    ImmutableList<FeatureKano> features,
    ImmutableList<Message> warnings)
    implements KanoResult {

  static KanoFindings of(
      KanoRule rule, EvaluationTable table, ImmutableList<FeatureKano> features) {
    Optional<ReversedCoding> suspect = ReversedCoding.of(features);
    return new KanoFindings(
        rule,
        table,
        answered(features, true),
        answered(features, false),
        suspect.isPresent(),
        features,
        KanoWords.warnings(suspect, features));
  }

  private static ImmutableList<FeatureId> answered(
      ImmutableList<FeatureKano> features, boolean toldApart) {
    return features.stream()
        .filter(each -> each.n() > 0 && each.isToldApart(each.rule()) == toldApart)
        .map(each -> each.feature().id())
        .collect(toImmutableList());
  }
}
