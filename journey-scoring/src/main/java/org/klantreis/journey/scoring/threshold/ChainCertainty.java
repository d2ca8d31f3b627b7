package org.klantreis.journey.scoring.threshold;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.verdict.Figured;
import org.klantreis.journey.scoring.verdict.Figures;

/**
 * How sure it is whether a chain is broken, and which touchpoints decide that.
 *
 * <p>It is <i>certainly broken</i> when at some touchpoint even the one-sided upper end at level 1
 * - a/K lies below expectation, where a is 1 less the confidence and K the number of touchpoints
 * that are tested (Bonferroni 1936, the first step of Holm 1979): a journey without a break is
 * called so in at most a of all studies, however many touchpoints it has. It is <i>certainly
 * unbroken</i> when at every touchpoint the one-sided lower end at level 1 - a is as expected: all
 * of them have to pass, so that nothing is to be adjusted (the intersection-union test of Berger
 * 1982). Otherwise it is <i>open</i>.
 *
 * <p>Tested are the touchpoints that customers rated with at least five equally weighted answers.
 * What rests on fewer, or is stated in the map, cannot make a chain certainly broken, and keeps it
 * from being certainly unbroken. Unrated touchpoints do neither. The ends are those of the basis;
 * see {@link LinkEnds}. By {@link org.klantreis.journey.scoring.rated.Basis.LowerEnd} it is the
 * means of which something is certain.
 *
 * <p>Where a confidence of 0.95 has two touchpoints to test, rated 5 to 6 and 8 to 9 beyond any
 * doubt, the chain is certainly broken, and the first one decides.
 *
 * @param certainty what is sure
 * @param deciding in timeline order; where it is open, those of which the lower end is not as
 *     expected; where it is certainly broken, those of which the upper end is below expectation;
 *     else none
 */
public record ChainCertainty(Certainty certainty, ImmutableList<Link> deciding) implements Figured {

  /** How sure the chain of a study is, which is what was rated there by that rule. */
  public static ChainCertainty of(JourneyStudy study, Chain chain, RatingRule rule) {
    ImmutableList<Link> rated = chain.rated();
    if (rated.isEmpty()) {
      return new ChainCertainty(Certainty.UNKNOWN, ImmutableList.of());
    }
    double error = 1 - rule.confidence().level();
    ImmutableMap<TouchpointId, LinkEnds> tested = tested(study, chain, rule);
    double shared = error / Math.max(1, tested.size());
    ImmutableList<Link> broken =
        links(rated, link -> ends(tested, link).filter(ends -> ends.isBelow(Band.MET, shared)));
    if (!broken.isEmpty()) {
      return new ChainCertainty(Certainty.CERTAINLY_BROKEN, broken);
    }
    ImmutableList<Link> sound =
        links(rated, link -> ends(tested, link).filter(ends -> ends.reaches(Band.MET, error)));
    ImmutableList<Link> open =
        rated.stream().filter(link -> !sound.contains(link)).collect(toImmutableList());
    return new ChainCertainty(open.isEmpty() ? Certainty.CERTAINLY_UNBROKEN : Certainty.OPEN, open);
  }

  /** The touchpoints that are tested, in timeline order; K of them. */
  static ImmutableMap<TouchpointId, LinkEnds> tested(
      JourneyStudy study, Chain chain, RatingRule rule) {
    ImmutableMap.Builder<TouchpointId, LinkEnds> tested = ImmutableMap.builder();
    for (Link link : chain.rated()) {
      LinkEnds.of(study, link, rule).ifPresent(ends -> tested.put(link.touchpoint().id(), ends));
    }
    return tested.buildOrThrow();
  }

  private static Optional<LinkEnds> ends(ImmutableMap<TouchpointId, LinkEnds> tested, Link link) {
    return Optional.ofNullable(tested.get(link.touchpoint().id()));
  }

  private static ImmutableList<Link> links(
      ImmutableList<Link> rated, Function<Link, Optional<LinkEnds>> which) {
    return rated.stream().filter(link -> which.apply(link).isPresent()).collect(toImmutableList());
  }

  /** What is sure, and the ids of the touchpoints that decide. */
  @Override
  public Figures figures() {
    return Figures.builder()
        .put("certainty", certainty)
        .putAll("deciding", deciding.stream().map(Link::touchpoint).toList())
        .build();
  }
}
