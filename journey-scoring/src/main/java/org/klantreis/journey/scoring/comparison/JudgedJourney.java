package org.klantreis.journey.scoring.comparison;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.threshold.Link;
import org.klantreis.journey.scoring.threshold.ThresholdResult;
import org.klantreis.journey.scoring.threshold.ThresholdScorer;

/**
 * A journey as the 7+/9+ rule reads it.
 *
 * @param study the journey with its evidence
 * @param judged what the rule finds; absent where it cannot judge
 * @param links each touchpoint in timeline order; unknown links where the rule cannot judge
 */
record JudgedJourney(
    JourneyStudy study, Optional<ThresholdResult> judged, ImmutableMap<TouchpointId, Link> links) {

  /** What is compared are levels, breaks and moments, and not in which resamples they recur. */
  static final ImmutableSet<Parameter<?>> UNUSED =
      ImmutableSet.of(Parameter.RESAMPLES, Parameter.SEED);

  /** Judged by what is set of the threshold scorer among these settings, without resamples. */
  static JudgedJourney of(JourneyStudy study, Settings settings) {
    Optional<ThresholdResult> judged =
        ThresholdScorer.standard()
            .withShared(settings)
            .with(Parameter.RESAMPLES, 0L)
            .score(study)
            .outcome()
            .answer();
    List<Link> links =
        judged
            .<List<Link>>map(result -> result.chain().links())
            .orElseGet(
                () ->
                    study.journey().touchpoints().stream()
                        .map(each -> new Link(each, Optional.empty()))
                        .toList());
    return new JudgedJourney(
        study, judged, Maps.uniqueIndex(links, link -> link.touchpoint().id()));
  }

  /** The link of that touchpoint, where the journey has it. */
  Optional<Link> link(Touchpoint touchpoint) {
    return Optional.ofNullable(links.get(touchpoint.id()));
  }
}
