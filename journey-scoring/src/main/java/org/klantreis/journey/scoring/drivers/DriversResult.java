package org.klantreis.journey.scoring.drivers;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.evidence.Completeness;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.scoring.statistics.Estimate;
import org.klantreis.journey.scoring.statistics.Regression;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Result;

/**
 * Which touchpoints drive the overall rating, and how.
 *
 * @param completeness who answered everything, and who is left out because of what is missing
 * @param contrast the penalty-reward regression, on two dummies for each touchpoint
 * @param ratings the regression on the ratings themselves; absent where it is refused
 * @param drivers one for each touchpoint, in the order of the columns
 * @param measure by what importance is measured in the matrix
 * @param crosshairs where high begins in the matrix
 * @param importanceCrosshair the importance at which high begins; absent when none is defined
 * @param performanceCrosshair the mean rating at which high begins
 * @param candidates touchpoints whose reward counts, the largest reward first
 * @param named the moments of truth that the map names, in timeline order; absent without a map
 * @param warnings what to keep in mind when reading the figures
 */
public record DriversResult(
    Completeness completeness,
    Regression.Fit contrast,
    Optional<Regression.Fit> ratings,
    ImmutableList<Driver> drivers,
    Importance measure,
    Crosshairs crosshairs,
    OptionalDouble importanceCrosshair,
    double performanceCrosshair,
    ImmutableList<Candidate> candidates,
    Optional<ImmutableList<NamedMoment>> named,
    ImmutableList<Message> warnings)
    implements Result {

  /** The driver of that touchpoint, where it was asked about. */
  public Optional<Driver> of(TouchpointId touchpoint) {
    return drivers.stream().filter(each -> each.touchpoint().equals(touchpoint)).findFirst();
  }

  /** The touchpoints of that category, in the order of the columns. */
  public ImmutableList<Driver> of(DriverCategory category) {
    return drivers.stream()
        .filter(each -> each.category().equals(Optional.of(category)))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public Figures figures() {
    Estimate intercept = contrast.intercept().estimate();
    Optional<Estimate> robust = contrast.intercept().robust();
    Figures.Builder figures =
        Figures.builder()
            .put("n", contrast.n())
            .put("n_eff", contrast.effectiveN())
            .put("r_squared", contrast.rSquared())
            .put("adjusted_r_squared", contrast.adjustedRSquared())
            .put("sigma", contrast.sigma())
            .put("f", contrast.f())
            .put("df", contrast.degreesOfFreedom())
            .put("coefficients", contrast.coefficients().size())
            .put("intercept", intercept.value())
            .put("intercept_se", intercept.standardError())
            .put("intercept_t", intercept.t())
            .put("intercept_p", intercept.p())
            .putInterval("intercept", intercept.interval())
            .put("intercept_hc3_se", number(robust.map(Estimate::standardError)))
            .put("intercept_hc3_p", number(robust.map(Estimate::p)))
            .put("ratings_r_squared", number(ratings.map(Regression.Fit::rSquared)))
            .put("importance_measure", Driver.word(measure))
            .put("crosshairs", Driver.word(crosshairs))
            .put("importance_crosshair", importanceCrosshair)
            .put("performance_crosshair", performanceCrosshair)
            .putRows("touchpoints", drivers.stream().map(this::row).toList())
            .putRows("candidates", candidateRows());
    if (named.isPresent()) {
      figures.putRows("named_moments", named.get().stream().map(DriversResult::row).toList());
    } else {
      figures.absent("named_moments");
    }
    return figures
        .put("completeness", figures(completeness))
        .putTexts("warnings", warnings.stream().map(Message::toString).toList())
        .build();
  }

  private Figures row(Driver driver) {
    return Figures.builder().putAll(driver.columns(measure)).putAll(driver.details()).build();
  }

  private List<Figures> candidateRows() {
    List<Figures> rows = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Figures.Builder row =
          Figures.builder()
              .put("touchpoint", candidate.touchpoint().value())
              .put("rank", rows.size() + 1)
              .put("reward", candidate.reward().estimate().value());
      if (named.isPresent()) {
        row.put("named", !candidate.named().isEmpty());
      } else {
        row.absent("named");
      }
      rows.add(row.build());
    }
    return rows;
  }

  private static Figures row(NamedMoment named) {
    return Figures.builder()
        .put("touchpoint", named.touchpoint().value())
        .put("placement", Driver.word(named.moment().placement()))
        .put("source", Driver.word(named.moment().source()))
        .put("standing", Driver.word(named.standing()))
        .build();
  }

  /** Who answered what, under names. */
  public static Figures figures(Completeness completeness) {
    return Figures.builder()
        .put("respondents", completeness.n())
        .put("without_overall", completeness.withoutOverall())
        .put("with_overall", completeness.rated().n())
        .put("complete", completeness.complete().n())
        .put("incomplete", completeness.incomplete())
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

  private static OptionalDouble number(Optional<Double> value) {
    return value.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
  }
}
