package org.klantreis.journey.scoring.threshold;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.verdict.Contribution;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Provenance;
import org.klantreis.journey.scoring.verdict.Verdict;
import org.klantreis.journey.words.Words;

/** Puts what the threshold scorer found into a verdict. */
final class ThresholdWords {

  private static final Words WORDS = Words.of(ThresholdWords.class, "scoring").under("threshold");

  private final ThresholdScorer scorer;
  private final String journey;
  private final ThresholdResult result;

  ThresholdWords(ThresholdScorer scorer, String journey, ThresholdResult result) {
    this.scorer = scorer;
    this.journey = journey;
    this.result = result;
  }

  static Message needs() {
    return say("needs");
  }

  static Verdict<ThresholdResult> noBands(
      ThresholdScorer scorer, String journey, RatingScale scale) {
    return Verdict.<ThresholdResult>notApplicable(say("no-bands", scale.name()))
        .about(journey)
        .provenance(provenance(scorer, 0, 0))
        .build();
  }

  Verdict<ThresholdResult> verdict() {
    Verdict.Builder<ThresholdResult> verdict =
        Verdict.scored(result)
            .about(journey)
            .headline(headline())
            .provenance(
                provenance(
                    scorer,
                    means().stream().mapToLong(MeanEstimate::n).sum(),
                    means().stream().mapToDouble(MeanEstimate::effectiveN).sum()));
    result.chain().breaks().forEach(link -> verdict.addReason(say("break", describe(link))));
    result.peaks().forEach(peak -> verdict.addReason(describe(peak)));
    List<Link> run = result.chain().longestRun();
    if (!result.chain().isUnbroken() && !run.isEmpty()) {
      verdict.addReason(
          say(
              run.size() == 1 ? "longest-run.one" : "longest-run",
              run.size(),
              name(run.get(0)),
              name(run.get(run.size() - 1))));
    }
    names(verdict, "spent-elsewhere", result.spentElsewhere());
    names(verdict, "open", touchpoints(result.chain().rated(), link -> !link.settled()));
    names(
        verdict,
        "unknown",
        touchpoints(result.chain().unknown(), link -> unjudged(link).isEmpty()));
    result
        .chain()
        .unknown()
        .forEach(
            link ->
                unjudged(link)
                    .ifPresent(scale -> verdict.addReason(say("unjudged", name(link), scale))));
    names(verdict, "irrelevant", result.irrelevant());
    names(verdict, "not-positive", result.notPositive());
    if (!result.chain().rated().isEmpty()) {
      verdict.contributionsTitle(say("contributions"));
    }
    result.chain().rated().forEach(link -> verdict.addContribution(contribution(link)));
    return verdict.build();
  }

  private Message headline() {
    int unknown = result.chain().unknown().size();
    return say(
        "headline." + result.level(),
        journey,
        result.chain().breaks().size(),
        result.chain().rated().size(),
        result.peaks(Peak.Outcome.HIT).size(),
        result.peaks().size(),
        unknown == 0
            ? say("all-known")
            : say("some-unknown", unknown, result.chain().links().size()),
        result.chain().breaks().stream()
            .findFirst()
            .map(link -> bands(scale(link)).met())
            .orElse(0.0));
  }

  private Message describe(Peak peak) {
    String key = "peak." + peak.outcome();
    Message moment = say("moment." + peak.moment().placement(), peak.touchpoint().name());
    Message source = say("source." + peak.moment().source());
    return say(key, moment, source, peak.reasons().stream().map(r -> say("why." + r)).toList());
  }

  private Contribution contribution(Link link) {
    double amount = value(link) - bands(scale(link)).met();
    Message settled = say(link.settled() ? "settled" : "not-settled");
    return new Contribution(amount, say("contribution", describe(link), band(link), settled));
  }

  private static RatingScale scale(Link link) {
    return link instanceof Link.Measured measured
        ? measured.scale()
        : ((Link.Stated) link).rating().scale();
  }

  private static double value(Link link) {
    return link instanceof Link.Measured measured
        ? measured.judgement().mean().mean()
        : ((Link.Stated) link).rating().value();
  }

  private Message describe(Link link) {
    if (link instanceof Link.Measured measured) {
      MeanEstimate mean = measured.judgement().mean();
      Message evidence =
          mean.n() == mean.effectiveN()
              ? say("n", mean.n())
              : say("n-weighted", mean.n(), mean.effectiveN());
      return mean.interval()
          .map(
              interval ->
                  say(
                      "measured",
                      name(link),
                      mean.mean(),
                      interval.low(),
                      interval.high(),
                      evidence,
                      scorer.confidence().level()))
          .orElseGet(() -> say("measured-once", name(link), mean.mean(), evidence));
    }
    return say("stated", name(link), ((Link.Stated) link).rating().value());
  }

  private Bands bands(RatingScale scale) {
    return Bands.choose(scorer.bands(), scale).orElseThrow();
  }

  private static Message band(Link link) {
    return say("band." + link.band().map(Band::name).orElseThrow());
  }

  private List<MeanEstimate> means() {
    return result.chain().links().stream()
        .filter(Link.Measured.class::isInstance)
        .map(link -> ((Link.Measured) link).judgement().mean())
        .toList();
  }

  private static Optional<String> unjudged(Link link) {
    return link instanceof Link.Unknown unknown
        ? unknown.unjudged().map(rating -> rating.scale().name())
        : Optional.empty();
  }

  private static List<Touchpoint> touchpoints(List<Link> links, Predicate<Link> which) {
    return links.stream().filter(which).map(Link::touchpoint).toList();
  }

  private static void names(
      Verdict.Builder<ThresholdResult> verdict, String key, List<Touchpoint> touchpoints) {
    if (!touchpoints.isEmpty()) {
      List<Message> quoted = touchpoints.stream().map(t -> say("quoted", t.name())).toList();
      verdict.addReason(say(key, quoted, touchpoints.size()));
    }
  }

  private static String name(Link link) {
    return link.touchpoint().name();
  }

  private static Provenance provenance(ThresholdScorer scorer, long n, double effectiveN) {
    return Provenance.builder()
        .scorer(ThresholdScorer.ID)
        .rule("7+/9+ by " + scorer.basis())
        .putParameter("aspect", scorer.aspect().name().toLowerCase(Locale.ROOT))
        .putParameter("bands", scorer.bands().map(Bands::toString).orElse("standard"))
        .putParameter("basis", scorer.basis().toString())
        .putParameter("confidence", Double.toString(scorer.confidence().level()))
        .putParameter("tolerance", Double.toString(scorer.tolerance()))
        .n(n)
        .effectiveN(effectiveN)
        .build();
  }

  private static Message say(String key, Object... arguments) {
    return Message.of(WORDS, key, arguments);
  }
}
