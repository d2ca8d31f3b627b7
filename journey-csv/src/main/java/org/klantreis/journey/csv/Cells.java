package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.rating.AnswerTexts;
import org.klantreis.journey.rating.LabelledNumber;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.rating.RatingWording;

/** What a cell with a rating says: a number, a word, or a number with its label. */
final class Cells {

  private static final int MOST_DIGITS = 9;
  private static final int MOST_TEXTS = 1_000;

  private final RatingScale scale;
  private final Codes missing;
  private final DecimalCells decimals;
  private final boolean isReversed;
  private final AnswerTexts<Double> words;

  /** The levels of the numbers that were met. */
  private int lowestMet = Integer.MAX_VALUE;

  private int highestMet = -1;

  /** Texts as they were met, with their levels, so that each is looked up once. */
  private final Map<String, Integer> levels = new LinkedHashMap<>();

  /** Numbers alone, and numbers with labels. */
  Cells(RatingScale scale, ImmutableSet<String> missingCodes) {
    this(scale, missingCodes, AnswerTexts.of(ImmutableMap.of()), false, false);
  }

  Cells(
      RatingScale scale,
      ImmutableSet<String> missingCodes,
      AnswerTexts<Double> words,
      boolean hasDecimalComma,
      boolean isReversed) {
    this.scale = scale;
    this.missing = new Codes(missingCodes);
    this.words = words;
    this.decimals = new DecimalCells(hasDecimalComma);
    this.isReversed = isReversed;
  }

  /**
   * How the cells of a column are read.
   *
   * @param scale of all columns, unless the column has its own
   * @param wording of all columns on that scale, unless the column has its own
   */
  static Cells of(
      AnswersFormat format,
      RatingScale scale,
      Optional<RatingWording> wording,
      ColumnCoding coding) {
    RatingScale own = coding.scale().orElse(scale);
    Optional<RatingWording> words =
        coding.wording().isPresent() || !own.equals(scale) ? coding.wording() : wording;
    return new Cells(
        own,
        missingCodes(format, coding),
        words.map(each -> each.on(own)).orElseGet(() -> RatingWording.anyShipped(own)),
        format.csv().hasDecimalComma(),
        coding.isReversed());
  }

  /** What stands for no answer in a column. */
  static ImmutableSet<String> missingCodes(AnswersFormat format, ColumnCoding coding) {
    return ImmutableSet.<String>builder()
        .addAll(coding.missingCodes().orElse(format.missingCodes()))
        .addAll(coding.notExperiencedCodes().orElse(ImmutableSet.of()))
        .build();
  }

  RatingScale scale() {
    return scale;
  }

  /** Whether a rating cell, stripped, stands for no answer. */
  boolean isMissing(String cell) {
    return cell.isEmpty() || missing.contains(cell);
  }

  /**
   * The level of the rating in a stripped cell that is not missing; empty when it is none on the
   * scale.
   */
  OptionalInt level(String cell) {
    OptionalInt whole = whole(cell);
    if (whole.isPresent()) {
      return turned(met(scale.level(whole.getAsInt())));
    }
    OptionalDouble number = decimals.number(cell);
    return number.isPresent() ? turned(met(scale.level(number.getAsDouble()))) : ofText(cell);
  }

  private OptionalInt met(OptionalInt level) {
    if (level.isPresent()) {
      lowestMet = Math.min(lowestMet, level.getAsInt());
      highestMet = Math.max(highestMet, level.getAsInt());
    }
    return level;
  }

  /** The lowest and the highest number that was met; empty where none was. */
  Optional<Range<Double>> met() {
    return highestMet < 0
        ? Optional.empty()
        : Optional.of(Range.closed(scale.value(lowestMet), scale.value(highestMet)));
  }

  private OptionalInt turned(OptionalInt level) {
    return isReversed && level.isPresent()
        ? OptionalInt.of(scale.levels() - 1 - level.getAsInt())
        : level;
  }

  private OptionalInt ofText(String cell) {
    @Nullable Integer met = levels.get(cell);
    if (met != null) {
      return OptionalInt.of(met);
    }
    OptionalInt level = levelOfText(cell);
    if (level.isPresent() && levels.size() < MOST_TEXTS) {
      levels.put(cell, level.getAsInt());
    }
    return level;
  }

  private OptionalInt levelOfText(String cell) {
    return words
        .find(cell)
        .or(() -> labelled(cell))
        .map(number -> turned(scale.level(number)))
        .orElse(OptionalInt.empty());
  }

  /** Whether a stripped cell would be an answer here. */
  boolean isAnswer(String cell) {
    OptionalDouble number = decimals.number(cell);
    return (number.isPresent() ? scale.level(number.getAsDouble()) : levelOfText(cell)).isPresent();
  }

  /** The number of a label, unless its words say another one. */
  private Optional<Double> labelled(String cell) {
    return LabelledNumber.of(cell)
        .filter(
            each -> words.find(each.label()).filter(said -> !said.equals(each.number())).isEmpty())
        .map(LabelledNumber::number);
  }

  /** As which rating each text was read that is no number. */
  ImmutableMap<String, Double> readTexts() {
    ImmutableMap.Builder<String, Double> read = ImmutableMap.builder();
    levels.forEach((text, level) -> read.put(text, scale.value(level)));
    return read.buildOrThrow();
  }

  /** Why a cell holds no rating. */
  Problem noRating(String place, String cell) {
    return NoRating.of(place, cell, scale, decimals, words);
  }

  /** The same, of a cell in a column of that name. */
  Problem noRating(String place, String cell, String column) {
    return Rows.in(column, noRating(place, cell));
  }

  /** The aspect in a stripped cell, case ignored; overall when the cell is empty. */
  static Optional<RatingAspect> aspect(String cell) {
    if (cell.isEmpty()) {
      return Optional.of(RatingAspect.OVERALL);
    }
    for (RatingAspect aspect : RatingAspect.values()) {
      if (aspect.name().equals(cell.toUpperCase(Locale.ROOT))) {
        return Optional.of(aspect);
      }
    }
    return Optional.empty();
  }

  /** A whole number; also as other programs write it when they hold it as a fraction: 8.0. */
  static OptionalInt whole(String cell) {
    int end = cell.length();
    int point = cell.indexOf('.');
    if (point >= 0) {
      for (int i = point + 1; i < end; i++) {
        if (cell.charAt(i) != '0') {
          return OptionalInt.empty();
        }
      }
      end = point;
    }
    boolean signed = end > 0 && (cell.charAt(0) == '-' || cell.charAt(0) == '+');
    int start = signed ? 1 : 0;
    if (end <= start || end - start > MOST_DIGITS) {
      return OptionalInt.empty();
    }
    int number = 0;
    for (int i = start; i < end; i++) {
      char digit = cell.charAt(i);
      if (digit < '0' || digit > '9') {
        return OptionalInt.empty();
      }
      number = 10 * number + digit - '0';
    }
    return OptionalInt.of(cell.charAt(0) == '-' ? -number : number);
  }
}
