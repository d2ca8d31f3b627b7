package org.klantreis.journey.scoring.threshold;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;
import org.klantreis.journey.scoring.verdict.Figured;
import org.klantreis.journey.scoring.verdict.Figures;

/**
 * The touchpoints of a journey as a chain (<i>aaneenschakeling</i>), in timeline order.
 *
 * @param links one for each touchpoint
 */
public record Chain(ImmutableList<Link> links) implements Figured {

  /** The chain of a journey, of which each touchpoint is judged by that rule. */
  static Chain of(JourneyStudy study, RatingRule rule) {
    return new Chain(
        study.journey().touchpoints().stream()
            .map(each -> new Link(each, Rated.of(new TouchpointStudy(study, each), rule)))
            .collect(toImmutableList()));
  }

  /** Whether no rated touchpoint is below expectation; unknown links do not break a chain. */
  public boolean isUnbroken() {
    return links.stream().noneMatch(Link::isBreak);
  }

  /** The touchpoints below expectation. */
  public ImmutableList<Link> breaks() {
    return links(Link::isBreak);
  }

  /** The touchpoints of which nothing is known. */
  public ImmutableList<Link> unknown() {
    return links(link -> !link.isKnown());
  }

  /** The touchpoints that are rated, measured or stated. */
  public ImmutableList<Link> rated() {
    return links(Link::isKnown);
  }

  private ImmutableList<Link> links(Predicate<Link> which) {
    return links.stream().filter(which).collect(toImmutableList());
  }

  /**
   * The longest stretch of rated touchpoints between two breaks, the earliest of several. Unknown
   * links neither end a stretch nor lengthen it. Empty when every rated touchpoint is a break.
   */
  public ImmutableList<Link> longestRun() {
    List<Link> longest = List.of();
    List<Link> current = new ArrayList<>();
    for (Link link : links) {
      if (link.isBreak()) {
        current = new ArrayList<>();
      } else if (link.isKnown()) {
        current.add(link);
      }
      if (current.size() > longest.size()) {
        longest = ImmutableList.copyOf(current);
      }
    }
    return ImmutableList.copyOf(longest);
  }

  /** Whether it is unbroken, its breaks, its longest run, and each link. */
  @Override
  public Figures figures() {
    return Figures.builder()
        .put("unbroken", isUnbroken())
        .putAll("breaks", touchpoints(breaks()))
        .putAll("longest_run", touchpoints(longestRun()))
        .putAll("unknown_links", touchpoints(unknown()))
        .putRows("touchpoints", links.stream().map(Link::figures).toList())
        .build();
  }

  private static List<?> touchpoints(List<Link> links) {
    return links.stream().map(Link::touchpoint).toList();
  }
}
