package org.klantreis.journey.command.input;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.klantreis.journey.csv.NameList;
import org.klantreis.journey.csv.SurveyedRatings;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.evidence.Segmented;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.rating.RatingAspect;

/**
 * How many people could have answered: all together, or of each segment.
 *
 * @param all how many there are; absent where each segment has its own number
 * @param bySegment how many each segment has; empty where only all together are known
 */
record Population(OptionalLong all, ImmutableMap<Segment, Long> bySegment) {

  /**
   * As people write it: {@code 60}, or {@code north=60,south=40}.
   *
   * @throws IllegalArgumentException for anything else, and for a segment that is named twice
   */
  static Population parse(String text) {
    if (text.indexOf('=') < 0) {
      return new Population(OptionalLong.of(number(text)), ImmutableMap.of());
    }
    Map<Segment, Long> bySegment = new LinkedHashMap<>();
    NameList.pairs(text)
        .forEach(
            (name, number) ->
                checkArgument(
                    bySegment.put(new Segment(name), number(number)) == null,
                    "segment '%s' is named twice",
                    name));
    return new Population(OptionalLong.empty(), ImmutableMap.copyOf(bySegment));
  }

  private static long number(String text) {
    try {
      long number = Long.parseLong(text.strip());
      checkArgument(number > 0, "'%s' is no number of people above 0", text);
      return number;
    } catch (NumberFormatException none) {
      throw new IllegalArgumentException("'" + text + "' is no number of people", none);
    }
  }

  boolean isBySegment() {
    return !bySegment.isEmpty();
  }

  /** Why ratings cannot be those of a part of this population. */
  ImmutableList<Problem> problems(SurveyedRatings surveyed) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    if (all.isPresent()) {
      addTooMany("", surveyed.whole(), all.getAsLong(), problems);
    }
    bySegment.forEach(
        (segment, population) -> {
          if (surveyed.ratings().parts().containsKey(segment)) {
            String place = "segment '" + segment.name() + "'";
            addTooMany(place, surveyed.ratings().of(segment), population, problems);
          } else {
            problems.add(
                Problem.at("--population", segment.name(), "no such segment among the ratings")
                    .withNearest(
                        Iterables.transform(surveyed.ratings().parts().keySet(), Segment::name)));
          }
        });
    if (isBySegment()) {
      for (Segment segment : surveyed.ratings().parts().keySet()) {
        if (!bySegment.containsKey(segment)) {
          problems.add(
              Problem.at(
                  "--population", segment.name(), "has ratings, but no population is given"));
        }
      }
    }
    return problems.build();
  }

  private static void addTooMany(
      String place, Ratings ratings, long population, ImmutableList.Builder<Problem> problems) {
    for (TouchpointId touchpoint : ratings.touchpoints()) {
      for (RatingAspect aspect : RatingAspect.values()) {
        RatingTally tally = ratings.of(touchpoint, aspect);
        if (tally.people() > population) {
          problems.add(
              Problem.at(
                      place,
                      touchpoint.value(),
                      "was rated by " + tally.people() + " people out of " + population)
                  .withHint("maybe the population is larger, or some rated more than once"));
        }
      }
    }
  }

  /** Ratings that have no problems, as those of a part of this population. */
  SurveyedRatings correct(SurveyedRatings surveyed) {
    if (all.isPresent()) {
      return surveyed.withRatings(surveyed.ratings(), surveyed.whole().outOf(all.getAsLong()));
    }
    ImmutableMap.Builder<Segment, Ratings> parts = ImmutableMap.builder();
    bySegment.forEach(
        (segment, population) ->
            parts.put(segment, surveyed.ratings().of(segment).outOf(population)));
    Segmented<Ratings> corrected =
        new Segmented<>(surveyed.ratings().nothing(), parts.buildOrThrow());
    return surveyed.withRatings(corrected, corrected.whole());
  }
}
