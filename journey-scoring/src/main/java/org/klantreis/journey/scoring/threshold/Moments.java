package org.klantreis.journey.scoring.threshold;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.klantreis.journey.model.Disconfirmation;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.MomentOfTruth;
import org.klantreis.journey.model.Need;
import org.klantreis.journey.model.NeedKind;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.rated.ExpectationGap;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Settings;

/** Judges the moments of truth along a chain. */
final class Moments {

  private static final OptionalDouble NO_HURDLE = OptionalDouble.of(Double.NEGATIVE_INFINITY);
  private static final double ROUNDING = 1e-9;

  private final RatingRule rule;
  private final double tolerance;

  /**
   * Prepares to judge.
   *
   * @param tolerance how far from the expectation a rating still counts as meeting it
   */
  Moments(RatingRule rule, double tolerance) {
    this.rule = rule;
    this.tolerance = tolerance;
  }

  /** By what is set. */
  static Moments of(Settings settings) {
    return new Moments(RatingRule.of(settings), settings.get(Parameter.TOLERANCE));
  }

  /**
   * What became of each, in timeline order, and how sure that is.
   *
   * @param tested the touchpoints of which there are answers enough to be sure
   */
  ImmutableList<Peak> peaks(Chain chain, ImmutableMap<TouchpointId, LinkEnds> tested) {
    int measured =
        chain.links().stream()
            .map(Link::touchpoint)
            .filter(each -> tested.containsKey(each.id()))
            .mapToInt(each -> each.momentsOfTruth().size())
            .sum();
    double error = 1 - rule.confidence().level();
    double shared = error / Math.max(1, measured);
    return chain.links().stream()
        .flatMap(link -> peaks(link, tested, error, shared))
        .collect(toImmutableList());
  }

  private Stream<Peak> peaks(
      Link link, ImmutableMap<TouchpointId, LinkEnds> tested, double error, double shared) {
    Optional<LinkEnds> ends = Optional.ofNullable(tested.get(link.touchpoint().id()));
    return link.touchpoint().momentsOfTruth().stream()
        .map(moment -> peak(link, moment, ends, error, shared));
  }

  /** Whether a moment of truth there is hit. */
  boolean isHit(Link link) {
    return unknown(link).isEmpty() && missed(link).isEmpty();
  }

  private Peak peak(
      Link link, MomentOfTruth moment, Optional<LinkEnds> ends, double error, double shared) {
    ImmutableSet<Peak.Reason> unknown = unknown(link);
    if (!unknown.isEmpty()) {
      return new Peak(
          link.touchpoint(), moment, Peak.Outcome.UNKNOWN, unknown, MomentCertainty.UNKNOWN);
    }
    ImmutableSet<Peak.Reason> missed = missed(link);
    return new Peak(
        link.touchpoint(),
        moment,
        missed.isEmpty() ? Peak.Outcome.HIT : Peak.Outcome.MISSED,
        missed,
        certainty(link, ends, error, shared));
  }

  private static ImmutableSet<Peak.Reason> unknown(Link link) {
    ImmutableSet.Builder<Peak.Reason> reasons = ImmutableSet.builder();
    if (!link.isKnown()) {
      reasons.add(Peak.Reason.NOT_RATED);
    }
    if (link.touchpoint().experience().need().isEmpty()) {
      reasons.add(Peak.Reason.NEED_NOT_RECORDED);
    }
    return reasons.build();
  }

  private ImmutableSet<Peak.Reason> missed(Link link) {
    ImmutableSet.Builder<Peak.Reason> reasons = ImmutableSet.builder();
    if (!link.isExceeded()) {
      reasons.add(Peak.Reason.NOT_EXCEEDED);
    }
    if (!isEmotional(link)) {
      reasons.add(Peak.Reason.NEED_NOT_EMOTIONAL);
    }
    if (gap(link).filter(gap -> gap.disconfirmation() != Disconfirmation.POSITIVE).isPresent()) {
      reasons.add(Peak.Reason.EXPECTATION_NOT_EXCEEDED);
    }
    return reasons.build();
  }

  private MomentCertainty certainty(
      Link link, Optional<LinkEnds> ends, double error, double shared) {
    if (!isEmotional(link)) {
      return MomentCertainty.CERTAINLY_MISSED;
    }
    boolean asked = gap(link).filter(ExpectationGap::asked).isPresent();
    OptionalDouble hurdle = asked ? NO_HURDLE : hurdle(link);
    if (ends.isEmpty() || hurdle.isEmpty()) {
      return MomentCertainty.OPEN;
    }
    LinkEnds sides = ends.get();
    double least = hurdle.getAsDouble();
    if (sides.isBelow(Band.EXCEEDED, shared) || sides.meanIsBelow(least + ROUNDING, shared)) {
      return MomentCertainty.CERTAINLY_MISSED;
    }
    return !asked
            && sides.reaches(Band.EXCEEDED, error)
            && sides.meanReaches(least + ROUNDING, error)
        ? MomentCertainty.CERTAINLY_HIT
        : MomentCertainty.OPEN;
  }

  /**
   * What the rating of a touchpoint has to lie above, besides being above expectation, so that a
   * moment of truth there is hit; on the scale, or below all of it. Empty where no rating could hit
   * it.
   */
  OptionalDouble hurdle(Link link) {
    if (!isEmotional(link)) {
      return OptionalDouble.empty();
    }
    Optional<ExpectationGap> gap = gap(link);
    if (gap.filter(ExpectationGap::asked).isPresent()) {
      return gap.get().disconfirmation() == Disconfirmation.POSITIVE
          ? NO_HURDLE
          : OptionalDouble.empty();
    }
    return gap.flatMap(ExpectationGap::expected)
        .map(expected -> OptionalDouble.of(expected.value() + tolerance))
        .orElse(NO_HURDLE);
  }

  /** Whether a rating lies above a {@linkplain #hurdle hurdle}. */
  static boolean clears(double rating, double hurdle) {
    return rating > hurdle + ROUNDING;
  }

  private static boolean isEmotional(Link link) {
    Experience experience = link.touchpoint().experience();
    return experience.need().map(Need::kind).filter(NeedKind.EMOTIONAL::equals).isPresent();
  }

  private Optional<ExpectationGap> gap(Link link) {
    return ExpectationGap.of(
        link.touchpoint().experience(), rule.aspect(), link.rated(), tolerance);
  }
}
