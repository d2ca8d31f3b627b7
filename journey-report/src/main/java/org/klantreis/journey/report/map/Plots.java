package org.klantreis.journey.report.map;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.report.plot.ImportancePerformance;
import org.klantreis.journey.report.plot.KanoPlane;
import org.klantreis.journey.report.plot.KanoQuadrant;
import org.klantreis.journey.report.plot.MaturityHeatMap;
import org.klantreis.journey.report.plot.Plot;
import org.klantreis.journey.scoring.drivers.DriversResult;
import org.klantreis.journey.scoring.kano.KanoResult;
import org.klantreis.journey.scoring.maturity.MaturityPanelResult;
import org.klantreis.journey.scoring.maturity.MaturityResult;
import org.klantreis.journey.scoring.scorer.Scorecard;
import org.klantreis.journey.scoring.verdict.Result;
import org.klantreis.journey.scoring.verdict.Verdict;

/** The pictures that go with what scorers found. */
final class Plots {

  private Plots() {}

  /** Those of the verdicts about a journey, or about whose it is, in their order. */
  static ImmutableList<Plot> of(Journey journey, ImmutableList<Scorecard.Line> judged) {
    ImmutableMap<TouchpointId, String> names =
        journey.touchpoints().stream()
            .collect(ImmutableMap.toImmutableMap(Touchpoint::id, Touchpoint::name));
    return judged.stream()
        .flatMap(line -> line.verdict().stream())
        .flatMap(verdict -> of(verdict, names).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Plot> of(
      Verdict<?> verdict, ImmutableMap<TouchpointId, String> names) {
    Optional<? extends Result> answer = verdict.outcome().answer();
    if (answer.isEmpty()) {
      return ImmutableList.of();
    }
    Result result = answer.get();
    if (result instanceof KanoResult kano) {
      return ImmutableList.of(new KanoQuadrant(kano), new KanoPlane(kano));
    }
    if (result instanceof DriversResult drivers) {
      return ImmutableList.of(new ImportancePerformance(drivers, names));
    }
    if (result instanceof MaturityResult maturity) {
      return ImmutableList.of(new MaturityHeatMap(verdict.about(), maturity));
    }
    if (result instanceof MaturityPanelResult panel) {
      return ImmutableList.of(new MaturityHeatMap(verdict.about(), panel.merged()));
    }
    return ImmutableList.of();
  }
}
