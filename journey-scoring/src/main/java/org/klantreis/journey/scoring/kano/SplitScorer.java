package org.klantreis.journey.scoring.kano;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.klantreis.journey.evidence.KanoAnswers;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.RespondentRatings;
import org.klantreis.journey.kano.EvaluationTable;
import org.klantreis.journey.kano.KanoCategory;
import org.klantreis.journey.model.Feature;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.style.ScoringStyle;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Verdict;

/**
 * The Kano split of a journey: the most satisfied customers had a journey that works <i>and</i>
 * goes beyond what they expected, while organisations that score low tend to mend the functional
 * side alone.
 *
 * <p>The functional side of a touchpoint is good when its functional rating, else its overall one,
 * is at least <i>met</i>; the emotional side when its emotional rating is <i>exceeded</i> or,
 * without one, when the experience exceeds the expectation on an emotional need. The Kano
 * categories of the features at a touchpoint say what to do first there: a broken must-be outranks
 * a missing attractive.
 */
@Value.Immutable
@ScoringStyle
public abstract sealed class SplitScorer
    implements Scorer<JourneyStudy, SplitResult>, WithSplitScorer permits ImmutableSplitScorer {

  /** The id of this scorer. */
  public static final String ID = "kano-split";

  SplitScorer() {}

  /** One's own bands for one scale; every other scale has its standard ones. */
  public abstract Optional<Bands> bands();

  /** The confidence by which a side is settled; 0.95 unless set. */
  @Value.Default
  public Confidence confidence() {
    return Confidence.STANDARD;
  }

  /** How far from the expectation a rating still counts as meeting it; 0 unless set. */
  @Value.Default
  public double tolerance() {
    return 0;
  }

  /** By which rule a feature gets its category; the mode unless set. */
  @Value.Default
  public KanoRule rule() {
    return KanoRule.mode();
  }

  /** By which two answers come to a category; the classic table unless set. */
  @Value.Default
  public EvaluationTable table() {
    return EvaluationTable.classic();
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Message needs() {
    return SplitWords.needs();
  }

  /** Judges; too little evidence when neither side of any touchpoint is known. */
  @Override
  public Verdict<SplitResult> score(JourneyStudy study) {
    ImmutableList<TouchpointSplit> touchpoints =
        study.journey().touchpoints().stream()
            .map(touchpoint -> split(new TouchpointStudy(study, touchpoint)))
            .collect(toImmutableList());
    KanoAnswers answers = study.evidence(EvidenceKey.KANO).orElse(KanoAnswers.empty());
    List<WorkItem> work = new ArrayList<>();
    touchpoints.forEach(split -> addWork(split, answers, work));
    work.sort(
        comparing(WorkItem::step)
            .thenComparing(item -> !item.momentOfTruth())
            .thenComparing(comparingDouble(WorkItem::shortfall).reversed()));
    SplitResult result =
        new SplitResult(
            touchpoints,
            ImmutableList.copyOf(work),
            study.evidence(EvidenceKey.RESPONDENTS).flatMap(who -> customers(study, who)));
    return new SplitWords(this, study, result).verdict();
  }

  private TouchpointSplit split(TouchpointStudy subject) {
    return new Sides(this, subject.touchpoint(), subject::ratings).split();
  }

  private void addWork(TouchpointSplit split, KanoAnswers answers, List<WorkItem> work) {
    List<Feature> must = features(split.touchpoint(), answers, KanoCategory.MUST_BE);
    List<Feature> linear = features(split.touchpoint(), answers, KanoCategory.ONE_DIMENSIONAL);
    List<Feature> attractive = features(split.touchpoint(), answers, KanoCategory.ATTRACTIVE);
    Optional<Side> broken = split.functional().filter(side -> !side.good());
    Optional<Side> unmoving = split.emotional().filter(side -> !side.good());
    if (broken.isPresent()) {
      double shortfall = broken.get().shortfall();
      must.forEach(each -> work.add(item(split, WorkItem.Step.MEND_MUST_BE, each, shortfall)));
      linear.forEach(
          each -> work.add(item(split, WorkItem.Step.MEND_ONE_DIMENSIONAL, each, shortfall)));
      if (must.isEmpty() && linear.isEmpty()) {
        work.add(item(split, WorkItem.Step.REPAIR, shortfall));
      }
    }
    if (unmoving.isPresent()) {
      double shortfall = unmoving.get().shortfall();
      attractive.forEach(
          each -> work.add(item(split, WorkItem.Step.ADD_ATTRACTIVE, each, shortfall)));
      if (broken.isEmpty()) {
        linear.forEach(
            each -> work.add(item(split, WorkItem.Step.RAISE_ONE_DIMENSIONAL, each, shortfall)));
        boolean nothingKnown = attractive.isEmpty() && linear.isEmpty();
        if (nothingKnown && !split.touchpoint().momentsOfTruth().isEmpty()) {
          work.add(item(split, WorkItem.Step.SEEK_DELIGHT, shortfall));
        }
      }
    }
  }

  private List<Feature> features(
      Touchpoint touchpoint, KanoAnswers answers, KanoCategory category) {
    return answers.features().stream()
        .filter(feature -> feature.touchpoint().equals(Optional.of(touchpoint.id())))
        .filter(
            feature ->
                KanoVotes.of(answers.of(feature.id()), table())
                    .map(votes -> rule().categorise(votes).category())
                    .filter(category::equals)
                    .isPresent())
        .toList();
  }

  private static WorkItem item(
      TouchpointSplit split, WorkItem.Step step, Feature feature, double shortfall) {
    return new WorkItem(
        split.touchpoint(),
        step,
        Optional.of(feature),
        !split.touchpoint().momentsOfTruth().isEmpty(),
        shortfall);
  }

  private static WorkItem item(TouchpointSplit split, WorkItem.Step step, double shortfall) {
    return new WorkItem(
        split.touchpoint(),
        step,
        Optional.empty(),
        !split.touchpoint().momentsOfTruth().isEmpty(),
        shortfall);
  }

  /** Empty on a scale without bands, where nobody can be called satisfied. */
  private Optional<CustomerSplit> customers(JourneyStudy study, RespondentRatings respondents) {
    return Bands.choose(bands(), respondents.scale())
        .map(
            cuts -> {
              IntPredicate dissatisfied =
                  pattern -> cuts.of(respondents.overall(pattern)) == Band.BELOW;
              IntPredicate satisfied = dissatisfied.negate();
              return new CustomerSplit(
                  count(respondents, satisfied),
                  count(respondents, dissatisfied),
                  split(study, respondents, satisfied),
                  split(study, respondents, dissatisfied));
            });
  }

  private static long count(RespondentRatings respondents, IntPredicate which) {
    return IntStream.range(0, respondents.patterns())
        .filter(which)
        .mapToLong(respondents::count)
        .sum();
  }

  private ImmutableList<TouchpointSplit> split(
      JourneyStudy study, RespondentRatings respondents, IntPredicate which) {
    if (count(respondents, which) == 0) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<TouchpointSplit> splits = ImmutableList.builder();
    for (int i = 0; i < respondents.touchpoints().size(); i++) {
      RatingTally tally = respondents.ratings(i, which);
      study
          .journey()
          .touchpoint(respondents.touchpoints().get(i))
          .map(touchpoint -> split(touchpoint, tally))
          .ifPresent(splits::add);
    }
    return splits.build();
  }

  private TouchpointSplit split(Touchpoint touchpoint, RatingTally overall) {
    return new Sides(
            this,
            touchpoint,
            aspect -> Optional.of(overall).filter(any -> aspect == RatingAspect.OVERALL))
        .split();
  }

  /** Starts one; nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** With the default of every setting. */
  public static SplitScorer standard() {
    return builder().build();
  }

  /** Collects the settings of a split scorer. */
  public static final class Builder extends ImmutableSplitScorer.Builder {
    Builder() {}
  }
}
