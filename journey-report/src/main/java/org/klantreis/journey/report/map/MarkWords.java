package org.klantreis.journey.report.map;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;
import static org.klantreis.journey.report.words.ReportWords.sentence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.klantreis.journey.model.Disconfirmation;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.report.words.ReportWords;
import org.klantreis.journey.scoring.rated.ExpectationGap;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.threshold.Peak;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.OnScale;
import org.klantreis.journey.scoring.verdict.Terms;

/**
 * What is said of a mark, the same in every form of a report.
 *
 * @param words in the language of the report
 * @param rule how all touchpoints are judged
 */
record MarkWords(ReportWords words, RatingRule rule) {

  static MarkWords of(MapModel model) {
    return new MarkWords(model.words(), model.rule());
  }

  /** {@code 5.9 (5.5 to 6.4, n = 48)}, {@code 6 (stated in the map)}, or that it is not rated. */
  String rating(Mark mark) {
    if (mark.rated().isEmpty()) {
      return words.say(Terms.phrase("phrase.not-rated"));
    }
    Rated rated = mark.rated().get();
    return words.say(
        rated
            .measured()
            .map(mean -> measured(mean, rated.scale()).with("value", exactly(rated)))
            .orElseGet(() -> Terms.phrase("phrase.stated.value").with("value", rated.value())));
  }

  /** The interval and how many were asked; empty where nobody was. */
  String evidence(Mark mark) {
    return mark.rated()
        .flatMap(rated -> rated.measured().map(mean -> evidence(mean, rated.scale())))
        .map(words::say)
        .orElse("");
  }

  private Message evidence(MeanEstimate mean, RatingScale scale) {
    return mean.interval()
        .map(ends -> between(Terms.phrase("phrase.range"), ends, scale))
        .map(range -> sentence("evidence").with("range", range).with("n", n(mean)))
        .orElseGet(() -> n(mean));
  }

  private Message measured(MeanEstimate mean, RatingScale scale) {
    return mean.interval()
        .map(ends -> between(Terms.phrase("phrase.mean.bare"), ends, scale))
        .orElseGet(() -> Terms.phrase("phrase.mean.once"))
        .with("n", n(mean));
  }

  private Message between(Message sentence, Interval ends, RatingScale scale) {
    return sentence
        .with("low", rule.said(ends.low(), scale))
        .with("high", rule.said(ends.high(), scale));
  }

  private OnScale exactly(Rated rated) {
    return rule.said(rated.value(), rated.scale());
  }

  private static Message n(MeanEstimate mean) {
    return Terms.n(mean.n(), mean.effectiveN());
  }

  /** The rating alone, with its scale where that is not the scale of the curve. */
  String value(Mark mark, RatingScale scale) {
    return mark.rated()
        .map(
            each -> {
              String value =
                  mark.isStated() ? words.plain(each.value()) : words.number(exactly(each));
              return each.scale().isComparableTo(scale) ? value : elsewhere(value, each.scale());
            })
        .orElse("");
  }

  private String elsewhere(String value, RatingScale scale) {
    return words.say(sentence("value.elsewhere").with("value", value).with("scale", scale.name()));
  }

  String expectation(Mark mark, RatingScale scale) {
    return mark.expectation()
        .map(
            each -> {
              String value = words.plain(each.value());
              return each.scale().isComparableTo(scale) ? value : elsewhere(value, each.scale());
            })
        .orElse("");
  }

  /** What was expected, on the scale of the curve or another, and the gap; empty where unknown. */
  String expected(Mark mark, RatingScale scale) {
    String expected = expectation(mark, scale);
    String gap = gap(mark);
    return expected.isEmpty() || gap.isEmpty()
        ? expected
        : words.say(sentence("with-more").with("what", expected).with("more", gap));
  }

  /** The gap with its sign, or what the customer said when asked; empty where neither is known. */
  String gap(Mark mark) {
    Optional<ExpectationGap> gap = mark.gap();
    if (gap.isPresent() && gap.get().gap().isPresent()) {
      return words.signed(gap.get().gap().getAsDouble());
    }
    return gap.map(ExpectationGap::disconfirmation).map(words::say).orElse("");
  }

  Optional<Disconfirmation> disconfirmation(Mark mark) {
    return mark.gap().map(ExpectationGap::disconfirmation);
  }

  /** In a word or two, what a mark is to the chain: a break, a peak that was hit or missed. */
  String note(Mark mark, List<Peak> peaks) {
    Optional<Message> inChain =
        mark.link().isBreak()
            ? Optional.of(Terms.phrase("word.break"))
            : Optional.of(Terms.phrase("word.peak"))
                .filter(peak -> mark.link().isExceeded() && peaks.isEmpty());
    Optional<Message> moments =
        peaks.stream().map(Peak::outcome).max(comparingInt(MarkWords::severity)).map(Terms::of);
    return Stream.of(inChain, moments)
        .flatMap(Optional::stream)
        .map(words::say)
        .collect(joining(" · "));
  }

  private static int severity(Peak.Outcome outcome) {
    return switch (outcome) {
      case HIT -> 0;
      case UNKNOWN -> 1;
      case MISSED -> 2;
    };
  }
}
