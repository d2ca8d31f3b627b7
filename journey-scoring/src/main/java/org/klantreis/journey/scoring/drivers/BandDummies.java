package org.klantreis.journey.scoring.drivers;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.evidence.RespondentRatings;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.statistics.Observations;

/**
 * Respondents as rows of a penalty-reward contrast: for each touchpoint 1 when it is rated low
 * (below), 1 when it is rated high (exceeded) and 1 when it was not experienced, against 0 for met.
 * What nobody answered is no predictor, nor is what everybody did not experience; touchpoints that
 * the same respondents did not experience share the predictor.
 */
final class BandDummies implements Observations {

  private final RespondentRatings respondents;

  /** By the level of a rating. */
  private final @Nullable Contrast[] contrastOf;

  private final ImmutableList<Dummy> dummies;

  /** By place. */
  private final ImmutableList<Optional<Dummy>> notExperienced;

  /** A predictor: whether the answer about a touchpoint is that of a contrast. */
  record Dummy(int place, TouchpointId touchpoint, Contrast contrast) {
    String name() {
      return contrast.name(touchpoint);
    }
  }

  BandDummies(RespondentRatings respondents, Bands bands) {
    this.respondents = respondents;
    this.contrastOf = new @Nullable Contrast[respondents.scale().levels()];
    for (int level = 0; level < contrastOf.length; level++) {
      contrastOf[level] = Contrast.of(bands.of(respondents.scale().value(level))).orElse(null);
    }
    List<Dummy> found = new ArrayList<>();
    ImmutableList.Builder<Optional<Dummy>> unseen = ImmutableList.builder();
    Map<BitSet, Dummy> byRows = new HashMap<>();
    for (int place = 0; place < respondents.touchpoints().size(); place++) {
      @Nullable Dummy notExperienced = null;
      for (Contrast contrast : Contrast.values()) {
        BitSet rows = rows(place, contrast);
        if (rows.isEmpty()) {
          continue;
        }
        Dummy dummy = new Dummy(place, respondents.touchpoints().get(place), contrast);
        if (contrast != Contrast.NOT_EXPERIENCED) {
          found.add(dummy);
        } else if (rows.cardinality() < rows()) {
          notExperienced = byRows.computeIfAbsent(rows, first -> add(dummy, found));
        }
      }
      unseen.add(Optional.ofNullable(notExperienced));
    }
    this.dummies = ImmutableList.copyOf(found);
    this.notExperienced = unseen.build();
  }

  private static Dummy add(Dummy dummy, List<Dummy> found) {
    found.add(dummy);
    return dummy;
  }

  /** The rows in which a dummy is 1. */
  private BitSet rows(int place, Contrast contrast) {
    BitSet rows = new BitSet();
    for (int row = 0; row < rows(); row++) {
      rows.set(row, contrast(row, place) == contrast);
    }
    return rows;
  }

  private @Nullable Contrast contrast(int row, int place) {
    return respondents.isExperienced(row, place)
        ? contrastOf[respondents.ratingLevel(row, place)]
        : Contrast.NOT_EXPERIENCED;
  }

  ImmutableList<Dummy> dummies() {
    return dummies;
  }

  /**
   * The predictor that says who did not experience a touchpoint, which may be named after another;
   * empty when all or none did.
   */
  Optional<Dummy> notExperienced(int place) {
    return notExperienced.get(place);
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
      into[i] = contrast(row, dummy.place()) == dummy.contrast() ? 1 : 0;
    }
  }
}
