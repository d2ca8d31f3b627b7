package org.klantreis.journey.testkit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.klantreis.journey.evidence.RespondentCounter;
import org.klantreis.journey.evidence.RespondentRatings;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingScale;

/** Random respondents: who rated a journey as a whole, and some or all of its touchpoints. */
public final class RespondentArbitraries {

  /** What the respondents are asked about. */
  public static final ImmutableList<TouchpointId> TOUCHPOINTS =
      ImmutableList.of(
          TouchpointId.of("touchpoint-0"),
          TouchpointId.of("touchpoint-1"),
          TouchpointId.of("touchpoint-2"));

  private static final int FEWEST = 60;
  private static final int MOST = 150;

  private RespondentArbitraries() {}

  /**
   * One respondent.
   *
   * @param answers the overall rating, then the touchpoints; empty where there is no answer
   * @param weight the survey weight, where there is one
   */
  public record Respondent(List<Optional<Integer>> answers, Optional<Double> weight) {}

  /** The tally of these respondents; a touchpoint without an answer is missing. */
  public static RespondentRatings count(RatingScale scale, List<Respondent> respondents) {
    RespondentCounter counter = new RespondentCounter(scale, TOUCHPOINTS);
    for (Respondent respondent : respondents) {
      answer(counter, respondent);
      respondent.weight().ifPresentOrElse(counter::countWeighted, counter::count);
    }
    return counter.toRespondents();
  }

  /** The tally of these respondents; a touchpoint without an answer was not experienced. */
  public static RespondentRatings countExperienced(
      RatingScale scale, List<Respondent> respondents) {
    RespondentCounter counter = new RespondentCounter(scale, TOUCHPOINTS);
    for (Respondent respondent : respondents) {
      for (int place = 0; place < TOUCHPOINTS.size(); place++) {
        counter.notExperienced(place);
      }
      answer(counter, respondent);
      respondent.weight().ifPresentOrElse(counter::countWeighted, counter::count);
    }
    return counter.toRespondents();
  }

  /**
   * The tally of those who are no {@linkplain RespondentCounter#isStraightLiner straight-liners}.
   */
  public static RespondentRatings countCareful(RatingScale scale, List<Respondent> respondents) {
    RespondentCounter counter = new RespondentCounter(scale, TOUCHPOINTS);
    for (Respondent respondent : respondents) {
      answer(counter, respondent);
      if (counter.isStraightLiner()) {
        counter.leaveOut();
      } else {
        respondent.weight().ifPresentOrElse(counter::countWeighted, counter::count);
      }
    }
    return counter.toRespondents();
  }

  private static void answer(RespondentCounter counter, Respondent respondent) {
    respondent.answers().get(0).ifPresent(counter::overall);
    for (int i = 0; i < TOUCHPOINTS.size(); i++) {
      int place = i;
      respondent.answers().get(1 + i).ifPresent(rating -> counter.rating(place, rating));
    }
  }

  /**
   * From 60 to 150 respondents without weights who answered everything, and whose overall rating
   * follows their ratings with some noise: enough for every statistic to be defined, most often.
   */
  public static Arbitrary<List<Respondent>> complete(RatingScale scale) {
    return Arbitraries.randoms().map(random -> complete(scale, random));
  }

  /** Few respondents or many, in every state of disagreement and with anything missing. */
  public static Arbitrary<List<Respondent>> any(RatingScale scale) {
    return Arbitraries.randoms()
        .map(
            random -> {
              List<Respondent> respondents = new ArrayList<>();
              int levels = 1 + random.nextInt(scale.levels());
              int size = random.nextInt(40);
              boolean gaps = random.nextBoolean();
              boolean weights = random.nextInt(4) == 0;
              for (int i = 0; i < size; i++) {
                List<Optional<Integer>> answers = new ArrayList<>();
                for (int place = 0; place <= TOUCHPOINTS.size(); place++) {
                  int answer = scale.highest() - random.nextInt(levels);
                  answers.add(
                      gaps && random.nextInt(8) == 0 ? Optional.empty() : Optional.of(answer));
                }
                respondents.add(
                    new Respondent(
                        answers,
                        weights ? Optional.of(0.2 + random.nextDouble()) : Optional.empty()));
              }
              return respondents;
            });
  }

  private static List<Respondent> complete(RatingScale scale, Random random) {
    List<Respondent> respondents = new ArrayList<>();
    int size = FEWEST + random.nextInt(MOST - FEWEST + 1);
    for (int i = 0; i < size; i++) {
      List<Optional<Integer>> answers = new ArrayList<>();
      double sum = 2 * random.nextDouble() - 1;
      for (int place = 0; place < TOUCHPOINTS.size(); place++) {
        int rating = scale.lowest() + random.nextInt(scale.levels());
        sum += (place + 1) * rating / 6.0;
        answers.add(Optional.of(rating));
      }
      long overall = Math.max(scale.lowest(), Math.min(scale.highest(), Math.round(sum)));
      answers.add(0, Optional.of((int) overall));
      respondents.add(new Respondent(answers, Optional.empty()));
    }
    return respondents;
  }
}
