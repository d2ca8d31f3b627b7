package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.klantreis.journey.kano.AnswerWording;
import org.klantreis.journey.kano.KanoAnswer;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.rating.RatingScale;

/** What a cell with an answer to a Kano question says. */
final class AnswerCells {

  private final AnswerWording wording;
  private final boolean numbersHaveMeanings;
  private final Cells positions;

  /** Cells as they were met, so that each wording is looked up once; empty for no answer. */
  private final Map<String, Optional<KanoAnswer>> known = new HashMap<>();

  AnswerCells(AnswerWording wording) {
    this.wording = wording;
    this.numbersHaveMeanings =
        wording.answers().asMap().keySet().stream()
            .anyMatch(text -> Cells.whole(text.strip()).isPresent());
    this.positions = new Cells(RatingScale.of(1, KanoAnswer.COUNT), ImmutableSet.of());
  }

  /** The answer in a stripped cell that is not missing; empty when it is none. */
  Optional<KanoAnswer> answer(String cell) {
    Optional<KanoAnswer> met = known.get(cell);
    if (met != null) {
      return met;
    }
    Optional<KanoAnswer> found = wording.find(cell);
    if (found.isEmpty() && !numbersHaveMeanings) {
      found = positions.rating(cell).stream().mapToObj(level -> level + 1).findFirst().flatMap(KanoAnswer::at);
    }
    if (found.isPresent()) {
      known.put(cell, found);
    }
    return found;
  }

  /** Why a cell holds no answer. */
  Problem noAnswer(String place, String cell) {
    if (!numbersHaveMeanings && Cells.whole(cell).isPresent()) {
      return Problem.at(place, cell, "is no answer, which is 1 to 5")
          .withHint("maybe it is a code for a missing answer");
    }
    return Problem.at(place, cell, "is no known answer")
        .withHint("answers are 1 to 5 or in the words of the questionnaire, which can be given")
        .withNearest(wording.answers().asMap().keySet());
  }
}
