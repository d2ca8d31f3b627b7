package org.klantreis.journey.evidence;

import static com.google.common.base.Preconditions.checkState;
import static org.klantreis.journey.kano.EvaluationTable.CELLS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.klantreis.journey.kano.EvaluationTable;

/** The answers about one feature by people who may have answered more than once. */
final class KanoAnswersOfPeople {

  /** What each of them answered, never nothing. */
  private final Collection<List<KanoResponse>> people;

  KanoAnswersOfPeople(Collection<List<KanoResponse>> people) {
    this.people = people;
  }

  KanoTally count(Repeats repeats) {
    boolean isOnce = people.stream().allMatch(own -> own.size() == 1);
    checkState(
        isOnce || repeats != Repeats.REFUSE,
        "Somebody answered about a feature more than once. Maybe Repeats.SHARE or Repeats.KEEP.");
    KanoTally pairs =
        isOnce
            ? plain()
            : switch (repeats) {
              case REFUSE -> plain();
              case SHARE -> shared();
              case KEEP -> kept();
            };
    return pairs.withImportance(
        new AnswersOfPeople(KanoTally.IMPORTANCE, importances()).count(repeats));
  }

  private KanoTally plain() {
    KanoTally all = KanoTally.empty();
    for (List<KanoResponse> own : people) {
      for (KanoResponse each : own) {
        all =
            each.weight().isPresent()
                ? all.withWeighted(
                    each.functional(), each.dysfunctional(), each.weight().getAsDouble())
                : all.with(each.functional(), each.dysfunctional());
      }
    }
    return all;
  }

  private Collection<RatingTally> importances() {
    List<RatingTally> all = new ArrayList<>();
    for (List<KanoResponse> own : people) {
      RatingTally stated = RatingTally.empty(KanoTally.IMPORTANCE);
      for (KanoResponse each : own) {
        if (each.importance().isPresent()) {
          int importance = each.importance().getAsInt();
          stated =
              each.weight().isPresent()
                  ? stated.withWeighted(importance, each.weight().getAsDouble())
                  : stated.with(importance);
        }
      }
      if (!stated.isEmpty()) {
        all.add(stated);
      }
    }
    return all;
  }

  private static int cell(KanoResponse response) {
    return EvaluationTable.cell(response.functional(), response.dysfunctional());
  }

  private static double weight(KanoResponse response) {
    return response.weight().orElse(1);
  }

  /**
   * Each of a person's m answers counts 1/m. What a pair adds to the sum of squares is its part of
   * the person's weight, squared: over all pairs that is the square of the person's weight.
   */
  private KanoTally shared() {
    double[] places = new double[CELLS];
    WeightSums sums = new WeightSums(2 * CELLS);
    for (List<KanoResponse> own : people) {
      double m = own.size();
      double person = own.stream().mapToDouble(KanoAnswersOfPeople::weight).sum() / m;
      for (KanoResponse each : own) {
        places[cell(each)] += 1 / m;
        sums.add(cell(each), weight(each) / m);
        sums.add(CELLS + cell(each), weight(each) / m * person);
      }
    }
    return KanoTally.owning(
        AnswersOfPeople.whole(places, people.size()),
        sums,
        RatingTally.empty(KanoTally.IMPORTANCE));
  }

  /** All answers count, and are worth what their spread between persons says. */
  private KanoTally kept() {
    KanoTally all = plain();
    double[] weights = new double[CELLS];
    long[] counts = new long[CELLS];
    for (List<KanoResponse> own : people) {
      for (KanoResponse each : own) {
        counts[cell(each)]++;
        weights[cell(each)] += weight(each);
      }
    }
    double total = sum(weights);
    double worth = independentAnswers(all.effectiveN(), weights);
    WeightSums sums = new WeightSums(2 * CELLS);
    for (int i = 0; i < CELLS; i++) {
      sums.add(i, weights[i]);
      sums.add(CELLS + i, weights[i] * total / worth);
    }
    return KanoTally.owning(counts, sums, RatingTally.empty(KanoTally.IMPORTANCE));
  }

  /**
   * What {@link AnswersOfPeople} does for a mean, for the shares of all pairs together: the sum of
   * their variances takes the place of sd², that of their cluster-robust variances the place of V.
   */
  private double independentAnswers(double atMost, double[] weights) {
    double groups = people.size();
    if (groups == 1) {
      return 1;
    }
    double total = sum(weights);
    double spread = 0;
    for (double weight : weights) {
      spread += weight / total * (1 - weight / total);
    }
    double between = 0;
    double squares = 0;
    double[] personal = new double[CELLS];
    for (List<KanoResponse> own : people) {
      Arrays.fill(personal, 0);
      own.forEach(each -> personal[cell(each)] += weight(each));
      double person = sum(personal);
      squares += person * person;
      for (int i = 0; i < CELLS; i++) {
        double off = personal[i] - person * weights[i] / total;
        between += off * off;
      }
    }
    if (spread == 0) {
      return total * total / squares;
    }
    double variance = groups / (groups - 1) * between / (total * total);
    return Math.min(atMost, 1 + spread / variance);
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
