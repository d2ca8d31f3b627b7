package org.klantreis.journey.scoring.satisfaction;

import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.statistics.NetInterval;
import org.klantreis.journey.scoring.style.ScoringStyle;
import org.klantreis.journey.scoring.verdict.Contribution;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Provenance;
import org.klantreis.journey.scoring.verdict.Verdict;
import org.klantreis.journey.words.Words;

/**
 * The Net Promoter Score of a touchpoint; see {@link NetPromoterScore}.
 *
 * <p>It reads the overall ratings, and is not applicable to ratings on another scale than 0-10.
 */
@Value.Immutable
@ScoringStyle
public abstract sealed class NpsScorer implements Scorer<TouchpointStudy, NpsResult>, WithNpsScorer
    permits ImmutableNpsScorer {

  /** The id of this scorer. */
  public static final String ID = "nps";

  private static final Words WORDS = Words.of(NpsScorer.class, "scoring").under("nps");

  NpsScorer() {}

  /** How the interval is computed; adjusted Wald unless set. */
  @Value.Default
  public NetInterval interval() {
    return NetInterval.ADJUSTED_WALD;
  }

  /** The confidence of the interval; 0.95 unless set. */
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
    return say("needs");
  }

  @Override
  public Verdict<NpsResult> score(TouchpointStudy subject) {
    Optional<RatingTally> ratings = subject.ratings(RatingAspect.OVERALL);
    return verdict(subject, ratings)
        .about(subject.touchpoint().name())
        .provenance(
            Provenance.builder()
                .scorer(ID)
                .rule(intervalName())
                .putParameter("interval", intervalName())
                .putParameter("confidence", Double.toString(confidence().level()))
                .n(ratings.map(RatingTally::n).orElse(0L))
                .effectiveN(ratings.map(RatingTally::effectiveN).orElse(0.0))
                .build())
        .build();
  }

  /** As it is written where parameters are set. */
  private String intervalName() {
    return interval().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Verdict.Builder<NpsResult> verdict(
      TouchpointStudy subject, Optional<RatingTally> ratings) {
    String name = subject.touchpoint().name();
    if (ratings.isEmpty()) {
      return Verdict.tooLittleEvidence(say("not-rated", name));
    }
    return NetPromoterScore.of(ratings.get())
        .map(nps -> answer(name, nps))
        .orElseGet(() -> Verdict.notApplicable(say("other-scale", ratings.get().scale().name())));
  }

  private Verdict.Builder<NpsResult> answer(String name, NetPromoterScore nps) {
    Interval ends = nps.interval(interval(), confidence());
    return Verdict.scored(new NpsResult(nps, interval(), ends))
        .headline(
            say(
                "headline",
                name,
                nps.score(),
                confidence().level(),
                ends.low(),
                ends.high(),
                nps.n(),
                say("interval." + interval()),
                nps.net().n() == nps.n() ? say("unweighted") : say("n-eff", nps.net().n())))
        .addContribution(new Contribution(nps.promoterPoints(), say("promoters", nps.promoters())))
        .addContribution(
            new Contribution(-nps.detractorPoints(), say("detractors", nps.detractors())));
  }

  private static Message say(String key, Object... arguments) {
    return Message.of(WORDS, key, arguments);
  }

  /** Starts one; nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** With the default of every setting. */
  public static NpsScorer standard() {
    return builder().build();
  }

  /** Collects the settings of an NPS scorer. */
  public static final class Builder extends ImmutableNpsScorer.Builder {
    Builder() {}
  }
}
