package org.klantreis.journey.report.map;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.report.plot.ImportancePerformance;
import org.klantreis.journey.report.plot.KanoPlane;
import org.klantreis.journey.report.plot.KanoQuadrant;
import org.klantreis.journey.report.plot.Plot;
import org.klantreis.journey.scoring.drivers.DriversResult;
import org.klantreis.journey.scoring.kano.KanoResult;
import org.klantreis.journey.scoring.scorer.Scorecard;
import org.klantreis.journey.scoring.verdict.Result;

/** The pictures that go with what scorers found. */
final class Plots {

  private Plots() {}

  /** Those of the scorecard in the order of its lines, then those that were asked for. */
  static ImmutableList<Plot> of(ReportOptions options) {
    ImmutableList.Builder<Plot> plots = ImmutableList.builder();
    options
        .scorecard()
        .ifPresent(
            scorecard -> {
              for (Scorecard.Line line : scorecard.lines()) {
                line.verdict()
                    .flatMap(verdict -> verdict.outcome().answer())
                    .ifPresent(result -> plots.addAll(of(scorecard, result)));
              }
            });
    return plots.addAll(options.plots()).build();
  }

  private static ImmutableList<Plot> of(Scorecard scorecard, Result result) {
    if (result instanceof KanoResult kano) {
      return ImmutableList.of(new KanoQuadrant(kano), new KanoPlane(kano));
    }
    if (result instanceof DriversResult drivers) {
      return ImmutableList.of(ImportancePerformance.of(drivers, scorecard.study().journey()));
    }
    return ImmutableList.of();
  }
}
