package org.klantreis.journey.report.map;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.klantreis.journey.model.Disconfirmation;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.report.words.Words;
import org.klantreis.journey.scoring.rated.ExpectationGap;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.threshold.Peak;

/**
 * What is said of a mark, the same in every form of a report.
 *
 * @param words in the language of the report
 */
record MarkWords(Words words) {

  /** {@code 5.9 (5.5 to 6.4, n = 48)}, {@code 6 (stated in the map)}, or that it is not rated. */
  String rating(Mark mark) {
    if (mark.rated().isEmpty()) {
      return words.say("rating.none");
    }
    double value = mark.rated().get().value();
    return mark.isStated()
        ? words.say("rating.stated", value)
        : words.say("rating.measured", value, evidence(mark));
  }

  /** The interval and how many were asked; empty where nobody was. */
  String evidence(Mark mark) {
    return mark.rated()
        .flatMap(Rated::measured)
        .map(
            mean ->
                mean.interval()
                    .map(ends -> words.say("evidence", words.interval(ends), n(mean)))
                    .orElseGet(() -> n(mean)))
        .orElse("");
  }

  private String n(MeanEstimate mean) {
    return mean.n() == mean.effectiveN()
        ? words.say("n", mean.n())
        : words.say("n.weighted", mean.n(), mean.effectiveN());
  }

  /** The rating alone, with its scale where that is not the scale of the curve. */
  String value(Mark mark, RatingScale scale) {
    return mark.rated()
        .map(
            each -> {
              String value =
                  mark.isStated() ? words.plain(each.value()) : words.number(each.value());
              return each.scale().equals(scale)
                  ? value
                  : words.say("value.elsewhere", value, each.scale().name());
            })
        .orElse("");
  }

  String expectation(Mark mark, RatingScale scale) {
    return mark.expectation()
        .map(
            each -> {
              String value = words.plain(each.value());
              return each.scale().equals(scale)
                  ? value
                  : words.say("value.elsewhere", value, each.scale().name());
            })
        .orElse("");
  }

  /** What was expected, on the scale of the curve or another, and the gap; empty where unknown. */
  String expected(Mark mark, RatingScale scale) {
    String expected = expectation(mark, scale);
    String gap = gap(mark);
    return expected.isEmpty() || gap.isEmpty() ? expected : words.say("rated", expected, gap);
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
    Optional<String> inChain =
        mark.link().isBreak()
            ? Optional.of("note.break")
            : Optional.of("note.peak").filter(key -> mark.link().isExceeded() && peaks.isEmpty());
    Optional<String> moments =
        peaks.stream()
            .map(Peak::outcome)
            .max(comparingInt(MarkWords::severity))
            .map(worst -> "note." + worst);
    return Stream.of(inChain, moments)
        .flatMap(Optional::stream)
        .map(key -> words.say(key))
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
