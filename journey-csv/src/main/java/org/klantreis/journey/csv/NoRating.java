package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.rating.AnswerTexts;
import org.klantreis.journey.rating.LabelledNumber;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.rating.RatingWording;

/** Why a cell holds no rating, and what may help. */
final class NoRating {

  private static final int WORDINGS_SHOWN = 3;

  private NoRating() {}

  static Problem of(
      String place,
      String cell,
      RatingScale scale,
      DecimalCells decimals,
      AnswerTexts<Double> words) {
    OptionalDouble number = decimals.number(cell);
    if (number.isPresent()) {
      return isBeyond(number.getAsDouble(), scale)
          ? Problem.at(place, cell, "is off the scale " + described(scale))
              .withHint("maybe it is a code for a missing answer, or the scale is another one")
          : Problem.at(
                  place,
                  cell,
                  scale.isOfWholePoints()
                      ? "is not a whole number"
                      : "lies between two answers of the scale " + described(scale))
              .withHint("a scale may have half points, or be of means: " + steps(scale));
    }
    if (cell.chars().noneMatch(Character::isLetter)) {
      return decimals.noNumber(place, cell);
    }
    Problem none = Problem.at(place, cell, "is not a rating");
    if (RatingWording.isNoAnswer(cell)) {
      return none.withHint(
          "it seems to stand for no answer: --missing " + NameList.typed(ImmutableList.of(cell)));
    }
    Optional<LabelledNumber> labelled = LabelledNumber.of(cell);
    if (labelled.isPresent()) {
      return isBeyond(labelled.get().number(), scale)
          ? none.withHint("its number is off the scale " + described(scale))
          : none.withHint("its number is another answer than its words");
    }
    String wordings =
        RatingWording.shippedWith(cell).stream()
            .limit(WORDINGS_SHOWN)
            .map(RatingWording::name)
            .reduce((all, name) -> all + ", " + name)
            .orElse("");
    return wordings.isEmpty()
        ? none.withHint(
                "maybe it is a code for a missing answer, or an answer in words, as in"
                    + " --answers 'Great=5;Poor=1'")
            .withNearest(words.asMap().keySet())
        : none.withHint("it is an answer of " + wordings + ": say of which, by --answers");
  }

  private static String steps(RatingScale scale) {
    String ends = scale.lowest() + "-" + scale.highest();
    return ends + "/0.5, " + ends + "/mean";
  }

  private static boolean isBeyond(double number, RatingScale scale) {
    return number < scale.lowest() || number > scale.highest();
  }

  private static String described(RatingScale scale) {
    return "'" + scale.name() + "' (" + scale.lowest() + " to " + scale.highest() + ")";
  }
}
