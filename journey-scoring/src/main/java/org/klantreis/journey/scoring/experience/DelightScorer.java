package org.klantreis.journey.scoring.experience;

import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.klantreis.journey.model.Disconfirmation;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.Need;
import org.klantreis.journey.model.NeedKind;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.rated.ExpectationGap;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.style.ScoringStyle;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Provenance;
import org.klantreis.journey.scoring.verdict.Verdict;

/**
 * Customer delight (<i>klantverrassing</i>) at a touchpoint: exceeded, above the expectation, on an
 * emotional need.
 *
 * <p>Its strength is the part of the room above the expectation that the rating uses, (p - e)/(max
 * - e), 0 when the rating is not above it, times the surprise, 0 to 1. Where surprise was not
 * measured it counts as 1, which the result says. A customer who expects the highest rating leaves
 * no room: not applicable. Measured ratings go before the one that the map states; what customers
 * judged themselves goes before the subtraction.
 */
@Value.Immutable
@ScoringStyle
public abstract sealed class DelightScorer
    implements Scorer<TouchpointStudy, DelightResult>, WithDelightScorer
    permits ImmutableDelightScorer {

  /** The id of this scorer. */
  public static final String ID = "delight";

  DelightScorer() {}

  /** One's own bands for one scale; every other scale has its standard ones. */
  public abstract Optional<Bands> bands();

  /** The confidence of the intervals; 0.95 unless set. */
  @Value.Default
  public Confidence confidence() {
    return Confidence.STANDARD;
  }

  /** A rating so far above the expectation still only meets it; 0 unless set. */
  @Value.Default
  public double tolerance() {
    return 0;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Message needs() {
    return DelightWords.say("needs");
  }

  @Override
  public Verdict<DelightResult> score(TouchpointStudy subject) {
    Optional<MeanEstimate> mean =
        subject
            .ratings(RatingAspect.OVERALL)
            .flatMap(tally -> MeanEstimate.of(tally, confidence()));
    Optional<Rated> experienced =
        Rated.of(subject, RatingRule.of(RatingAspect.OVERALL, confidence()));
    return experienced
        .map(rated -> judge(subject, rated, mean.isPresent()))
        .orElseGet(() -> Verdict.tooLittleEvidence(say("not-rated", subject)))
        .about(subject.touchpoint().name())
        .provenance(
            Provenance.builder()
                .scorer(ID)
                .rule("exceeded, above expectation, emotional need")
                .putParameter("bands", bands().map(Bands::toString).orElse("standard"))
                .putParameter("confidence", Double.toString(confidence().level()))
                .putParameter("tolerance", Double.toString(tolerance()))
                .n(mean.map(MeanEstimate::n).orElse(0L))
                .effectiveN(mean.map(MeanEstimate::effectiveN).orElse(0.0))
                .build())
        .build();
  }

  private Verdict.Builder<DelightResult> judge(
      TouchpointStudy subject, Rated rated, boolean measured) {
    Experience experience = subject.touchpoint().experience();
    Optional<Rating> expected = experience.expectation(RatingAspect.OVERALL);
    Optional<Bands> cuts = Bands.choose(bands(), rated.scale());
    if (cuts.isEmpty()) {
      return Verdict.notApplicable(DelightWords.say("no-bands", rated.scale().name()));
    }
    Optional<ExpectationGap> gap =
        ExpectationGap.of(experience, RatingAspect.OVERALL, Optional.of(rated), tolerance());
    if (gap.isEmpty()) {
      return expected.isPresent()
          ? Verdict.notApplicable(
              DelightWords.say(
                  "scales-differ",
                  subject.touchpoint().name(),
                  expected.get().scale().name(),
                  rated.scale().name()))
          : Verdict.tooLittleEvidence(say("not-expected", subject));
    }
    if (gap.get().expected().filter(DelightScorer::isHighest).isPresent()) {
      return Verdict.notApplicable(
          DelightWords.say(
              "expects-highest", subject.touchpoint().name(), rated.scale().highest()));
    }
    DelightResult result =
        result(
            rated,
            measured,
            Bands.reaches(rated.value(), cuts.get().exceeded()),
            gap.get(),
            experience);
    return Verdict.scored(result).headline(DelightWords.describe(this, subject, result));
  }

  private static boolean isHighest(Rating rating) {
    return rating.value() == rating.scale().highest();
  }

  private static DelightResult result(
      Rated rated, boolean measured, boolean exceeded, ExpectationGap gap, Experience experience) {
    boolean above = gap.disconfirmation() == Disconfirmation.POSITIVE;
    Optional<NeedKind> need = experience.need().map(Need::kind);
    double surprise = experience.surprise().orElse(1);
    Optional<Double> room =
        gap.expected().map(expected -> (double) rated.scale().highest() - expected.value());
    OptionalDouble strength =
        room.isPresent()
            ? OptionalDouble.of(surprise * Math.max(0, gap.gap().orElseThrow()) / room.get())
            : OptionalDouble.empty();
    Optional<Interval> interval =
        room.flatMap(
            all ->
                gap.interval()
                    .map(ends -> ends.times(1 / all).clampedTo(0, 1))
                    .map(ends -> new Interval(ends.low() * surprise, ends.high() * surprise)));
    return new DelightResult(
        delight(exceeded, above, need),
        rated,
        measured,
        exceeded,
        gap,
        above,
        need,
        strength,
        interval,
        experience.surprise());
  }

  private static Delight delight(boolean exceeded, boolean above, Optional<NeedKind> need) {
    if (!exceeded || !above || need.equals(Optional.of(NeedKind.FUNCTIONAL))) {
      return Delight.NOT_DELIGHTED;
    }
    return need.isPresent() ? Delight.DELIGHTED : Delight.UNKNOWN;
  }

  private static Message say(String key, TouchpointStudy subject) {
    return DelightWords.say(key, subject.touchpoint().name());
  }

  /** Starts one; nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** With the default of every setting. */
  public static DelightScorer standard() {
    return builder().build();
  }

  /** Collects the settings of a delight scorer. */
  public static final class Builder extends ImmutableDelightScorer.Builder {
    Builder() {}
  }
}
