package org.klantreis.journey.scoring.experience;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.rated.RatedTimeline;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.statistics.ByChance;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;
import org.klantreis.journey.words.Words;

/** Says what the curve scorer found; its contributions are the curve itself. */
final class CurveWords {

  static final Words WORDS = Words.of(CurveWords.class, "scoring").under("curve");

  /** A slope that would be written as 0.00 is level. */
  private static final double LEVEL = 0.005;

  /** In a tenth of a point a peak-end is said. */
  private static final double TENTHS = 10;

  /** So many other peak-ends lead; the reasons have them all. */
  private final JourneyStudy study;

  private final RatingRule rule;

  CurveWords(JourneyStudy study, RatingRule rule) {
    this.study = study;
    this.rule = rule;
  }

  Answer<CurveResult> nothingRated() {
    return Answer.<CurveResult>tooLittleEvidence(say("nothing").with("aspect", rule.aspect()))
        .because(otherAspects());
  }

  Answer<CurveResult> offScale(RatingScale scale, double neutral) {
    return Answer.notApplicable(
        say("off-scale")
            .with("neutral", neutral)
            .with("scale", scale.name())
            .with("lowest", scale.lowest())
            .with("highest", scale.highest()));
  }

  Answer<CurveResult> answer(CurveResult curve) {
    Answer<CurveResult> answer =
        Answer.scored(curve, headline(curve))
            .because(peak(curve))
            .because(rivals(curve))
            .because(point(curve.endIsKnown() ? "end" : "end.not-last", curve.end()))
            .because(Terms.phrase("phrase.highest").with("touchpoint", said(curve.highest())))
            .because(Terms.phrase("phrase.lowest").with("touchpoint", said(curve.lowest())))
            .because(slope(curve))
            .because(unknown(curve))
            .because(onOtherScales(curve))
            .because(otherAspects())
            .contributions(say("contributions").with("neutral", curve.neutral()));
    curve.points().forEach(each -> answer.movedBy(each.value() - curve.neutral(), said(each)));
    return answer;
  }

  /** Where other points may be the peak, what the peak-end would be then is said beside it. */
  private Message headline(CurveResult curve) {
    double[] others = otherPeakEnds(curve);
    String key =
        others.length == 0 ? "headline" : others.length == 1 ? "headline.open" : "headline.range";
    return say(key)
        .with("peak-end", curve.peakEnd())
        .with("other", Arrays.stream(others).findFirst())
        .with("low", Math.min(curve.peakEnd(), Arrays.stream(others).min().orElse(curve.peakEnd())))
        .with(
            "high", Math.max(curve.peakEnd(), Arrays.stream(others).max().orElse(curve.peakEnd())))
        .with("from", say(isMeasured(curve) ? "from.averages" : "from.stated"))
        .with("mean", curve.mean())
        .with("aspect", rule.aspect())
        .with("unrated", curve.unrated().size())
        .with("touchpoints", study.journey().touchpoints().size());
  }

  private static boolean isMeasured(CurveResult curve) {
    return curve.peak().isMeasured() || curve.end().isMeasured();
  }

  /** By the rivals of the peak, each that would be said otherwise. */
  private static double[] otherPeakEnds(CurveResult curve) {
    long said = Math.round(curve.peakEnd() * TENTHS);
    return curve.rivals().stream()
        .mapToLong(rival -> Math.round(curve.peakEnd(rival) * TENTHS))
        .filter(other -> other != said)
        .distinct()
        .mapToDouble(other -> other / TENTHS)
        .toArray();
  }

  private Message peak(CurveResult curve) {
    return point(curve.peakByChance().isPresent() ? "peak" : "peak.bare", curve.peak())
        .with("intensity", curve.intensity(curve.peak()))
        .with("by-chance", curve.peakByChance().map(ByChance::value))
        .with("neutral", curve.neutral());
  }

  private static Optional<Message> rivals(CurveResult curve) {
    ImmutableList<Message> rivals =
        curve.rivals().stream()
            .map(
                rival ->
                    say("rival")
                        .with("touchpoint", rival.touchpoint().name())
                        .with("peak-end", curve.peakEnd(rival)))
            .collect(toImmutableList());
    return rivals.isEmpty() ? Optional.empty() : Optional.of(say("rivals").with("rivals", rivals));
  }

  private static Optional<Message> slope(CurveResult curve) {
    return curve.slope().stream()
        .mapToObj(slope -> say(direction(slope)).with("slope", Math.abs(slope)))
        .findFirst();
  }

  private static String direction(double slope) {
    if (Math.abs(slope) < LEVEL) {
      return "slope.level";
    }
    return slope > 0 ? "slope.up" : "slope.down";
  }

  /** The touchpoints that are rated on no scale at all. */
  private static Optional<Message> unknown(CurveResult curve) {
    List<Touchpoint> elsewhere = curve.onOtherScales().stream().map(Rated::touchpoint).toList();
    List<String> unknown =
        curve.unrated().stream()
            .filter(each -> !elsewhere.contains(each))
            .map(Touchpoint::name)
            .toList();
    return unknown.isEmpty()
        ? Optional.empty()
        : Optional.of(say("unknown").with("touchpoints", Message.quoted(unknown)));
  }

  private static List<Message> onOtherScales(CurveResult curve) {
    return curve.onOtherScales().stream()
        .map(
            rated ->
                say("other-scale")
                    .with("touchpoint", rated.touchpoint().name())
                    .with("stated", rated.scale().name())
                    .with("curve", curve.scale().name()))
        .toList();
  }

  /** Ratings of another aspect are another curve; that they are there is worth a word. */
  private List<Message> otherAspects() {
    return Arrays.stream(RatingAspect.values())
        .filter(other -> other != rule.aspect())
        .flatMap(other -> otherAspect(other).stream())
        .toList();
  }

  private Optional<Message> otherAspect(RatingAspect other) {
    int rated = RatedTimeline.of(study, RatingRule.of(other, rule.confidence())).rated().size();
    return rated == 0
        ? Optional.empty()
        : Optional.of(
            say("other-aspect")
                .with("aspect", other)
                .with("rated", rated)
                .with("setting", Parameter.ASPECT.write(other)));
  }

  private Message point(String key, Rated point) {
    return say(key).with("rated", said(point));
  }

  private Message said(Rated point) {
    return point.saidByName(rule);
  }

  private static Message say(String key) {
    return Message.of(WORDS, key);
  }
}
