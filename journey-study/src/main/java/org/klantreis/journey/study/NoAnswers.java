package org.klantreis.journey.study;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.klantreis.journey.rating.RatingWording;

/**
 * Values of a column without those that say in words that they are no answer.
 *
 * @param answers the others, with how often each is there
 * @param missing texts that stand for no answer
 * @param notExperienced texts that say that it was not met
 */
record NoAnswers(
    ImmutableMap<String, Long> answers,
    ImmutableSet<String> missing,
    ImmutableSet<String> notExperienced) {

  /** What programs write for nothing. */
  private static final ImmutableSet<String> NOTHING =
      ImmutableSet.of(
          "n/a",
          "na",
          "n.a.",
          "#n/a",
          "nan",
          "null",
          "none",
          "-",
          "--",
          "blank",
          "not applicable",
          "does not apply",
          "niet van toepassing",
          "nvt",
          "n.v.t.",
          "n.v.t");

  private static final Pattern NOT_MET =
      Pattern.compile(
          "(?:did|have|has|do) ?n[o']t (?:use|used|visit|visited|experience).*|not used"
              + "|never used.*|niet gebruikt|niet meegemaakt|not experienced");

  static NoAnswers of(Map<String, Long> values) {
    Map<String, Long> answers = new LinkedHashMap<>();
    Set<String> missing = new LinkedHashSet<>();
    Set<String> notMet = new LinkedHashSet<>();
    values.forEach(
        (text, count) -> {
          String lower = text.toLowerCase(Locale.ROOT);
          if (NOTHING.contains(lower)) {
            missing.add(text);
          } else if (NOT_MET.matcher(lower).matches()) {
            notMet.add(text);
          } else if (RatingWording.isNoAnswer(text)) {
            missing.add(text);
          } else {
            answers.put(text, count);
          }
        });
    return new NoAnswers(
        ImmutableMap.copyOf(answers), ImmutableSet.copyOf(missing), ImmutableSet.copyOf(notMet));
  }
}
