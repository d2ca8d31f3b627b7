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
import org.klantreis.journey.scoring.statistics.RankInterval;

/** What to do at touchpoints of which a side is not good, by the categories of their features. */
final class WorkList {

  private final KanoAnswers answers;
  private final KanoRule rule;
  private final EvaluationTable table;
  private final List<WorkItem> work = new ArrayList<>();

  private final WorkRanks ranks;

  WorkList(KanoAnswers answers, WorkRanks ranks, Settings settings) {
    this.answers = answers;
    this.ranks = ranks;
    this.rule = settings.get(KanoRule.PARAMETER);
    this.table = settings.get(KanoScorer.TABLE);
  }

  /** What a side lacks, and between which places that puts it. */
  private record Lack(TouchpointSplit.Side side, Optional<RankInterval> places) {}

  /**
   * The most urgent first: by step, then at a moment of truth, then by what is missing as a share
   * of the scale.
   */
  ImmutableList<WorkItem> of(List<TouchpointSplit> touchpoints) {
    touchpoints.forEach(this::add);
    return work.stream()
        .sorted(
            comparing(WorkItem::step)
                .thenComparing(item -> !item.momentOfTruth())
                .thenComparing(comparingDouble(WorkItem::ofScale).reversed()))
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
      Lack lack = new Lack(broken.get(), ranks.ofFunctional(at.id()));
      add(at, Step.MEND_MUST_BE, must, lack);
      add(at, Step.MEND_ONE_DIMENSIONAL, linear, lack);
      if (must.isEmpty() && linear.isEmpty()) {
        add(at, Step.REPAIR, lack);
      }
    }
    if (unmoving.isPresent()) {
      Lack lack = new Lack(unmoving.get(), ranks.ofEmotional(at.id()));
      add(at, Step.ADD_ATTRACTIVE, attractive, lack);
      if (broken.isEmpty()) {
        add(at, Step.RAISE_ONE_DIMENSIONAL, linear, lack);
        boolean nothingKnown = attractive.isEmpty() && linear.isEmpty();
        if (nothingKnown && isMoment(at)) {
          add(at, Step.SEEK_DELIGHT, lack);
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

  private void add(Touchpoint at, Step step, List<Feature> features, Lack lack) {
    features.forEach(each -> add(at, step, Optional.of(each), lack));
  }

  private void add(Touchpoint at, Step step, Lack lack) {
    add(at, step, Optional.empty(), lack);
  }

  private void add(Touchpoint at, Step step, Optional<Feature> feature, Lack lack) {
    work.add(
        new WorkItem(
            at,
            step,
            feature,
            isMoment(at),
            lack.side().shortfall(),
            lack.side().ofScale(),
            lack.side().settled(),
            lack.places().map(RankInterval::low),
            lack.places().map(RankInterval::high)));
  }

  private static boolean isMoment(Touchpoint touchpoint) {
    return !touchpoint.momentsOfTruth().isEmpty();
  }
}
