package org.klantreis.journey.scoring.comparison;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.verdict.Figured;
import org.klantreis.journey.scoring.verdict.Figures;

/** What was found; the rest follows from it. */
record SegmentsFindings(
    RatingScale scale,
    Confidence confidence,
    ImmutableList<SegmentSample> segments,
    ImmutableList<SegmentDifference> differences,
    ImmutableList<Touchpoint> uncompared)
    implements SegmentsResult {

  @Override
  public Figures figures() {
    return Figures.builder()
        .put("scale", scale.name())
        .put("confidence", confidence.level())
        .putRows("segments", segments.stream().map(Figured::figures).toList())
        .putAll(
            "differing",
            counting(SegmentMeasure.MEAN).stream().map(SegmentDifference::touchpoint).toList())
        .putRows("differences", differences.stream().map(Figured::figures).toList())
        .putAll("uncompared", uncompared)
        .build();
  }
}
