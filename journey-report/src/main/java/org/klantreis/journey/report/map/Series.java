package org.klantreis.journey.report.map;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.klantreis.journey.report.drawing.Ink;
import org.klantreis.journey.report.drawing.Shape;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;
import org.klantreis.journey.scoring.statistics.Confidence;

/**
 * One line of the curve.
 *
 * @param name beside the line
 * @param role what the line is to the map
 * @param study what it shows
 * @param marks one for each column; absent where the study has no such touchpoint
 * @param ink its colour
 * @param shape of its marks, and with them its dashes
 */
record Series(
    String name,
    Role role,
    JourneyStudy study,
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
      Confidence confidence,
      Ink ink,
      Shape shape) {
    return new Series(
        name,
        role,
        study,
        columns.stream()
            .map(
                column ->
                    study
                        .journey()
                        .touchpoint(column.id())
                        .map(each -> Mark.of(new TouchpointStudy(study, each), confidence)))
            .collect(ImmutableList.toImmutableList()),
        ink,
        shape);
  }
}
