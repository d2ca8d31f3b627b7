package org.klantreis.journey.scoring.experience;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.RatedTimeline;
import org.klantreis.journey.scoring.rated.RatedTouchpoint;
import org.klantreis.journey.scoring.rated.UnratedTouchpoint;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.verdict.Contribution;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Provenance;
import org.klantreis.journey.scoring.verdict.Verdict;
import org.klantreis.journey.words.Words;

/** Puts an emotional curve into a verdict, whose contributions are the curve itself. */
final class CurveWords {

  private static final Words WORDS = Words.of(CurveWords.class, "scoring").under("curve");

  private final CurveScorer scorer;
  private final JourneyStudy study;

  CurveWords(CurveScorer scorer, JourneyStudy study) {
    this.scorer = scorer;
    this.study = study;
  }

  static Message needs() {
    return say("needs");
  }

  Verdict<CurveResult> nothingRated() {
    return Verdict.<CurveResult>tooLittleEvidence(say("nothing", aspect(), needs()))
        .addAllReasons(otherAspects())
        .about(study.journey().name())
        .provenance(provenance(0, 0, Optional.empty()))
        .build();
  }

  Verdict<CurveResult> offScale(RatingScale scale, double point) {
    return Verdict.<CurveResult>notApplicable(
            say("off-scale", point, scale.name(), scale.lowest(), scale.highest()))
        .about(study.journey().name())
        .provenance(provenance(0, 0, Optional.of(point)))
        .build();
  }

  Verdict<CurveResult> verdict(CurveResult result) {
    Verdict.Builder<CurveResult> verdict =
        Verdict.scored(result)
            .about(study.journey().name())
            .headline(headline(result))
            .provenance(
                provenance(
                    result.points().stream().mapToLong(each -> each.rated().n()).sum(),
                    result.points().stream().mapToDouble(each -> each.rated().effectiveN()).sum(),
                    Optional.of(result.neutral())));
    addPeak(verdict, result);
    verdict
        .addReason(say(result.endIsKnown() ? "end" : "end.not-last", describe(result.end())))
        .addReason(say("highest", describe(result.highest())))
        .addReason(say("lowest", describe(result.lowest())));
    result.slope().ifPresent(slope -> verdict.addReason(say(direction(slope), Math.abs(slope))));
    addUnknown(verdict, result);
    verdict.addAllReasons(otherAspects());
    verdict.contributionsTitle(say("contributions", result.neutral()));
    for (RatedTouchpoint point : result.points()) {
      verdict.addContribution(new Contribution(point.value() - result.neutral(), describe(point)));
    }
    return verdict.build();
  }

  private Message headline(CurveResult result) {
    int unrated = result.unrated().size();
    return say(
        "headline",
        result.peakEnd(),
        study.journey().name(),
        result.mean(),
        aspect(),
        unrated == 0
            ? say("all-known")
            : say("some-unknown", unrated, unrated + result.points().size()));
  }

  private void addPeak(Verdict.Builder<CurveResult> verdict, CurveResult result) {
    RatedTouchpoint peak = result.peak();
    verdict.addReason(say("peak", describe(peak), result.intensity(peak), result.neutral()));
    ImmutableList<Message> rivals =
        result.rivals().stream()
            .map(rival -> say("rival", rival.touchpoint().name(), result.peakEnd(rival)))
            .collect(toImmutableList());
    if (!rivals.isEmpty()) {
      verdict.addReason(say("rivals", rivals));
    }
  }

  /** A slope that would be written as 0.00 is level. */
  private static String direction(double slope) {
    if (Math.abs(slope) < 0.005) {
      return "slope.level";
    }
    return slope > 0 ? "slope.up" : "slope.down";
  }

  private static void addUnknown(Verdict.Builder<CurveResult> verdict, CurveResult result) {
    ImmutableList<Message> silent =
        result.unrated().stream()
            .filter(each -> each.onOtherScale().isEmpty())
            .map(each -> say("quoted", each.touchpoint().name()))
            .collect(toImmutableList());
    if (!silent.isEmpty()) {
      verdict.addReason(say("unknown", silent));
    }
    for (UnratedTouchpoint each : result.unrated()) {
      Optional<Rating> other = each.onOtherScale();
      other.ifPresent(
          rating ->
              verdict.addReason(
                  say(
                      "other-scale",
                      each.touchpoint().name(),
                      rating.scale().name(),
                      result.scale().name())));
    }
  }

  /** Ratings of another aspect are another curve; that they are there is worth a word. */
  private ImmutableList<Message> otherAspects() {
    ImmutableList.Builder<Message> others = ImmutableList.builder();
    for (RatingAspect other : RatingAspect.values()) {
      int rated = RatedTimeline.of(study, other, scorer.confidence()).rated().size();
      if (other != scorer.aspect() && rated > 0) {
        others.add(say("other-aspect", say("aspect." + other), rated, word(other)));
      }
    }
    return others.build();
  }

  private Message describe(RatedTouchpoint point) {
    return say("point", point.touchpoint().name(), point.rated().text(scorer.confidence()));
  }

  private Message aspect() {
    return say("aspect." + scorer.aspect());
  }

  private Provenance provenance(long n, double effectiveN, Optional<Double> neutral) {
    return Provenance.builder()
        .scorer(CurveScorer.ID)
        .rule("peak-end about a neutral point")
        .putParameter("aspect", word(scorer.aspect()))
        .putParameter("confidence", Double.toString(scorer.confidence().level()))
        .putParameter("neutral", neutral.map(point -> Double.toString(point)).orElse("middle"))
        .n(n)
        .effectiveN(effectiveN)
        .build();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static Message say(String key, Object... arguments) {
    return Message.of(WORDS, key, arguments);
  }
}
