package org.klantreis.journey.scoring.kano;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.kano.EvaluationTable;
import org.klantreis.journey.scoring.verdict.Message;

/** The figures of a questionnaire, in their order. */
record KanoFindings(
    KanoRule rule,
    EvaluationTable table,
    ImmutableList<FeatureKano> features,
    ImmutableList<Message> warnings)
    implements KanoResult {

  static KanoFindings of(
      KanoRule rule, EvaluationTable table, ImmutableList<FeatureKano> features) {
    return new KanoFindings(rule, table, features, KanoWords.notes(features));
  }
}
