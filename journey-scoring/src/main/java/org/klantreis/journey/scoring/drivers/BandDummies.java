package org.klantreis.journey.scoring.drivers;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.klantreis.journey.evidence.RespondentRatings;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.rated.BandCounts;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.statistics.Observations;

/**
 * Respondents as rows of a penalty-reward contrast: for each touchpoint 1 when it is rated low
 * (below) and 1 when it is rated high (exceeded), against 0 for met. What nobody answered is no
 * predictor.
 */
final class BandDummies implements Observations {

  private final RespondentRatings respondents;
  private final int lowest;
  private final Band[] bandOf;
  private final ImmutableList<Dummy> dummies;

  /** A predictor: whether the rating of a touchpoint lies in the band of a contrast. */
  record Dummy(int place, TouchpointId touchpoint, Contrast contrast) {
    String name() {
      return contrast.name(touchpoint);
    }
  }

  BandDummies(RespondentRatings respondents, Bands bands, List<BandCounts> counts) {
    this.respondents = respondents;
    this.lowest = respondents.scale().lowest();
    this.bandOf = new Band[respondents.scale().levels()];
    for (int level = 0; level < bandOf.length; level++) {
      bandOf[level] = bands.of(lowest + level);
    }
    ImmutableList.Builder<Dummy> found = ImmutableList.builder();
    for (int place = 0; place < counts.size(); place++) {
      for (Contrast contrast : Contrast.values()) {
        if (counts.get(place).of(contrast.band()) > 0) {
          found.add(new Dummy(place, respondents.touchpoints().get(place), contrast));
        }
      }
    }
    this.dummies = found.build();
  }

  ImmutableList<Dummy> dummies() {
    return dummies;
  }

  @Override
  public int predictors() {
    return dummies.size();
  }

  @Override
  public String name(int predictor) {
    return dummies.get(predictor).name();
  }

  @Override
  public int rows() {
    return respondents.patterns();
  }

  @Override
  public long times(int row) {
    return respondents.count(row);
  }

  @Override
  public double weight(int row) {
    return respondents.weight(row);
  }

  @Override
  public double response(int row) {
    return respondents.overall(row);
  }

  @Override
  public void read(int row, double[] into) {
    for (int i = 0; i < dummies.size(); i++) {
      Dummy dummy = dummies.get(i);
      Band band = bandOf[respondents.rating(row, dummy.place()) - lowest];
      into[i] = band == dummy.contrast().band() ? 1 : 0;
    }
  }
}
