package org.klantreis.journey.csv;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.klantreis.journey.kano.AnswerWording;
import org.klantreis.journey.kano.KanoAnswer;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.rating.LabelledNumber;

/** What a cell with an answer to a Kano question says. */
final class AnswerCells {

  private final AnswerWording wording;
  private final boolean numbersHaveMeanings;

  /** Cells as they were met, so that each wording is looked up once; empty for no answer. */
  private final Map<String, Optional<KanoAnswer>> known = new HashMap<>();

  AnswerCells(AnswerWording wording) {
    this.wording = wording;
    this.numbersHaveMeanings =
        wording.answers().asMap().keySet().stream()
            .anyMatch(text -> Cells.whole(text.strip()).isPresent());
  }

  /**
   * The answer in a stripped cell that is not missing; empty when it is none. Of a number with
   * words, <i>5 - I like it</i>, the words are the answer: which end is 5 differs.
   */
  Optional<KanoAnswer> answer(String cell) {
    Optional<KanoAnswer> met = known.get(cell);
    if (met != null) {
      return met;
    }
    Optional<KanoAnswer> found = wording.find(cell);
    if (found.isEmpty() && !numbersHaveMeanings) {
      found =
          Cells.whole(cell).stream().mapToObj(KanoAnswer::at).flatMap(Optional::stream).findFirst();
    }
    if (found.isEmpty()) {
      found = LabelledNumber.of(cell).flatMap(labelled -> wording.find(labelled.label()));
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
