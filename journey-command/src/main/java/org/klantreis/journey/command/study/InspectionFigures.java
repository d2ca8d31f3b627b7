package org.klantreis.journey.command.study;

import java.util.Optional;
import org.klantreis.journey.model.FeatureId;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.study.CodebookColumn;
import org.klantreis.journey.study.ColumnInspection;
import org.klantreis.journey.study.Inspection;

/** What was seen in a file, as keys of an answer. */
final class InspectionFigures {

  private InspectionFigures() {}

  static Figures of(Inspection seen) {
    return Figures.builder()
        .put("tool", seen.tool())
        .put("rows", seen.rows())
        .put("uncertain", seen.isUncertain())
        .putRows("columns", seen.columns().stream().map(InspectionFigures::column).toList())
        .build();
  }

  private static Figures column(ColumnInspection seen) {
    CodebookColumn column = seen.column();
    return Figures.builder()
        .put("column", column.name())
        .put("role", column.role().toString())
        .put("touchpoint", column.touchpoint().map(TouchpointId::value))
        .put("feature", column.feature().map(FeatureId::value))
        .put("scale", column.scale().map(RatingScale::name))
        .put("wording", column.wording())
        .put("recommend", column.isRecommendation())
        .put("says", seen.says())
        .put("filled", seen.filled())
        .put("empty", seen.empty())
        .put("missing", seen.missing().values().stream().mapToLong(Long::longValue).sum())
        .put(
            "doubt",
            column.uncertain().isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(" ", column.uncertain())))
        .build();
  }
}
