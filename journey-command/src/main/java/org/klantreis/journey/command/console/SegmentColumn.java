package org.klantreis.journey.command.console;

import java.util.Optional;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.scoring.verdict.Figures;

/** The first column, or key, of whatever is told by segment; {@code (all)} of all together. */
public final class SegmentColumn {

  private SegmentColumn() {}

  /** These figures, with the segment that they are about before them. */
  public static Figures before(Optional<Segment> segment, Figures figures) {
    return Figures.builder().put("segment", Segment.name(segment)).putAll(figures).build();
  }
}
