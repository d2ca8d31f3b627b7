package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.evidence.AmountByRating;
import org.klantreis.journey.evidence.AmountByRatingCounter;
import org.klantreis.journey.evidence.LoyaltyAxes;
import org.klantreis.journey.evidence.LoyaltyAxis;
import org.klantreis.journey.evidence.LoyaltyCounter;
import org.klantreis.journey.evidence.LoyaltyTally;
import org.klantreis.journey.evidence.RespondentId;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.evidence.Segmented;
import org.klantreis.journey.evidence.Tally;
import org.klantreis.journey.evidence.YesByRating;
import org.klantreis.journey.evidence.YesByRatingCounter;
import org.klantreis.journey.problem.Problem;

/** Counts customers and their loyalty as their rows come. */
final class LoyaltyRows extends AnswerRows {

  private final LoyaltyFormat format;
  private Cells ratings;
  private final YesNoCells answers;

  /** What stands for no answer in each column. */
  private final Map<Integer, Codes> missing = new HashMap<>();

  private final Map<Segment, Part> parts = new LinkedHashMap<>();

  private int respondentColumn = ABSENT;
  private int ratingColumn = ABSENT;
  private int loyalColumn = ABSENT;
  private int behaviourColumn = ABSENT;
  private int attitudeColumn = ABSENT;
  private int paysColumn = ABSENT;

  /** What is counted of one segment. */
  private record Part(
      YesByRatingCounter loyal, Optional<LoyaltyCounter> quadrants, AmountByRatingCounter pays) {}

  LoyaltyRows(LoyaltyFormat format) {
    super(format, Optional.empty());
    this.format = format;
    this.ratings = format.cells(ColumnCoding.none());
    this.answers = new YesNoCells(format.yesWords(), format.noWords());
  }

  @Override
  void findAnswers(Header header, List<Problem> found) {
    respondentColumn = find(header, format.respondentColumn(), found);
    ratingColumn = find(header, Optional.of(format.ratingColumn()), found);
    loyalColumn = find(header, Optional.of(format.loyalColumn()), found);
    behaviourColumn = find(header, column(QuadrantColumns::behaviour), found);
    attitudeColumn = find(header, column(QuadrantColumns::attitude), found);
    paysColumn = find(header, format.paysColumn(), found);
    int[] columns = {ratingColumn, loyalColumn, behaviourColumn, attitudeColumn, paysColumn};
    List<Codings.Answered> answered =
        IntStream.of(columns)
            .filter(column -> column != ABSENT)
            .mapToObj(column -> new Codings.Answered(column, ""))
            .toList();
    Codings codings = codings(header, answered, found);
    ratings = format.cells(codings.of(ratingColumn));
    for (Codings.Answered each : answered) {
      missing.put(each.index(), new Codes(Cells.missingCodes(format, codings.of(each.index()))));
    }
  }

  @Override
  int answersPerRow() {
    return 1;
  }

  @Override
  void takeAnswers(Table row) {
    OptionalDouble rating = rating(row);
    Optional<Boolean> loyal = loyal(row);
    OptionalDouble behaviour =
        onAxis(row, behaviourColumn, column(QuadrantColumns::behaviour), LoyaltyAxes::behaviour);
    OptionalDouble attitude =
        onAxis(row, attitudeColumn, column(QuadrantColumns::attitude), LoyaltyAxes::attitude);
    OptionalDouble pays = amount(row);
    if (!isSoundRow()) {
      return;
    }
    if (rating.isEmpty() || loyal.isEmpty()) {
      part(segment());
      countMissing();
      return;
    }
    if (isRepeated(row)) {
      return;
    }
    Part part = part(segment());
    for (long i = 0; i < times(); i++) {
      part.loyal().add(rating.getAsDouble(), loyal.get());
      if (pays.isPresent()) {
        part.pays().add(rating.getAsDouble(), pays.getAsDouble());
      }
      if (part.quadrants().isPresent() && behaviour.isPresent() && attitude.isPresent()) {
        part.quadrants().get().add(behaviour.getAsDouble(), attitude.getAsDouble());
      }
    }
    countUsed();
  }

  /** Whether the customer of a row was met before, which is noted. */
  private boolean isRepeated(Table row) {
    if (respondentColumn == ABSENT) {
      return false;
    }
    RespondentId customer = respondent(row, respondentColumn, true).orElseThrow();
    boolean isRepeated = isRepeated(customer, 0, format.loyalColumn());
    noteRepeats(customer);
    return isRepeated;
  }

  private boolean isMissing(int column, String cell) {
    @Nullable Codes codes = missing.get(column);
    return cell.isEmpty() || (codes != null && codes.contains(cell));
  }

  private Optional<String> column(Function<QuadrantColumns, String> which) {
    return format.quadrants().map(which);
  }

  private Optional<LoyaltyAxes> axes() {
    return format.quadrants().map(QuadrantColumns::axes);
  }

  private Part part(Segment segment) {
    return parts.computeIfAbsent(
        segment,
        met ->
            new Part(
                new YesByRatingCounter(format.scale()),
                axes().map(LoyaltyCounter::new),
                new AmountByRatingCounter(format.scale())));
  }

  private OptionalDouble rating(Table row) {
    String cell = cell(row, ratingColumn);
    if (isMissing(ratingColumn, cell)) {
      return OptionalDouble.empty();
    }
    OptionalInt level = ratings.level(cell);
    if (level.isEmpty()) {
      noteIn(format.ratingColumn(), ratings.noRating(place(), cell));
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(format.scale().value(level.getAsInt()));
  }

  private Optional<Boolean> loyal(Table row) {
    String cell = cell(row, loyalColumn);
    if (isMissing(loyalColumn, cell)) {
      return Optional.empty();
    }
    Optional<Boolean> answer = answers.answer(cell);
    if (answer.isEmpty()) {
      noteIn(format.loyalColumn(), answers.noAnswer(place(), cell));
    }
    return answer;
  }

  private OptionalDouble onAxis(
      Table row, int column, Optional<String> name, Function<LoyaltyAxes, LoyaltyAxis> whichAxis) {
    OptionalDouble number = number(row, column, name);
    if (number.isEmpty() || axes().isEmpty()) {
      return number;
    }
    LoyaltyAxis axis = whichAxis.apply(axes().get());
    if (!axis.contains(number.getAsDouble())) {
      noteIn(
          name.orElse(""),
          Problem.at(
                  place(),
                  cell(row, column),
                  String.format("is off its scale (%s to %s)", axis.lowest(), axis.highest()))
              .withHint("maybe it is a percentage, or the scale is another one"));
      return OptionalDouble.empty();
    }
    return number;
  }

  private OptionalDouble amount(Table row) {
    OptionalDouble number = number(row, paysColumn, format.paysColumn());
    if (number.isPresent() && !AmountByRating.isAmount(number.getAsDouble())) {
      note(Problem.at(place(), cell(row, paysColumn), "is too large for an amount"));
      return OptionalDouble.empty();
    }
    return number;
  }

  /** The number in a cell; empty when it is missing, and when it is none, which is noted. */
  private OptionalDouble number(Table row, int column, Optional<String> name) {
    if (column == ABSENT) {
      return OptionalDouble.empty();
    }
    String cell = cell(row, column);
    if (isMissing(column, cell)) {
      return OptionalDouble.empty();
    }
    OptionalDouble number = decimals().number(cell);
    if (number.isEmpty()) {
      noteIn(name.orElse(""), decimals().noNumber(place(), cell));
    }
    return number;
  }

  /** What came of it. */
  CsvReading<SurveyedLoyalty> reading() {
    return reading(
        new SurveyedLoyalty(
            segmented(YesByRating.empty(format.scale()), part -> part.loyal().toYesByRating()),
            axes()
                .map(
                    axes ->
                        segmented(
                            LoyaltyTally.empty(axes),
                            part -> part.quadrants().orElseThrow().toLoyalty())),
            format
                .paysColumn()
                .map(
                    column ->
                        segmented(
                            AmountByRating.empty(format.scale()),
                            part -> part.pays().toAmounts()))));
  }

  private <T extends Tally<T>> Segmented<T> segmented(T nothing, Function<Part, T> tally) {
    ImmutableMap.Builder<Segment, T> all = ImmutableMap.builder();
    parts.forEach((segment, part) -> all.put(segment, tally.apply(part)));
    return new Segmented<>(nothing, all.buildOrThrow());
  }
}
