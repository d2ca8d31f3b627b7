package org.klantreis.journey.scoring.kano;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.klantreis.journey.evidence.KanoAnswers;
import org.klantreis.journey.evidence.KanoTally;
import org.klantreis.journey.kano.EvaluationTable;
import org.klantreis.journey.kano.KanoAnswer;
import org.klantreis.journey.kano.KanoCategory;
import org.klantreis.journey.model.Feature;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Holm;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.statistics.Resampling;
import org.klantreis.journey.scoring.statistics.TwoCounts;
import org.klantreis.journey.scoring.style.ScoringStyle;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Verdict;

/**
 * The Kano model (Kano et al. 1984; Berger et al. 1993): what each feature is to customers, from a
 * questionnaire, with the uncertainty of it.
 *
 * <p>Every feature gets its category by every rule, so that it shows where the rules disagree; the
 * coefficients better and worse with Wilson's intervals; the exact test of the two leading
 * categories, adjusted over the features that are judged together; the mean answers with their
 * standard errors (DuMouchel); and the stability of the category under resampling. With weights the
 * tests do not apply, and a resample has as many answers as the effective sample size, rounded.
 *
 * <p>The same evidence and seed give the same result; a feature's stability does not depend on the
 * other features.
 */
@Value.Immutable
@ScoringStyle
public abstract sealed class KanoScorer implements Scorer<JourneyStudy, KanoResult>, WithKanoScorer
    permits ImmutableKanoScorer {

  /** The id of this scorer. */
  public static final String ID = "kano";

  private static final long TRUSTED_SAMPLE = 200;
  private static final KanoAnswer[] ANSWERS = KanoAnswer.values();

  KanoScorer() {}

  /** By which rule a feature gets its category; the mode unless set. */
  @Value.Default
  public KanoRule rule() {
    return KanoRule.mode();
  }

  /** Which rules are shown beside it; all four with their usual parameters unless set. */
  @Value.Default
  public ImmutableList<KanoRule> besides() {
    return KanoRule.all();
  }

  /** By which two answers come to a category; the classic table unless set. */
  @Value.Default
  public EvaluationTable table() {
    return EvaluationTable.classic();
  }

  /** The confidence of the intervals; 0.95 unless set. */
  @Value.Default
  public Confidence confidence() {
    return Confidence.STANDARD;
  }

  /** How many resamples the stability rests on; 2,000 unless set. */
  @Value.Default
  public int resamples() {
    return 2_000;
  }

  /** From what the resamples are drawn; 1 unless set. */
  @Value.Default
  public long seed() {
    return 1;
  }

  @Value.Check
  void check() {
    checkArgument(resamples() >= 1, "The stability needs resamples, not %s.", resamples());
  }

  /** The rule, then those beside it. */
  public final ImmutableSet<KanoRule> rules() {
    return ImmutableSet.<KanoRule>builder().add(rule()).addAll(besides()).build();
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Message needs() {
    return KanoWords.needs();
  }

  /** Judges the Kano answers that are part of the study. */
  @Override
  public Verdict<KanoResult> score(JourneyStudy study) {
    return score(
        study.journey().name(), study.evidence(EvidenceKey.KANO).orElse(KanoAnswers.empty()));
  }

  /**
   * Judges the answers to a questionnaire that need not be about a journey.
   *
   * @param about who or what was asked about, for the verdict
   */
  public final Verdict<KanoResult> score(String about, KanoAnswers answers) {
    return explain(about, judge(answers));
  }

  /** What was found by {@link #judge}, as a verdict with its reasons. */
  public final Verdict<KanoResult> explain(String about, KanoResult result) {
    return new KanoWords(this, about, result).verdict();
  }

  /** The figures alone. Features without answers are there, with nothing but a note. */
  public final KanoResult judge(KanoAnswers answers) {
    List<FeatureKano> judged =
        answers.features().stream()
            .map(feature -> judge(feature, answers.of(feature.id())))
            .toList();
    return new KanoResult(rule(), table(), adjusted(judged));
  }

  /** Holm's adjustment over the features that have a p value. */
  private static ImmutableList<FeatureKano> adjusted(List<FeatureKano> features) {
    double[] adjusted =
        Holm.adjust(
            features.stream()
                .map(FeatureKano::pValue)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray());
    ImmutableList.Builder<FeatureKano> all = ImmutableList.builder();
    int next = 0;
    for (FeatureKano feature : features) {
      all.add(
          feature.pValue().isEmpty()
              ? feature
              : FeatureKano.builder().from(feature).adjustedPValue(adjusted[next++]).build());
    }
    return all.build();
  }

  private FeatureKano judge(Feature feature, KanoTally tally) {
    FeatureKano.Builder judged =
        FeatureKano.builder()
            .feature(feature)
            .n(tally.n())
            .effectiveN(tally.effectiveN())
            .weighted(tally.isWeighted())
            .counts(counts(tally))
            .importance(MeanEstimate.of(tally.importance(), confidence()));
    return KanoVotes.of(tally, table())
        .map(votes -> judged(judged, tally, votes))
        .orElseGet(() -> judged.addNote(KanoNote.NO_ANSWERS))
        .build();
  }

  private FeatureKano.Builder judged(FeatureKano.Builder judged, KanoTally tally, KanoVotes votes) {
    Optional<Ranking> ranking = Ranking.of(votes);
    Optional<BetterWorse> betterWorse = BetterWorse.of(tally, table(), confidence());
    Optional<MeanEstimate> functional = mean(tally, true);
    if (!tally.isWeighted()) {
      ranking.ifPresent(top -> compare(judged, tally, top));
    }
    if (ranking.isEmpty()) {
      judged.addNote(KanoNote.ALL_QUESTIONABLE);
    }
    if (betterWorse.isEmpty()) {
      judged.addNote(KanoNote.NO_BASE);
    }
    if (tally.isWeighted()) {
      judged.addNote(KanoNote.WEIGHTED);
    }
    if (functional.flatMap(MeanEstimate::interval).isEmpty()) {
      judged.addNote(KanoNote.SINGLE_ANSWER);
    }
    if (tally.n() < TRUSTED_SAMPLE) {
      judged.addNote(KanoNote.SMALL_SAMPLE);
    }
    return judged
        .votes(votes)
        .ranking(ranking)
        .categories(categories(tally, votes))
        .betterWorse(betterWorse)
        .totalStrength(
            votes.of(KanoCategory.ATTRACTIVE, KanoCategory.ONE_DIMENSIONAL, KanoCategory.MUST_BE)
                / votes.total())
        .questionableShare(votes.of(KanoCategory.QUESTIONABLE) / votes.total())
        .functional(functional)
        .dysfunctional(mean(tally, false));
  }

  private void compare(FeatureKano.Builder judged, KanoTally tally, Ranking top) {
    Map<KanoCategory, Long> counts = counts(tally);
    long first = counts.getOrDefault(top.first(), 0L);
    long second = top.second().map(next -> counts.getOrDefault(next, 0L)).orElse(0L);
    judged
        .pValue(new TwoCounts(first, second).pValue())
        .fong(new FongTest(first, second, tally.n()));
  }

  private ImmutableMap<KanoCategory, Long> counts(KanoTally tally) {
    Map<KanoCategory, Long> counts = new EnumMap<>(KanoCategory.class);
    for (KanoCategory category : KanoCategory.values()) {
      counts.put(category, 0L);
    }
    for (KanoAnswer there : ANSWERS) {
      for (KanoAnswer absent : ANSWERS) {
        counts.merge(table().of(there, absent), tally.count(there, absent), Long::sum);
      }
    }
    return ImmutableMap.copyOf(counts);
  }

  private Optional<MeanEstimate> mean(KanoTally tally, boolean functional) {
    double[] values = new double[ANSWERS.length];
    double[] weights = new double[ANSWERS.length];
    for (KanoAnswer answer : ANSWERS) {
      int i = answer.ordinal();
      values[i] =
          functional
              ? AnswerCoding.DUMOUCHEL.functional(answer)
              : AnswerCoding.DUMOUCHEL.dysfunctional(answer);
      for (KanoAnswer other : ANSWERS) {
        weights[i] += functional ? tally.weight(answer, other) : tally.weight(other, answer);
      }
    }
    return MeanEstimate.ofValues(values, weights, tally.n(), tally.effectiveN(), confidence());
  }

  private ImmutableList<RuledCategory> categories(KanoTally tally, KanoVotes votes) {
    List<KanoRule> rules = rules().asList();
    List<Categorised> found = new ArrayList<>();
    rules.forEach(rule -> found.add(rule.categorise(votes)));
    int[] same = new int[rules.size()];
    long size = Math.max(1, Math.round(tally.effectiveN()));
    Resampling resampling = new Resampling(size, KanoVotes.weights(tally), seed());
    double[] sample = new double[EvaluationTable.CELLS];
    for (int i = 0; i < resamples(); i++) {
      resampling.drawInto(sample);
      KanoVotes again = KanoVotes.ofCells(sample, (double) size, table());
      for (int rule = 0; rule < same.length; rule++) {
        KanoCategory category = rules.get(rule).categorise(again).category();
        same[rule] += category == found.get(rule).category() ? 1 : 0;
      }
    }
    ImmutableList.Builder<RuledCategory> all = ImmutableList.builder();
    for (int rule = 0; rule < same.length; rule++) {
      double stability = (double) same[rule] / resamples();
      all.add(new RuledCategory(rules.get(rule), found.get(rule), stability));
    }
    return all.build();
  }

  /** Starts one; nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** With the default of every setting. */
  public static KanoScorer standard() {
    return builder().build();
  }

  /** Collects the settings of a Kano scorer. */
  public static final class Builder extends ImmutableKanoScorer.Builder {
    Builder() {}
  }
}
