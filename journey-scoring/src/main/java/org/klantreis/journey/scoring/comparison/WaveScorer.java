package org.klantreis.journey.scoring.comparison;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.rated.BandJudgement;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.rated.Basis;
import org.klantreis.journey.scoring.satisfaction.NetPromoterScore;
import org.klantreis.journey.scoring.satisfaction.NpsDifference;
import org.klantreis.journey.scoring.scorer.JourneyPair;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Holm;
import org.klantreis.journey.scoring.statistics.MeanDifference;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.statistics.ProportionDifference;
import org.klantreis.journey.scoring.style.ScoringStyle;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Verdict;

/**
 * Two waves of ratings (<i>nulmeting en vervolgmeting</i>): per touchpoint the difference of the
 * mean (Welch 1947), of the share in each band (Newcombe 1998; pooled z test) and of the Net
 * Promoter Score, with Holm's adjustment (1979) over the touchpoints within each measure.
 *
 * <p>Touchpoints are matched by id. The respondents of the two waves are taken to be others: where
 * the same people answered twice, the intervals are wider than they need be as long as their
 * answers go together.
 */
@Value.Immutable
@ScoringStyle
public abstract sealed class WaveScorer implements Scorer<JourneyPair, WaveResult>, WithWaveScorer
    permits ImmutableWaveScorer {

  /** The id of this scorer. */
  public static final String ID = "waves";

  WaveScorer() {}

  /** Which aspect of an experience is compared; overall unless set. NPS is of overall only. */
  @Value.Default
  public RatingAspect aspect() {
    return RatingAspect.OVERALL;
  }

  /** One's own bands for one scale; every other scale has its standard ones. */
  public abstract Optional<Bands> bands();

  /** The confidence of the intervals, and at which a change counts; 0.95 unless set. */
  @Value.Default
  public Confidence confidence() {
    return Confidence.STANDARD;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Message needs() {
    return WaveWords.needs();
  }

  /**
   * Compares. Not applicable to waves on different scales; too little evidence when no touchpoint
   * was rated in both. On a scale without bands only means are compared.
   */
  @Override
  public Verdict<WaveResult> score(JourneyPair pair) {
    WaveWords words = new WaveWords(this, pair);
    Optional<RatingScale> before = pair.before().ratings().map(Ratings::scale);
    Optional<RatingScale> after = pair.after().ratings().map(Ratings::scale);
    if (before.isPresent() && after.isPresent() && !before.equals(after)) {
      return words.otherScale(before.get(), after.get());
    }
    ImmutableList.Builder<TouchpointWaves> both = ImmutableList.builder();
    ImmutableList.Builder<Touchpoint> unmeasured = ImmutableList.builder();
    for (Touchpoint later : pair.after().journey().touchpoints()) {
      Optional<Touchpoint> earlier = pair.before().journey().touchpoint(later.id());
      if (earlier.isPresent()) {
        compare(pair, earlier.get(), later).ifPresentOrElse(both::add, () -> unmeasured.add(later));
      }
    }
    ImmutableList<TouchpointWaves> compared = adjusted(both.build());
    if (compared.isEmpty()) {
      return words.nothingInBoth();
    }
    return words.verdict(
        new WaveResult(
            before.orElseThrow(),
            confidence(),
            compared,
            unmeasured.build(),
            missingFrom(pair.after().journey(), pair.before().journey()),
            missingFrom(pair.before().journey(), pair.after().journey())));
  }

  private static ImmutableList<Touchpoint> missingFrom(Journey journey, Journey other) {
    return other.touchpoints().stream()
        .filter(touchpoint -> journey.touchpoint(touchpoint.id()).isEmpty())
        .collect(toImmutableList());
  }

  private Optional<TouchpointWaves> compare(
      JourneyPair pair, Touchpoint earlier, Touchpoint later) {
    Optional<RatingTally> before = ratings(pair.before(), earlier);
    Optional<RatingTally> after = ratings(pair.after(), later);
    if (before.isEmpty() || after.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new TouchpointWaves(
            later, sample(before.get()), sample(after.get()), changes(before.get(), after.get())));
  }

  private Optional<RatingTally> ratings(JourneyStudy study, Touchpoint touchpoint) {
    return new TouchpointStudy(study, touchpoint).ratings(aspect());
  }

  private static TouchpointWaves.Sample sample(RatingTally tally) {
    return new TouchpointWaves.Sample(tally.n(), tally.effectiveN());
  }

  private ImmutableList<WaveChange> changes(RatingTally before, RatingTally after) {
    ImmutableList.Builder<WaveChange> changes = ImmutableList.builder();
    changes.add(
        mean(
            MeanEstimate.of(before, confidence()).orElseThrow(),
            MeanEstimate.of(after, confidence()).orElseThrow()));
    Bands.choose(bands(), before.scale())
        .ifPresent(cuts -> changes.addAll(shares(judge(before, cuts), judge(after, cuts))));
    if (aspect() == RatingAspect.OVERALL) {
      NetPromoterScore.of(before)
          .ifPresent(nps -> changes.add(nps(nps, NetPromoterScore.of(after).orElseThrow())));
    }
    return changes.build();
  }

  private WaveChange mean(MeanEstimate before, MeanEstimate after) {
    MeanDifference difference = MeanDifference.between(before, after, confidence());
    return new WaveChange(
        WaveMeasure.MEAN,
        before.mean(),
        after.mean(),
        difference.value(),
        difference.interval(),
        difference.p(),
        OptionalDouble.empty());
  }

  private BandJudgement judge(RatingTally tally, Bands cuts) {
    return BandJudgement.of(tally, cuts, Basis.mean(), confidence()).orElseThrow();
  }

  private static List<WaveChange> shares(BandJudgement before, BandJudgement after) {
    List<WaveChange> changes = new ArrayList<>();
    for (Band band : Band.values()) {
      ProportionDifference difference =
          ProportionDifference.between(before.shares().of(band), after.shares().of(band));
      changes.add(
          new WaveChange(
              share(band),
              before.shares().of(band).value(),
              after.shares().of(band).value(),
              difference.value(),
              Optional.of(difference.interval()),
              OptionalDouble.of(difference.p()),
              OptionalDouble.empty()));
    }
    return changes;
  }

  private static WaveMeasure share(Band band) {
    return switch (band) {
      case BELOW -> WaveMeasure.BELOW;
      case MET -> WaveMeasure.MET;
      case EXCEEDED -> WaveMeasure.EXCEEDED;
    };
  }

  private WaveChange nps(NetPromoterScore before, NetPromoterScore after) {
    NpsDifference difference = NpsDifference.between(before, after);
    return new WaveChange(
        WaveMeasure.NPS,
        before.score(),
        after.score(),
        difference.points(),
        Optional.of(difference.interval(confidence())),
        OptionalDouble.of(difference.pValue()),
        OptionalDouble.empty());
  }

  /** With Holm's adjustment: the touchpoints of one measure are a family. */
  private static ImmutableList<TouchpointWaves> adjusted(ImmutableList<TouchpointWaves> all) {
    ImmutableTable.Builder<TouchpointId, WaveMeasure, Double> adjusted = ImmutableTable.builder();
    for (WaveMeasure measure : WaveMeasure.values()) {
      List<TouchpointWaves> tested =
          all.stream().filter(each -> each.p(measure).isPresent()).toList();
      double[] raised =
          Holm.adjust(tested.stream().mapToDouble(each -> each.p(measure).orElseThrow()).toArray());
      for (int i = 0; i < raised.length; i++) {
        adjusted.put(tested.get(i).touchpoint().id(), measure, raised[i]);
      }
    }
    ImmutableTable<TouchpointId, WaveMeasure, Double> table = adjusted.build();
    return all.stream()
        .map(each -> each.withAdjusted(table.row(each.touchpoint().id())))
        .collect(toImmutableList());
  }

  /** Starts one; nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** With the default of every setting. */
  public static WaveScorer standard() {
    return builder().build();
  }

  /** Collects the settings of a comparison of waves. */
  public static final class Builder extends ImmutableWaveScorer.Builder {
    Builder() {}
  }
}
