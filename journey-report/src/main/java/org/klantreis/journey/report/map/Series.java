package org.klantreis.journey.report.map;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.report.drawing.Ink;
import org.klantreis.journey.report.drawing.Shape;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;
import org.klantreis.journey.scoring.threshold.Link;
import org.klantreis.journey.scoring.threshold.Peak;
import org.klantreis.journey.scoring.threshold.ThresholdResult;

/**
 * One line of the curve.
 *
 * @param name beside the line
 * @param role what the line is to the map
 * @param study what it shows
 * @param judged what the threshold scorer finds; absent on a scale without bands
 * @param marks one for each column; absent where the study has no such touchpoint
 * @param ink its colour
 * @param shape of its marks, and with them its dashes
 */
record Series(
    String name,
    Role role,
    JourneyStudy study,
    Optional<ThresholdResult> judged,
    ImmutableList<Optional<Mark>> marks,
    Ink ink,
    Shape shape) {

  /** What a line is to the map. */
  enum Role {
    /** The journey of the map. */
    MAP,
    /** The journey to be. */
    TO_BE,
    /** One of several segments. */
    SEGMENT
  }

  static Series of(
      String name,
      Role role,
      JourneyStudy study,
      List<Column> columns,
      SettableScorer<JourneyStudy, ThresholdResult> threshold,
      Ink ink,
      Shape shape) {
    Optional<ThresholdResult> judged = threshold.score(study).outcome().answer();
    Map<TouchpointId, Link> links =
        judged
            .map(result -> Maps.uniqueIndex(result.chain().links(), link -> link.touchpoint().id()))
            .orElseGet(ImmutableMap::of);
    return new Series(
        name,
        role,
        study,
        judged,
        columns.stream()
            .map(
                column ->
                    study
                        .journey()
                        .touchpoint(column.id())
                        .map(
                            each ->
                                Mark.of(
                                    new TouchpointStudy(study, each),
                                    Optional.ofNullable(links.get(each.id())),
                                    threshold.settings())))
            .collect(ImmutableList.toImmutableList()),
        ink,
        shape);
  }

  /** The moments of truth of a touchpoint; of a segment none are told. */
  ImmutableList<Peak> peaks(Mark mark) {
    return switch (role) {
      case MAP, TO_BE ->
          judged.stream()
              .flatMap(result -> result.momentsOfTruth().stream())
              .filter(peak -> peak.touchpoint().id().equals(mark.touchpoint().id()))
              .collect(ImmutableList.toImmutableList());
      case SEGMENT -> ImmutableList.of();
    };
  }
}
