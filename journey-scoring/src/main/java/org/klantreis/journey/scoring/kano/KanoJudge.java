package org.klantreis.journey.scoring.kano;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.evidence.KanoAnswers;
import org.klantreis.journey.evidence.KanoTally;
import org.klantreis.journey.kano.EvaluationTable;
import org.klantreis.journey.kano.KanoAnswer;
import org.klantreis.journey.kano.KanoCategory;
import org.klantreis.journey.model.Feature;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Holm;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.statistics.MeanInterval;
import org.klantreis.journey.scoring.statistics.Resampling;
import org.klantreis.journey.scoring.statistics.TwoCounts;

/** Judges each feature of a questionnaire, and all of them together. */
final class KanoJudge {

  private static final long TRUSTED_SAMPLE = 200;
  private static final KanoAnswer[] ANSWERS = KanoAnswer.values();

  private final ImmutableList<KanoRule> rules;
  private final EvaluationTable table;
  private final Confidence confidence;
  private final MeanInterval meanInterval;
  private final long resamples;
  private final long seed;

  KanoJudge(Settings settings) {
    this.rules =
        ImmutableSet.<KanoRule>builder()
            .add(settings.get(KanoRule.PARAMETER))
            .addAll(settings.get(KanoScorer.BESIDES))
            .build()
            .asList();
    this.table = settings.get(KanoScorer.TABLE);
    this.confidence = settings.get(Parameter.CONFIDENCE);
    this.meanInterval = settings.get(Parameter.MEAN_INTERVAL);
    this.resamples = settings.get(KanoScorer.RESAMPLES);
    this.seed = settings.get(Parameter.SEED);
  }

  KanoResult judge(KanoAnswers answers) {
    List<FeatureKano> judged =
        answers.features().stream()
            .map(feature -> judge(feature, answers.of(feature.id())))
            .toList();
    return KanoFindings.of(rules.get(0), table, adjusted(judged));
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
            .rule(rules.get(0))
            .n(tally.n())
            .effectiveN(tally.effectiveN())
            .weighted(tally.isWeighted())
            .counts(counts(tally))
            .confidence(confidence)
            .importance(MeanEstimate.of(tally.importance(), meanInterval, confidence));
    return KanoVotes.of(tally, table)
        .map(votes -> judged(judged, tally, votes))
        .orElseGet(() -> judged.addNote(FeatureKano.Note.NO_ANSWERS))
        .build();
  }

  private FeatureKano.Builder judged(FeatureKano.Builder judged, KanoTally tally, KanoVotes votes) {
    Optional<Ranking> ranking = Ranking.of(votes);
    Optional<BetterWorse> betterWorse = BetterWorse.of(tally, table, confidence);
    Optional<MeanEstimate> functional = mean(tally, true);
    if (!tally.isWeighted()) {
      ranking.ifPresent(top -> compare(judged, tally, top));
    }
    if (ranking.isEmpty()) {
      judged.addNote(FeatureKano.Note.ALL_QUESTIONABLE);
    }
    if (betterWorse.isEmpty()) {
      judged.addNote(FeatureKano.Note.NO_BASE);
    }
    if (tally.isWeighted()) {
      judged.addNote(FeatureKano.Note.WEIGHTED);
    }
    if (functional.flatMap(MeanEstimate::interval).isEmpty() || tally.n() == 1) {
      judged.addNote(FeatureKano.Note.SINGLE_ANSWER);
    }
    if (tally.n() < TRUSTED_SAMPLE) {
      judged.addNote(FeatureKano.Note.SMALL_SAMPLE);
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
        counts.merge(table.of(there, absent), tally.count(there, absent), Long::sum);
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
    return MeanEstimate.ofValues(
        values, weights, tally.n(), tally.effectiveN(), meanInterval, confidence);
  }

  private ImmutableList<FeatureKano.RuledCategory> categories(KanoTally tally, KanoVotes votes) {
    List<Categorised> found = new ArrayList<>();
    rules.forEach(rule -> found.add(rule.categorise(votes)));
    long[] same = new long[rules.size()];
    long size = Math.max(1, Math.round(tally.effectiveN()));
    Resampling resampling = new Resampling(size, KanoVotes.weights(tally), seed);
    double[] sample = new double[EvaluationTable.CELLS];
    for (long i = 0; i < resamples; i++) {
      resampling.drawInto(sample);
      KanoVotes again = KanoVotes.ofCells(sample, (double) size, table);
      for (int rule = 0; rule < same.length; rule++) {
        KanoCategory category = rules.get(rule).category(again);
        same[rule] += category == found.get(rule).category() ? 1 : 0;
      }
    }
    ImmutableList.Builder<FeatureKano.RuledCategory> all = ImmutableList.builder();
    for (int rule = 0; rule < same.length; rule++) {
      OptionalDouble stability =
          resamples == 0
              ? OptionalDouble.empty()
              : OptionalDouble.of((double) same[rule] / resamples);
      all.add(new FeatureKano.RuledCategory(rules.get(rule), found.get(rule), stability));
    }
    return all.build();
  }
}
