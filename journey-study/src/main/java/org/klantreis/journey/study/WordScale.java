package org.klantreis.journey.study;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.rating.RatingWording;

/**
 * In which words answers are.
 *
 * @param wording the name of the shipped wording that fits best
 * @param scale as many points as the wording has, from 1
 * @param odd texts that are none of its answers
 * @param doubt why it may be another one; empty when all texts are of one wording alone
 */
record WordScale(
    String wording, RatingScale scale, ImmutableSet<String> odd, Optional<String> doubt) {

  private static final int MOST_ODD = 2;

  /**
   * The wording of these texts, with how often each is there, without what stands for no answer;
   * empty when they are of none.
   */
  static Optional<WordScale> of(Map<String, Long> texts) {
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    ImmutableList<RatingWording> all = RatingWording.recognise(texts.keySet());
    if (!all.isEmpty()) {
      return Optional.of(of(all, ImmutableSet.of()));
    }
    return withoutRarest(texts);
  }

  /** The wording of all texts but the one or two that are there the least. */
  private static Optional<WordScale> withoutRarest(Map<String, Long> texts) {
    List<String> rarestFirst =
        texts.entrySet().stream()
            .sorted(Comparator.comparingLong(Map.Entry::getValue))
            .map(Map.Entry::getKey)
            .toList();
    for (int odd = 1; odd <= MOST_ODD && rarestFirst.size() - odd > odd + 1; odd++) {
      ImmutableList<RatingWording> all =
          RatingWording.recognise(rarestFirst.subList(odd, rarestFirst.size()));
      if (!all.isEmpty()) {
        return Optional.of(of(all, ImmutableSet.copyOf(rarestFirst.subList(0, odd))));
      }
    }
    return Optional.empty();
  }

  private static WordScale of(List<RatingWording> all, ImmutableSet<String> odd) {
    RatingWording best = all.get(0);
    return new WordScale(
        best.name(), RatingScale.of(1, best.points().orElseThrow()), odd, doubt(all, odd));
  }

  private static Optional<String> doubt(List<RatingWording> all, ImmutableSet<String> odd) {
    if (!odd.isEmpty()) {
      return Optional.of(
          "'"
              + String.join("', '", odd)
              + "' "
              + (odd.size() == 1 ? "is" : "are")
              + " none of the answers of "
              + all.get(0).name()
              + ": no answer?");
    }
    return all.size() == 1
        ? Optional.empty()
        : Optional.of(
            "the words are those of "
                + all.stream().map(RatingWording::name).collect(joining(" or of "))
                + ": which were offered?");
  }
}
