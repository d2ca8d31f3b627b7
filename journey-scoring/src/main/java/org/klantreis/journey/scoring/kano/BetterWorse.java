package org.klantreis.journey.scoring.kano;

import static org.klantreis.journey.kano.KanoCategory.ATTRACTIVE;
import static org.klantreis.journey.kano.KanoCategory.INDIFFERENT;
import static org.klantreis.journey.kano.KanoCategory.MUST_BE;
import static org.klantreis.journey.kano.KanoCategory.ONE_DIMENSIONAL;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import org.klantreis.journey.evidence.KanoTally;
import org.klantreis.journey.kano.EvaluationTable;
import org.klantreis.journey.kano.KanoAnswer;
import org.klantreis.journey.kano.KanoCategory;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.statistics.Proportion;

/**
 * The coefficients of satisfaction and dissatisfaction (Berger et al. 1993), with Wilson's
 * intervals. They depend on the answers that are attractive, one-dimensional, must-be or
 * indifferent alone; with weights, on the effective number of those.
 *
 * @param pleased the share of attractive and one-dimensional among them
 * @param hurt the share of one-dimensional and must-be among them
 */
public record BetterWorse(Proportion pleased, Proportion hurt) {

  private static final ImmutableSet<KanoCategory> PLEASED =
      Sets.immutableEnumSet(ATTRACTIVE, ONE_DIMENSIONAL);
  private static final ImmutableSet<KanoCategory> HURT =
      Sets.immutableEnumSet(ONE_DIMENSIONAL, MUST_BE);
  private static final ImmutableSet<KanoCategory> BASE =
      Sets.immutableEnumSet(ATTRACTIVE, ONE_DIMENSIONAL, MUST_BE, INDIFFERENT);

  /** The coefficients of what was counted; empty when no answer is in one of the four. */
  public static Optional<BetterWorse> of(
      KanoTally tally, EvaluationTable table, Confidence confidence) {
    double base = weight(tally, table, BASE);
    if (base == 0) {
      return Optional.empty();
    }
    double n = base * base / squaredWeight(tally, table, BASE);
    return Optional.of(
        new BetterWorse(
            share(weight(tally, table, PLEASED), base, n, confidence),
            share(weight(tally, table, HURT), base, n, confidence)));
  }

  /** How much satisfaction rises when the feature is there, 0 to 1. */
  public double better() {
    return pleased.value();
  }

  /** The interval of {@link #better}, within 0 and 1. */
  public Interval betterInterval() {
    return pleased.interval();
  }

  /** How much satisfaction falls when the feature is not there, -1 to 0. */
  public double worse() {
    return 0 - hurt.value();
  }

  /** The interval of {@link #worse}, within -1 and 0. */
  public Interval worseInterval() {
    return new Interval(0 - hurt.interval().high(), 0 - hurt.interval().low());
  }

  private static Proportion share(double part, double base, double n, Confidence confidence) {
    return Proportion.ofWeights(Math.min(part, base), base, n, confidence);
  }

  private static double weight(KanoTally tally, EvaluationTable table, Set<KanoCategory> of) {
    double sum = 0;
    for (KanoAnswer there : KanoAnswer.values()) {
      for (KanoAnswer absent : KanoAnswer.values()) {
        sum += of.contains(table.of(there, absent)) ? tally.weight(there, absent) : 0;
      }
    }
    return sum;
  }

  private static double squaredWeight(
      KanoTally tally, EvaluationTable table, Set<KanoCategory> of) {
    double sum = 0;
    for (KanoAnswer there : KanoAnswer.values()) {
      for (KanoAnswer absent : KanoAnswer.values()) {
        sum += of.contains(table.of(there, absent)) ? tally.squaredWeight(there, absent) : 0;
      }
    }
    return sum;
  }
}
