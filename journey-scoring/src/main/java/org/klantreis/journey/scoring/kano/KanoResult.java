package org.klantreis.journey.scoring.kano;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.klantreis.journey.kano.EvaluationTable;
import org.klantreis.journey.kano.KanoCategory;
import org.klantreis.journey.model.FeatureId;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Result;

/** What a Kano questionnaire says about its features, judged together. */
public sealed interface KanoResult extends Result permits KanoFindings {

  /** By which rule the features have their category. */
  KanoRule rule();

  /** By which table two answers came to a category. */
  EvaluationTable table();

  /** The features whose category by the rule is told apart from the others, in order. */
  ImmutableList<FeatureId> clear();

  /** The other features that somebody answered about, in order. */
  ImmutableList<FeatureId> open();

  /**
   * Whether more answers, and at least a tenth of them, are reverse than attractive,
   * one-dimensional and must-be together: the questionnaire may be coded the other way round, 5 for
   * like, or its two questions may be exchanged.
   */
  boolean codingSuspect();

  /** Every feature that was asked about, in the order of the evidence. */
  ImmutableList<FeatureKano> features();

  /**
   * What a reader should know before trusting the figures: whether the questionnaire may be coded
   * the other way round, then a sentence for each kind of note.
   */
  ImmutableList<Message> warnings();

  /** What is said about a feature, where it was asked about. */
  default Optional<FeatureKano> of(FeatureId feature) {
    return features().stream().filter(each -> each.feature().id().equals(feature)).findFirst();
  }

  /** The features that have a category by the rule, in the order of the evidence. */
  default ImmutableList<FeatureKano> in(KanoCategory category) {
    return features().stream()
        .filter(each -> each.category().equals(Optional.of(category)))
        .collect(toImmutableList());
  }
}
