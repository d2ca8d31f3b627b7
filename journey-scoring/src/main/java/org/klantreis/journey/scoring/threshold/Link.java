package org.klantreis.journey.scoring.threshold;

import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.rated.BandJudgement;
import org.klantreis.journey.scoring.rated.BandShares;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.verdict.Figured;
import org.klantreis.journey.scoring.verdict.Figures;

/**
 * A touchpoint as a link of the chain.
 *
 * @param touchpoint the touchpoint
 * @param rated what it was rated; absent where nobody was asked and the map states nothing
 */
public record Link(Touchpoint touchpoint, Optional<Rated> rated) implements Figured {

  /** Its band; empty for an unknown link. */
  public Optional<Band> band() {
    return rated.flatMap(Rated::band);
  }

  /** Whether its band is known. */
  public boolean isKnown() {
    return band().isPresent();
  }

  /** Whether it breaks the chain. */
  public boolean isBreak() {
    return rated.filter(Rated::isBreak).isPresent();
  }

  /** Whether it lies above expectation. */
  public boolean isExceeded() {
    return rated.filter(Rated::isExceeded).isPresent();
  }

  /** Whether the evidence leaves no other band open. */
  public boolean isSettled() {
    return rated.filter(Rated::isSettled).isPresent();
  }

  /** What was counted, the shares of the bands, and the band. */
  @Override
  public Figures figures() {
    Optional<MeanEstimate> mean = rated.flatMap(Rated::measured);
    Optional<BandShares> shares = rated.flatMap(Rated::judgement).map(BandJudgement::shares);
    Figures.Builder row =
        Figures.builder()
            .put("touchpoint", touchpoint.id().value())
            .put("n", rated.map(Rated::n).orElse(0L))
            .put("n_eff", rated.map(Rated::effectiveN).orElse(0.0))
            .put("stated", rated.filter(Link::isJudgedAsStated).map(Rated::value))
            .put("mean", mean.map(MeanEstimate::mean))
            .put("sd", mean.map(MeanEstimate::standardDeviation).orElse(OptionalDouble.empty()))
            .putInterval("mean", mean.flatMap(MeanEstimate::interval));
    for (Band band : Band.values()) {
      row.put(Figures.word(band), shares.map(each -> each.of(band).value()))
          .putInterval(Figures.word(band), shares.map(each -> each.of(band).interval()));
    }
    return row.put("band", band()).put("settled", isSettled()).build();
  }

  private static boolean isJudgedAsStated(Rated rated) {
    return !rated.isMeasured() && rated.band().isPresent();
  }
}
