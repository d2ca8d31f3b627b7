package org.klantreis.journey.scoring.kano;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klantreis.journey.evidence.KanoAnswers;
import org.klantreis.journey.kano.EvaluationTable;
import org.klantreis.journey.kano.KanoCategory;
import org.klantreis.journey.model.Feature;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.scoring.kano.SplitResult.Step;
import org.klantreis.journey.scoring.kano.SplitResult.WorkItem;
import org.klantreis.journey.scoring.scorer.Settings;

/** What to do at touchpoints of which a side is not good, by the categories of their features. */
final class WorkList {

  private final KanoAnswers answers;
  private final KanoRule rule;
  private final EvaluationTable table;
  private final List<WorkItem> work = new ArrayList<>();

  WorkList(KanoAnswers answers, Settings settings) {
    this.answers = answers;
    this.rule = settings.get(KanoRule.PARAMETER);
    this.table = settings.get(KanoScorer.TABLE);
  }

  /** The most urgent first: by step, then at a moment of truth, then by what is missing. */
  ImmutableList<WorkItem> of(List<TouchpointSplit> touchpoints) {
    touchpoints.forEach(this::add);
    return work.stream()
        .sorted(
            comparing(WorkItem::step)
                .thenComparing(item -> !item.momentOfTruth())
                .thenComparing(comparingDouble(WorkItem::shortfall).reversed()))
        .collect(toImmutableList());
  }

  private void add(TouchpointSplit split) {
    Touchpoint at = split.touchpoint();
    ImmutableList<Feature> must = features(at, KanoCategory.MUST_BE);
    ImmutableList<Feature> linear = features(at, KanoCategory.ONE_DIMENSIONAL);
    ImmutableList<Feature> attractive = features(at, KanoCategory.ATTRACTIVE);
    Optional<TouchpointSplit.Side> broken = split.functional().filter(side -> !side.good());
    Optional<TouchpointSplit.Side> unmoving = split.emotional().filter(side -> !side.good());
    if (broken.isPresent()) {
      double shortfall = broken.get().shortfall();
      add(at, Step.MEND_MUST_BE, must, shortfall);
      add(at, Step.MEND_ONE_DIMENSIONAL, linear, shortfall);
      if (must.isEmpty() && linear.isEmpty()) {
        add(at, Step.REPAIR, shortfall);
      }
    }
    if (unmoving.isPresent()) {
      double shortfall = unmoving.get().shortfall();
      add(at, Step.ADD_ATTRACTIVE, attractive, shortfall);
      if (broken.isEmpty()) {
        add(at, Step.RAISE_ONE_DIMENSIONAL, linear, shortfall);
        boolean nothingKnown = attractive.isEmpty() && linear.isEmpty();
        if (nothingKnown && isMoment(at)) {
          add(at, Step.SEEK_DELIGHT, shortfall);
        }
      }
    }
  }

  private ImmutableList<Feature> features(Touchpoint touchpoint, KanoCategory category) {
    return answers.features().stream()
        .filter(feature -> feature.touchpoint().equals(Optional.of(touchpoint.id())))
        .filter(feature -> category(feature).equals(Optional.of(category)))
        .collect(toImmutableList());
  }

  private Optional<KanoCategory> category(Feature feature) {
    return KanoVotes.of(answers.of(feature.id()), table)
        .map(votes -> rule.categorise(votes).category());
  }

  private void add(Touchpoint at, Step step, List<Feature> features, double shortfall) {
    features.forEach(
        each -> work.add(new WorkItem(at, step, Optional.of(each), isMoment(at), shortfall)));
  }

  private void add(Touchpoint at, Step step, double shortfall) {
    work.add(new WorkItem(at, step, Optional.empty(), isMoment(at), shortfall));
  }

  private static boolean isMoment(Touchpoint touchpoint) {
    return !touchpoint.momentsOfTruth().isEmpty();
  }
}
