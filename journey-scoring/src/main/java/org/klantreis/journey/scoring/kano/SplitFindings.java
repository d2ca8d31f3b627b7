package org.klantreis.journey.scoring.kano;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Optional;
import org.klantreis.journey.scoring.verdict.Figures;

/** The split, laid out with how many touchpoints lie in each quadrant before it. */
record SplitFindings(
    ImmutableList<TouchpointSplit> touchpoints,
    ImmutableList<WorkItem> work,
    Optional<CustomerSplit> customers)
    implements SplitResult {

  private static final Iterable<SplitQuadrant> KNOWN =
      Sets.immutableEnumSet(EnumSet.complementOf(EnumSet.of(SplitQuadrant.UNKNOWN)));

  @Override
  public Figures figures() {
    Figures.Builder figures = Figures.builder();
    for (SplitQuadrant quadrant : SplitQuadrant.values()) {
      figures.put(Figures.word(quadrant), count(quadrant));
    }
    for (SplitQuadrant quadrant : KNOWN) {
      figures.put(Figures.word(quadrant) + "_share", share(quadrant));
    }
    return figures.putAll(Figures.of(this)).build();
  }
}
