package org.klantreis.journey.scoring.comparison;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.comparison.WaveSeries.Pace;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.verdict.Figured;
import org.klantreis.journey.scoring.verdict.Figures;

/** What was found; the rest follows from it. */
record TrendFindings(
    RatingScale scale,
    Confidence confidence,
    Pace pace,
    ImmutableList<String> waves,
    ImmutableList<TouchpointTrend> trends,
    ImmutableList<Touchpoint> unmeasured,
    ImmutableList<Touchpoint> onOtherScales)
    implements TrendResult {

  @Override
  public Figures figures() {
    return Figures.builder()
        .put("scale", scale.name())
        .put("confidence", confidence.level())
        .put("pace", pace)
        .putAll("waves", waves)
        .putAll("rising", rising())
        .putAll("falling", falling())
        .putAll("bent", bent())
        .putRows("trends", trends.stream().map(Figured::figures).toList())
        .putAll("unmeasured", unmeasured)
        .putAll("on_other_scales", onOtherScales)
        .build();
  }
}
