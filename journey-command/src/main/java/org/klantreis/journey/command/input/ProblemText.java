package org.klantreis.journey.command.input;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.SetMultimap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.klantreis.journey.csv.CsvReading;
import org.klantreis.journey.csv.NameList;
import org.klantreis.journey.csv.RepeatedProblem;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.rating.RatingWording;

/** What is wrong with a table, in lines for people, and what they can type to settle it. */
final class ProblemText {

  private static final int FEWEST_LINES = 20;
  private static final int MOST_CODES = 8;

  /** A whole number, or a word or two without one. */
  private static final Pattern CODE = Pattern.compile("[+-]?\\d{1,6}(?:\\.0+)?|[^\\d]{1,30}");

  private ProblemText() {}

  /** A line for each kind of problem with the same value, the most frequent first. */
  static ImmutableList<String> lines(CsvReading<?> reading, String label) {
    List<RepeatedProblem> all = reading.repeatedProblems();
    int shown = Math.max(FEWEST_LINES, reading.problems().size());
    String counted =
        reading.problemCount() + (reading.problemCount() == 1 ? " problem" : " problems");
    String more =
        all.size() > shown ? " of " + all.size() + " kinds, of which " + shown + " are shown" : "";
    return Stream.concat(
            all.stream().limit(shown).map(each -> each.together().within(label).toString()),
            Stream.of(label + ": " + counted + more + "; nothing was scored"))
        .collect(toImmutableList());
  }

  /**
   * The options that take refused values for no answer, where there are few and most answers are
   * sound. A value that is an answer in another column stays one there.
   */
  static Optional<String> missingOption(CsvReading<?> reading) {
    ImmutableList<RepeatedProblem> codes =
        reading.repeatedProblems().stream()
            .filter(each -> !each.columns().isEmpty() && isCode(each.first().value().orElse("")))
            .filter(each -> !mayBeOfTen(each.first()))
            .collect(toImmutableList());
    if (codes.isEmpty() || codes.size() > MOST_CODES || reading.used() < reading.refused()) {
      return Optional.empty();
    }
    ImmutableSet<String> values =
        codes.stream()
            .map(each -> each.first().value().orElseThrow())
            .collect(ImmutableSet.toImmutableSet());
    StringBuilder option = new StringBuilder("--missing ").append(NameList.typed(values));
    own(codes)
        .forEach((column, own) -> option.append(" --missing ").append(NameList.typed(column, own)));
    return Optional.of(option.toString());
  }

  /** The codes of columns in which another code is an answer. */
  private static Map<String, ImmutableSet<String>> own(List<RepeatedProblem> codes) {
    SetMultimap<String, String> refusedIn = LinkedHashMultimap.create();
    ImmutableSet.Builder<String> answered = ImmutableSet.builder();
    for (RepeatedProblem code : codes) {
      code.columns().forEach(column -> refusedIn.put(column, code.first().value().orElseThrow()));
      answered.addAll(code.answeredIn());
    }
    return Maps.toMap(answered.build(), column -> ImmutableSet.copyOf(refusedIn.get(column)));
  }

  /** Whether it is a 0 beside answers up to 10, which may well be one of 0-10. */
  private static boolean mayBeOfTen(Problem problem) {
    return problem.value().equals(Optional.of("0"))
        && problem.what().contains("'" + RatingScale.DUTCH_GRADE.name() + "'");
  }

  private static boolean isCode(String value) {
    boolean isAnswerInWords =
        !RatingWording.isNoAnswer(value) && !RatingWording.shippedWith(value).isEmpty();
    return CODE.matcher(value).matches() && !isAnswerInWords;
  }
}
