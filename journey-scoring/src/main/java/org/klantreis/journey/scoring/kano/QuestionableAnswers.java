package org.klantreis.journey.scoring.kano;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.comparingDouble;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.klantreis.journey.evidence.KanoRespondents;
import org.klantreis.journey.evidence.RespondentId;
import org.klantreis.journey.kano.EvaluationTable;
import org.klantreis.journey.kano.KanoCategory;

/**
 * How many answers of a respondent contradict themselves. Who gives many did not read the
 * questions; leaving such respondents out is a choice to be made and told, never done in silence.
 *
 * @param respondent who
 * @param n about how many features both questions were answered, at least 1
 * @param questionable how many of these are questionable
 */
public record QuestionableAnswers(RespondentId respondent, long n, long questionable) {

  private static final double TOLERANCE = 1e-9;

  /** Every respondent who answered anything, the most questionable first, then by id. */
  public static ImmutableList<QuestionableAnswers> of(
      KanoRespondents respondents, EvaluationTable table) {
    return respondents.respondents().stream()
        .map(each -> of(each, respondents, table))
        .filter(each -> each.n() > 0)
        .sorted(
            comparingDouble(QuestionableAnswers::share)
                .reversed()
                .thenComparing(each -> each.respondent().value()))
        .collect(toImmutableList());
  }

  private static QuestionableAnswers of(
      RespondentId respondent, KanoRespondents all, EvaluationTable table) {
    long questionable =
        all.of(respondent).stream()
            .filter(
                each ->
                    table.of(each.functional(), each.dysfunctional()) == KanoCategory.QUESTIONABLE)
            .count();
    return new QuestionableAnswers(respondent, all.of(respondent).size(), questionable);
  }

  /** The respondents of whose answers at least that share is questionable, 0 to 1. */
  public static ImmutableSet<RespondentId> atLeast(
      double share, ImmutableList<QuestionableAnswers> respondents) {
    return respondents.stream()
        .filter(each -> each.share() >= share - TOLERANCE)
        .map(QuestionableAnswers::respondent)
        .collect(toImmutableSet());
  }

  /** The share of questionable answers, 0 to 1. */
  public double share() {
    return (double) questionable / n;
  }
}
