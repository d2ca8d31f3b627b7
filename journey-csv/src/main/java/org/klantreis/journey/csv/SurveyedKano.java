package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.Set;
import org.klantreis.journey.evidence.KanoAnswers;
import org.klantreis.journey.evidence.KanoRespondents;
import org.klantreis.journey.evidence.Repeats;
import org.klantreis.journey.evidence.RespondentId;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.evidence.Segmented;

/**
 * What a Kano questionnaire says.
 *
 * @param answers by segment; one segment when no column says so
 * @param respondents who gave them, by segment, where that is kept
 * @param repeats what became of it where somebody answered about a feature more than once
 */
public record SurveyedKano(
    Segmented<KanoAnswers> answers,
    Optional<Segmented<KanoRespondents>> respondents,
    Repeats repeats) {

  /**
   * The answers of all others than these respondents.
   *
   * @throws IllegalStateException when it is not known of every answer who gave it
   */
  public Segmented<KanoAnswers> answersWithout(Set<RespondentId> leftOut) {
    Segmented<KanoRespondents> all =
        respondents
            .filter(known -> repeats != Repeats.REFUSE || known.n() == answers.n())
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "It is not known who gave each answer. Maybe read with"
                            + " RespondentUse.REQUIRED."));
    ImmutableMap.Builder<Segment, KanoRespondents> parts = ImmutableMap.builder();
    all.parts().forEach((segment, part) -> parts.put(segment, part.without(leftOut)));
    return answers(new Segmented<>(KanoRespondents.empty(), parts.buildOrThrow()), repeats);
  }

  /** The answers of these respondents, by segment. */
  static Segmented<KanoAnswers> answers(Segmented<KanoRespondents> all, Repeats repeats) {
    ImmutableMap.Builder<Segment, KanoAnswers> parts = ImmutableMap.builder();
    all.parts().forEach((segment, part) -> parts.put(segment, part.answers(repeats)));
    return new Segmented<>(KanoAnswers.empty(), parts.buildOrThrow());
  }
}
