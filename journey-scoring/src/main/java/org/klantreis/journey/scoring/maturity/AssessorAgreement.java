package org.klantreis.journey.scoring.maturity;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Comparator.comparingDouble;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.klantreis.journey.maturity.Achievement;
import org.klantreis.journey.maturity.AssessorPanel;
import org.klantreis.journey.maturity.Criterion;
import org.klantreis.journey.maturity.CriterionAnswer;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.statistics.KrippendorffAlpha;
import org.klantreis.journey.scoring.verdict.Figured;
import org.klantreis.journey.scoring.verdict.Figures;

/**
 * How far several assessors agree.
 *
 * @param assessors how many there are
 * @param spreads how their answers lie apart, for each criterion in the order of the model
 * @param alpha Krippendorff's alpha, ordinal: criteria are the units and shares the values, of
 *     which only the order counts; whoever says "not applicable" or nothing is missing there
 * @param interval of alpha, by the bootstrap over the criteria; empty where {@link
 *     KrippendorffAlpha#interval} gives none
 */
public record AssessorAgreement(
    int assessors,
    ImmutableList<CriterionSpread> spreads,
    KrippendorffAlpha alpha,
    Optional<Interval> interval)
    implements Figured {

  /**
   * How the answers of several assessors to one criterion lie apart.
   *
   * @param criterion the criterion
   * @param lowest the lowest share that was given, 0 to 1; empty when nobody gave one
   * @param highest the highest share that was given, 0 to 1; empty when nobody gave one
   * @param distribution how many gave a share in each step, all four in order
   * @param notApplicable how many say that it does not apply
   * @param unanswered how many did not answer
   */
  public record CriterionSpread(
      Criterion criterion,
      OptionalDouble lowest,
      OptionalDouble highest,
      ImmutableMap<Achievement, Integer> distribution,
      int notApplicable,
      int unanswered)
      implements Figured {

    /** From the lowest to the highest share; 0 when at most one was given. */
    public double width() {
      return highest.orElse(0) - lowest.orElse(0);
    }

    /** Whether some gave a share and others say that it does not apply. */
    public boolean isApplicabilityDisputed() {
      return lowest.isPresent() && notApplicable > 0;
    }

    @Override
    public Figures figures() {
      Figures.Builder row =
          Figures.builder()
              .put("criterion", criterion.id().value())
              .put("lowest", lowest)
              .put("highest", highest);
      distribution.forEach((step, n) -> row.put(step.letter().toLowerCase(Locale.ROOT), n));
      return row.put("not_applicable", notApplicable).put("unanswered", unanswered).build();
    }
  }

  /**
   * Of the answers themselves, before they are merged.
   *
   * @param resamples how many are drawn for the interval; 0 for none
   */
  public static AssessorAgreement of(
      AssessorPanel panel, Confidence confidence, long resamples, long seed) {
    ImmutableList<Criterion> criteria = panel.model().criteria();
    List<double[]> shares =
        criteria.stream().map(each -> shares(panel.answers(each.id()).values())).toList();
    return new AssessorAgreement(
        panel.assessments().size(),
        criteria.stream().map(each -> spread(panel, each)).collect(toImmutableList()),
        KrippendorffAlpha.of(KrippendorffAlpha.Metric.ORDINAL, shares),
        KrippendorffAlpha.interval(
            KrippendorffAlpha.Metric.ORDINAL, shares, confidence, resamples, seed));
  }

  /** The criteria about which the assessors differ, the widest apart first. */
  public ImmutableList<CriterionSpread> disputed() {
    return spreads.stream()
        .filter(each -> each.width() > 0 || each.isApplicabilityDisputed())
        .sorted(comparingDouble(CriterionSpread::width).reversed())
        .collect(toImmutableList());
  }

  private static CriterionSpread spread(AssessorPanel panel, Criterion criterion) {
    ImmutableMap<String, CriterionAnswer> answers = panel.answers(criterion.id());
    double[] shares = shares(answers.values());
    ImmutableMap<Achievement, Integer> distribution =
        Arrays.stream(Achievement.values())
            .collect(
                toImmutableMap(
                    Function.identity(),
                    step ->
                        Ints.checkedCast(
                            Arrays.stream(shares)
                                .filter(share -> Achievement.of(share) == step)
                                .count())));
    return new CriterionSpread(
        criterion,
        Arrays.stream(shares).min(),
        Arrays.stream(shares).max(),
        distribution,
        answers.size() - shares.length,
        panel.assessments().size() - answers.size());
  }

  private static double[] shares(ImmutableCollection<CriterionAnswer> answers) {
    return answers.stream()
        .filter(CriterionAnswer.Achieved.class::isInstance)
        .mapToDouble(answer -> ((CriterionAnswer.Achieved) answer).share())
        .toArray();
  }

  /** How many assessors, alpha with its interval and on what it rests, and each criterion. */
  @Override
  public Figures figures() {
    return Figures.builder()
        .put("assessors", assessors)
        .put("alpha", alpha.value())
        .putInterval("alpha", interval)
        .put("alpha_units", alpha.units())
        .put("alpha_values", alpha.values())
        .put("share", alpha.share())
        .putRows("criteria", Lists.transform(spreads, CriterionSpread::figures))
        .build();
  }
}
