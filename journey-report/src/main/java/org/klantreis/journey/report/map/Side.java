package org.klantreis.journey.report.map;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Optional;
import org.klantreis.journey.fact.TouchpointFact;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.report.words.ReportWords;

/**
 * One side of a touchpoint: a fact that it can hold, or two that are told together.
 *
 * @param head the fact that gives the side its term
 * @param facts what is told, in that order
 */
record Side(TouchpointFact head, ImmutableList<TouchpointFact> facts) {

  /** Every side: what the customer does and feels comes first. A new fact is a side of its own. */
  static final ImmutableList<Side> ALL =
      Arrays.stream(TouchpointFact.values())
          .sorted(comparing(fact -> !fact.isExperienced()))
          .map(fact -> new Side(fact, toldUnder(fact)))
          .filter(side -> !side.facts().isEmpty())
          .collect(toImmutableList());

  private static ImmutableList<TouchpointFact> toldUnder(TouchpointFact head) {
    return switch (head) {
      // evidence refers to it; people read the name
      case ID -> ImmutableList.of();
      // they stand above the sides
      case NAME, PHASE -> ImmutableList.of();
      case VALENCE, DEVICE -> ImmutableList.of();
      case FEELING -> ImmutableList.of(TouchpointFact.VALENCE, head);
      case CHANNEL -> ImmutableList.of(head, TouchpointFact.DEVICE);
      default -> ImmutableList.of(head);
    };
  }

  /** What the side is called. */
  String term(ReportWords words) {
    return words.raised(head);
  }

  /** What is recorded, but for what the marks of the curve say; empty where that is nothing. */
  Optional<String> text(MapModel model, Column column) {
    FactWords of = new FactWords(model.words(), column.journey(), model.axis().scale());
    Touchpoint touchpoint = withoutMarks(model, column);
    String text =
        facts.stream().flatMap(fact -> of.say(fact, touchpoint).stream()).collect(joining(": "));
    return Optional.of(text).filter(each -> !each.isEmpty());
  }

  /** The expectation, and the rating that is stated where nobody was asked; of what is drawn. */
  private static Touchpoint withoutMarks(MapModel model, Column column) {
    Touchpoint touchpoint = column.touchpoint();
    Optional<Mark> mark = model.ofMap().marks().get(column.number() - 1);
    if (mark.isEmpty()) {
      return touchpoint;
    }
    Experience experience = touchpoint.experience();
    return touchpoint.withExperience(
        experience
            .withExpectations(without(model.rule().aspect(), experience.expectations()))
            .withRatings(
                mark.get().isStated()
                    ? without(model.rule().aspect(), experience.ratings())
                    : experience.ratings()));
  }

  private static ImmutableMap<RatingAspect, Rating> without(
      RatingAspect drawn, ImmutableMap<RatingAspect, Rating> ratings) {
    return ImmutableMap.copyOf(Maps.filterKeys(ratings, aspect -> aspect != drawn));
  }
}
