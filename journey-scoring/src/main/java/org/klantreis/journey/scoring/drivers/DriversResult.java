package org.klantreis.journey.scoring.drivers;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.evidence.Completeness;
import org.klantreis.journey.evidence.StraightLiners;
import org.klantreis.journey.model.MomentPlacement;
import org.klantreis.journey.model.MomentSource;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.scoring.statistics.FittedRegression;
import org.klantreis.journey.scoring.statistics.Regression;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Result;

/** Which touchpoints go with the overall rating, and how. */
public sealed interface DriversResult extends Result permits DriversFindings {

  /**
   * The penalty-reward regression, on up to three dummies for each touchpoint: a logistic one where
   * the overall rating is a yes or a no.
   */
  FittedRegression contrast();

  /** By which errors it was decided what counts: those that were asked for, where defined. */
  DriversScorer.Errors decidedBy();

  /**
   * The regression on the ratings themselves, of those who rated every touchpoint; absent where it
   * is refused.
   */
  Optional<Regression.Fit> ratings();

  /** How its R² was shared out: as was asked for, where that can be done; absent without it. */
  Optional<DriversScorer.Shares> sharesBy();

  /** One for each touchpoint, in the order of the columns. */
  ImmutableList<Driver> drivers();

  /** By what importance is measured in the matrix. */
  DriversScorer.Importance importanceMeasure();

  /** Where high begins in the matrix. */
  DriversScorer.Crosshairs crosshairs();

  /** The importance at which high begins; absent when none is defined. */
  OptionalDouble importanceCrosshair();

  /** The mean rating at which high begins. */
  double performanceCrosshair();

  /** Touchpoints whose reward counts, the largest reward first. */
  ImmutableList<Candidate> candidates();

  /** The moments of truth that the map names, in timeline order; absent without a map. */
  Optional<ImmutableList<NamedMoment>> namedMoments();

  /** Who answered everything, and who is left out because of what is missing. */
  Completeness completeness();

  /** What to keep in mind when reading the figures. */
  ImmutableList<Message> warnings();

  /** The driver of that touchpoint, where it was asked about. */
  default Optional<Driver> of(TouchpointId touchpoint) {
    return drivers().stream().filter(each -> each.touchpoint().equals(touchpoint)).findFirst();
  }

  /** The touchpoints of that category, in the order of the columns. */
  default ImmutableList<Driver> of(DriverCategory category) {
    return drivers().stream()
        .filter(each -> each.category().equals(Optional.of(category)))
        .collect(toImmutableList());
  }

  /**
   * A touchpoint that the data suggest as a moment of truth: exceeding expectations there pays.
   *
   * @param touchpoint which one
   * @param rank 1 for the largest reward
   * @param reward what it pays, in points of the overall rating
   * @param named whether the map names a moment of truth there; absent without a map
   */
  record Candidate(TouchpointId touchpoint, int rank, double reward, Optional<Boolean> named) {}

  /**
   * A moment of truth that the map names, seen in the light of the data.
   *
   * @param touchpoint where it lies
   * @param placement before, in or after its touchpoint
   * @param source who said so
   * @param standing what the data say of it
   */
  record NamedMoment(
      TouchpointId touchpoint, MomentPlacement placement, MomentSource source, Standing standing) {

    /** What the data say. */
    public enum Standing {
      /** The reward counts: the data agree. */
      CANDIDATE,
      /** It was rated, and exceeding expectations there does not pay for certain. */
      NOT_A_CANDIDATE,
      /** Nobody rated it above expectation, or nobody was asked about it. */
      UNKNOWN
    }
  }

  /** Who answered what, under names. */
  static Figures figures(Completeness completeness) {
    return Figures.builder()
        .put("respondents", completeness.n())
        .put("without_overall", completeness.withoutOverall())
        .put("with_overall", completeness.rated().n())
        .put("complete", completeness.complete().n())
        .put("incomplete", completeness.incomplete())
        .putAll(figures(completeness.straightLiners()))
        .putRows(
            "touchpoints",
            completeness.missing().entrySet().stream()
                .map(
                    each ->
                        Figures.builder()
                            .put("touchpoint", each.getKey().value())
                            .put("missing", each.getValue())
                            .put(
                                "only_missing",
                                completeness.onlyMissing().getOrDefault(each.getKey(), 0L))
                            .build())
                .toList())
        .build();
  }

  private static Figures figures(StraightLiners straight) {
    return Figures.builder()
        .put("rated_all", straight.ofAll().respondents())
        .put("straight_of_all", straight.ofAll().straight())
        .put("rated_most", straight.ofMost().respondents())
        .put("straight_of_most", straight.ofMost().straight())
        .put("left_out", straight.leftOut())
        .build();
  }
}
