package org.klantreis.journey.scoring.maturity;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.klantreis.journey.scoring.verdict.Figures;

/**
 * A business unit of a portfolio.
 *
 * @param unit its name
 * @param maturity how mature it is
 */
public record UnitMaturity(String unit, MaturityResult maturity) {

  Figures figures() {
    return Figures.builder()
        .put("unit", unit)
        .put("index", maturity.index())
        .putRows(
            "policies",
            maturity.policyRows().stream()
                .map(
                    row ->
                        row.select(
                            List.of(
                                "policy", "stage", "stage_number", "percent_to_next", "blockers")))
                .toList())
        .build();
  }

  ImmutableList<Figures> stageRows() {
    return rows(maturity.stages().stream().map(StageMean::figures).toList());
  }

  ImmutableList<Figures> heatMapRows() {
    return rows(maturity.cells().stream().map(MaturityCell::figures).toList());
  }

  private ImmutableList<Figures> rows(List<Figures> some) {
    return some.stream()
        .map(row -> Figures.builder().put("unit", unit).putAll(row).build())
        .collect(ImmutableList.toImmutableList());
  }
}
