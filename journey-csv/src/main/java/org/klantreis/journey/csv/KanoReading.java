package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.Set;
import org.klantreis.journey.evidence.KanoAnswers;
import org.klantreis.journey.evidence.KanoRespondents;
import org.klantreis.journey.evidence.RespondentId;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.evidence.Segmented;
import org.klantreis.journey.problem.Problem;

/**
 * What came of reading a Kano questionnaire: {@code read = used + missing + refused}, always.
 *
 * @param answers the sound answers, by segment; one segment when no column says so
 * @param respondents who gave them, by segment, where that is kept
 * @param read how many pairs of answers were read: rows, or rows times features in the wide layout
 * @param used how many of them were counted
 * @param missing how many lack an answer
 * @param refused how many are not what they should be
 * @param blankLines lines without anything, which are no rows
 * @param problems the first problems, with their lines
 * @param problemCount how many problems there are, also those that are not described
 * @param complete whether the end of the file was reached; if not, the last problem says why
 */
public record KanoReading(
    Segmented<KanoAnswers> answers,
    Optional<Segmented<KanoRespondents>> respondents,
    long read,
    long used,
    long missing,
    long refused,
    long blankLines,
    ImmutableList<Problem> problems,
    long problemCount,
    boolean complete)
    implements CsvReading {

  /**
   * The answers of all others than these respondents. Refused when it is not known of every answer
   * who gave it.
   */
  public Segmented<KanoAnswers> answersWithout(Set<RespondentId> leftOut) {
    Segmented<KanoRespondents> all =
        respondents
            .filter(known -> known.n() == used)
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "It is not known who gave each answer. Maybe read with"
                            + " RespondentUse.REQUIRED."));
    ImmutableMap.Builder<Segment, KanoAnswers> parts = ImmutableMap.builder();
    all.parts().forEach((segment, part) -> parts.put(segment, part.without(leftOut).answers()));
    return new Segmented<>(KanoAnswers.empty(), parts.buildOrThrow());
  }
}
