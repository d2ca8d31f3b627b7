package org.klantreis.journey.scoring.threshold;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.rated.BandJudgement;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Result;

/**
 * What the 7+/9+ rule finds in a journey.
 *
 * @param level the journey as a whole
 * @param chain every touchpoint with its band
 * @param peaks every moment of truth, in timeline order
 * @param spentElsewhere touchpoints above expectation at which no moment of truth is named
 * @param irrelevant touchpoints that the customer could do without
 * @param notPositive touchpoints of which a feeling or a judgement is recorded that is not positive
 */
public record ThresholdResult(
    ThresholdLevel level,
    Chain chain,
    ImmutableList<Peak> peaks,
    ImmutableList<Touchpoint> spentElsewhere,
    ImmutableList<Touchpoint> irrelevant,
    ImmutableList<Touchpoint> notPositive)
    implements Result {

  /** The moments of truth with that outcome. */
  public ImmutableList<Peak> peaks(Peak.Outcome outcome) {
    return peaks.stream()
        .filter(peak -> peak.outcome() == outcome)
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public Figures figures() {
    return Figures.builder()
        .put("level", word(level))
        .put("unbroken", chain.isUnbroken())
        .putTexts("breaks", ids(chain.breaks()))
        .putTexts("longest_run", ids(chain.longestRun()))
        .putTexts("unknown_links", ids(chain.unknown()))
        .putRows("touchpoints", chain.links().stream().map(ThresholdResult::row).toList())
        .putRows("moments_of_truth", peaks.stream().map(ThresholdResult::row).toList())
        .putTexts("spent_elsewhere", touchpointIds(spentElsewhere))
        .putTexts("irrelevant", touchpointIds(irrelevant))
        .putTexts("not_positive", touchpointIds(notPositive))
        .build();
  }

  private static Figures row(Link link) {
    Figures.Builder row = Figures.builder().put("touchpoint", link.touchpoint().id().value());
    Optional<BandJudgement> measured =
        link instanceof Link.Measured found ? Optional.of(found.judgement()) : Optional.empty();
    OptionalDouble stated =
        link instanceof Link.Stated guess
            ? OptionalDouble.of(guess.rating().value())
            : OptionalDouble.empty();
    row.put("n", measured.map(judgement -> judgement.mean().n()).orElse(0L))
        .put("n_eff", measured.map(judgement -> judgement.mean().effectiveN()).orElse(0.0))
        .put("stated", stated)
        .put("mean", number(measured.map(judgement -> judgement.mean().mean())))
        .put(
            "sd",
            measured
                .map(judgement -> judgement.mean().standardDeviation())
                .orElse(OptionalDouble.empty()))
        .putInterval("mean", measured.flatMap(judgement -> judgement.mean().interval()));
    for (Band band : Band.values()) {
      row.put(word(band), number(measured.map(judgement -> judgement.shares().of(band).value())))
          .putInterval(word(band), measured.map(judgement -> interval(judgement, band)));
    }
    return row.put("band", link.band().map(ThresholdResult::word))
        .put("settled", link.settled())
        .build();
  }

  private static Interval interval(BandJudgement judgement, Band band) {
    return judgement.shares().of(band).interval();
  }

  private static Figures row(Peak peak) {
    return Figures.builder()
        .put("touchpoint", peak.touchpoint().id().value())
        .put("placement", word(peak.moment().placement()))
        .put("source", word(peak.moment().source()))
        .put("outcome", word(peak.outcome()))
        .putTexts("reasons", peak.reasons().stream().map(ThresholdResult::word).toList())
        .build();
  }

  private static OptionalDouble number(Optional<Double> value) {
    return value.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
  }

  private static List<String> ids(List<Link> links) {
    return links.stream().map(link -> link.touchpoint().id().value()).toList();
  }

  private static List<String> touchpointIds(List<Touchpoint> touchpoints) {
    return touchpoints.stream().map(touchpoint -> touchpoint.id().value()).toList();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
