package org.klantreis.journey.scoring.threshold;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalLong;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;
import org.klantreis.journey.scoring.verdict.Figured;

/**
 * About how many more answers would settle what is open, if they lie as those that there are.
 *
 * @param open each touchpoint that was asked about and is open, in timeline order
 * @param cheapest the touchpoints at which to ask for the chain to be certain, soonest: all that
 *     are not certain yet where it is unbroken, the one that is certain first where it is broken;
 *     none where it is certain, and where no number of answers would do
 * @param cheapestMore how many more answers that is in all; absent where there is none to ask at
 */
public record Settling(
    ImmutableList<Open> open, ImmutableList<Touchpoint> cheapest, OptionalLong cheapestMore)
    implements Figured {

  /**
   * A touchpoint of which the band is not settled.
   *
   * @param touchpoint which one
   * @param moreToSettle about how many more answers would settle it, up to a million; absent where
   *     none would, as where the mean lies on a cut
   */
  public record Open(Touchpoint touchpoint, OptionalLong moreToSettle) implements Figured {}

  private static final Settling NOTHING_MORE =
      new Settling(ImmutableList.of(), ImmutableList.of(), OptionalLong.empty());

  /** What would settle a chain, and each of its touchpoints. */
  static Settling of(JourneyStudy study, Chain chain, ChainCertainty certainty, RatingRule rule) {
    ImmutableList.Builder<Open> open = ImmutableList.builder();
    for (Link link : chain.rated()) {
      if (!link.isSettled()) {
        ends(study, link, rule)
            .ifPresent(
                ends ->
                    open.add(
                        new Open(
                            link.touchpoint(),
                            MoreAnswers.toSettle(
                                ends, link.band().orElseThrow(), rule.confidence().tail()))));
      }
    }
    Settling whole =
        certainty.certainty() != Certainty.OPEN
            ? NOTHING_MORE
            : chain.isUnbroken() ? unbroken(study, chain, rule) : broken(study, chain, rule);
    return new Settling(open.build(), whole.cheapest, whole.cheapestMore);
  }

  /** Until every lower end is as expected; what the map states is never certain. */
  private static Settling unbroken(JourneyStudy study, Chain chain, RatingRule rule) {
    double error = 1 - rule.confidence().level();
    ImmutableList.Builder<Touchpoint> where = ImmutableList.builder();
    long sum = 0;
    for (Link link : chain.rated()) {
      Optional<LinkEnds> ends = ends(study, link, rule);
      OptionalLong more =
          ends.isPresent()
              ? MoreAnswers.until(ends.get(), each -> each.reaches(Band.MET, error))
              : OptionalLong.empty();
      if (more.isEmpty()) {
        return NOTHING_MORE;
      }
      if (more.getAsLong() > 0) {
        where.add(link.touchpoint());
        sum += more.getAsLong();
      }
    }
    return new Settling(ImmutableList.of(), where.build(), OptionalLong.of(sum));
  }

  /** Until the upper end of one break lies below expectation, at its share of the error. */
  private static Settling broken(JourneyStudy study, Chain chain, RatingRule rule) {
    double error = 1 - rule.confidence().level();
    int tested = ChainCertainty.tested(study, chain, rule).size();
    Settling soonest = NOTHING_MORE;
    for (Link link : chain.breaks()) {
      Optional<LinkEnds> ends = ends(study, link, rule);
      if (ends.isPresent()) {
        boolean isTested = link.rated().filter(Rated::isEnoughToSettle).isPresent();
        double shared = error / (isTested ? tested : tested + 1);
        OptionalLong more = MoreAnswers.until(ends.get(), each -> each.isBelow(Band.MET, shared));
        if (more.isPresent() && more.getAsLong() < soonest.cheapestMore.orElse(Long.MAX_VALUE)) {
          soonest = new Settling(ImmutableList.of(), ImmutableList.of(link.touchpoint()), more);
        }
      }
    }
    return soonest;
  }

  private static Optional<LinkEnds> ends(JourneyStudy study, Link link, RatingRule rule) {
    return new TouchpointStudy(study, link.touchpoint())
        .ratings(rule.aspect())
        .filter(tally -> !tally.isEmpty())
        .flatMap((RatingTally tally) -> LinkEnds.of(tally, rule));
  }
}
