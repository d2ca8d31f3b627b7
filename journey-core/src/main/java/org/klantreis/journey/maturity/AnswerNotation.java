package org.klantreis.journey.maturity;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.klantreis.journey.problem.Checked;
import org.klantreis.journey.problem.Problem;

/**
 * How an answer to a criterion is written: a share from 0 to 1 with a decimal point, one of the
 * letters of {@link Achievement}, {@code N}, {@code P}, {@code L} or {@code F}, or {@code NA}; in
 * capitals or not.
 *
 * <p>Nothing is guessed: 70 %, 70 and a decimal comma are refused, with what was probably meant as
 * a hint.
 */
public final class AnswerNotation {

  private static final String NOT_APPLICABLE = "NA";
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d++(\\.\\d*+)?|\\.\\d++)([eE][+-]?\\d++)?");
  private static final Pattern PERCENTAGE = Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s*%");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d*,\\d+");
  private static final double LOWEST_PERCENTAGE = 10;
  private static final double HUNDRED = 100;
  private static final String CHOICES =
      "write N (not done), P (now and then), L (usually), F (always), NA, or a share from 0 to 1";

  private AnswerNotation() {}

  /**
   * The answer that is written, or what is wrong with it.
   *
   * @param place where it stands, for the problem
   * @param written without blanks around it
   * @param reason why it is so; NA needs one
   * @param evidence where it can be checked
   */
  public static Checked<CriterionAnswer> read(
      String place, String written, Optional<String> reason, Optional<String> evidence) {
    if (written.equalsIgnoreCase(NOT_APPLICABLE)) {
      return reason.isPresent()
          ? Checked.sound(new CriterionAnswer.NotApplicable(reason.get(), evidence))
          : refused(
              Problem.at(place, written, "needs a reason")
                  .withHint("say why the criterion does not apply, under 'reason'"));
    }
    for (Achievement step : Achievement.values()) {
      if (written.equalsIgnoreCase(step.letter())) {
        return Checked.sound(new CriterionAnswer.Achieved(step.worth(), reason, evidence));
      }
    }
    if (!NUMBER.matcher(written).matches()) {
      return refused(noNumber(place, written));
    }
    double share = Double.parseDouble(written);
    return share >= 0 && share <= 1
        ? Checked.sound(new CriterionAnswer.Achieved(share, reason, evidence))
        : refused(offScale(place, written, share));
  }

  /** As it is read; a share that a letter stands for as that letter. */
  public static String write(CriterionAnswer answer) {
    if (!(answer instanceof CriterionAnswer.Achieved achieved)) {
      return NOT_APPLICABLE;
    }
    for (Achievement step : Achievement.values()) {
      if (Double.compare(step.worth(), achieved.share()) == 0) {
        return step.letter();
      }
    }
    return Double.toString(achieved.share());
  }

  private static Problem offScale(String place, String written, double number) {
    return Problem.at(place, written, "is no share, which is 0 to 1")
        .withHint(
            number >= LOWEST_PERCENTAGE && number <= HUNDRED
                ? maybe(BigDecimal.valueOf(number).movePointLeft(2))
                : CHOICES);
  }

  private static Problem noNumber(String place, String written) {
    Matcher percentage = PERCENTAGE.matcher(written);
    if (percentage.matches()) {
      double number = withPoint(percentage.group(1));
      return Problem.at(place, written, "is a percentage, and a share is wanted")
          .withHint(
              number <= HUNDRED ? maybe(BigDecimal.valueOf(number).movePointLeft(2)) : CHOICES);
    }
    if (DECIMAL_COMMA.matcher(written).matches()) {
      double number = withPoint(written);
      return Problem.at(place, written, "has a decimal comma, and a point is wanted")
          .withHint(number >= 0 && number <= 1 ? maybe(BigDecimal.valueOf(number)) : CHOICES);
    }
    String letters = written.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    return Problem.at(place, written, "is no answer")
        .withHint(
            letters.equals("na") || letters.equals("nvt")
                ? "maybe '" + NOT_APPLICABLE + "'"
                : CHOICES);
  }

  private static double withPoint(String number) {
    return Double.parseDouble(number.replace(',', '.'));
  }

  private static String maybe(BigDecimal share) {
    return "maybe " + share.stripTrailingZeros().toPlainString();
  }

  private static Checked<CriterionAnswer> refused(Problem problem) {
    return Checked.refused(ImmutableList.of(problem));
  }
}
