package org.klantreis.journey.report.map;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
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
 * @param peaks the moments of truth of each touchpoint; of a segment none are told
 * @param ink its colour
 * @param shape of its marks, and with them its dashes
 */
record Series(
    String name,
    Role role,
    JourneyStudy study,
    Optional<ThresholdResult> judged,
    ImmutableList<Optional<Mark>> marks,
    ImmutableListMultimap<TouchpointId, Peak> peaks,
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
        role == Role.SEGMENT ? ImmutableListMultimap.of() : peaks(judged),
        ink,
        shape);
  }

  private static ImmutableListMultimap<TouchpointId, Peak> peaks(Optional<ThresholdResult> judged) {
    return judged
        .map(result -> Multimaps.index(result.momentsOfTruth(), peak -> peak.touchpoint().id()))
        .orElseGet(ImmutableListMultimap::of);
  }

  /** The moments of truth of a touchpoint; of a segment none are told. */
  ImmutableList<Peak> peaks(Mark mark) {
    return peaks.get(mark.touchpoint().id());
  }
}
