package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.Set;
import org.klantreis.journey.evidence.KanoAnswers;
import org.klantreis.journey.evidence.KanoRespondents;
import org.klantreis.journey.evidence.RespondentId;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.evidence.Segmented;

/**
 * What a Kano questionnaire says.
 *
 * @param answers by segment; one segment when no column says so
 * @param respondents who gave them, by segment, where that is kept
 */
public record SurveyedKano(
    Segmented<KanoAnswers> answers, Optional<Segmented<KanoRespondents>> respondents) {

  /**
   * The answers of all others than these respondents.
   *
   * @throws IllegalStateException when it is not known of every answer who gave it
   */
  public Segmented<KanoAnswers> answersWithout(Set<RespondentId> leftOut) {
    Segmented<KanoRespondents> all =
        respondents
            .filter(known -> known.n() == answers.n())
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
