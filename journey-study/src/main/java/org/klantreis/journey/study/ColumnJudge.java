package org.klantreis.journey.study;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.klantreis.journey.csv.LoyaltyFormat;
import org.klantreis.journey.kano.AnswerWording;
import org.klantreis.journey.rating.LabelledNumber;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.rating.RatingWording;

/** What a column is taken for, by its name and its cells alone. */
final class ColumnJudge {

  private static final Set<String> FIRST_CODES = Set.of("1", "2");
  private static final int MANY_ANSWERS = 30;
  private static final int MOST_GROUPS = 40;
  private static final int LONGEST_GROUP = 60;
  private static final double LEAST_MEAN_WEIGHT = 0.5;
  private static final double MOST_MEAN_WEIGHT = 2;
  private static final double NEARLY_ALL = 0.95;

  private final Optional<SurveyTool> tool;
  private final Set<String> allNames;

  /**
   * A judge of the columns of a file.
   *
   * @param allNames the first parts of all names, in lower case
   */
  ColumnJudge(Optional<SurveyTool> tool, Set<String> allNames) {
    this.tool = tool;
    this.allNames = allNames;
  }

  /** What the column is taken for; whether it has a place beside others is seen later. */
  Taken judge(SeenColumn column) {
    ColumnName name = column.name();
    ColumnLook look = column.look();
    if (isOfTool(name)) {
      return Taken.ignored(Looks.ADMINISTRATION);
    }
    if (look.filled() == 0) {
      return Taken.ignored(Looks.EMPTY);
    }
    if (isRespondent(name)) {
      return respondent(look);
    }
    if (look.dates() >= NEARLY_ALL * look.filled()) {
      return Taken.ignored(Looks.DATE);
    }
    Map<String, Long> answers = column.ofGrid();
    boolean areNumbers =
        answers.keySet().stream().allMatch(text -> ColumnLook.NUMBER.matcher(text).matches());
    if (look.isMany() || answers.isEmpty()) {
      return many(name, look);
    }
    return areNumbers ? numbers(column, answers) : texts(column, answers);
  }

  private boolean isOfTool(ColumnName name) {
    return tool.isPresent()
        && (tool.get().isAdministration(name.first())
            || tool.get().isAdministration(name.lower())
            || tool.get().isAdministration(name.text().toLowerCase(Locale.ROOT)));
  }

  private boolean isRespondent(ColumnName name) {
    return Called.isRespondent(name) || (tool.isPresent() && tool.get().isRespondent(name.first()));
  }

  private static Taken respondent(ColumnLook look) {
    return Taken.as(ColumnRole.RESPONDENT, Looks.ID)
        .withDoubt(
            look.isDistinct()
                ? Optional.empty()
                : Optional.of("some are there twice: the same people, or is it no id of people?"));
  }

  private static Taken many(ColumnName name, ColumnLook look) {
    if (look.numbers() < look.filled()) {
      return Taken.ignored(
          look.isDistinct() && look.isOfSingleWords() && look.filled() > 1
              ? Looks.ID
              : Looks.FREE_TEXT);
    }
    if (Called.isWeight(name)) {
      return Taken.as(ColumnRole.WEIGHT, Looks.WEIGHT);
    }
    return isAroundOne(look)
        ? Taken.as(ColumnRole.WEIGHT, Looks.WEIGHT)
            .withDoubt("decimals around 1: weights of the rows, or something else?")
        : Taken.ignored(Looks.NUMBER);
  }

  private static boolean isAroundOne(ColumnLook look) {
    return look.fractions() > look.filled() / 2
        && look.least() >= 0
        && look.mean() >= LEAST_MEAN_WEIGHT
        && look.mean() <= MOST_MEAN_WEIGHT;
  }

  private Taken numbers(SeenColumn column, Map<String, Long> answers) {
    ColumnName name = column.name();
    if (Called.isWeight(name)) {
      return Taken.as(ColumnRole.WEIGHT, Looks.WEIGHT);
    }
    if (Called.isWave(name)) {
      return Taken.as(ColumnRole.WAVE, Looks.GROUP);
    }
    if (Called.isSegment(name)) {
      return Taken.as(ColumnRole.SEGMENT, Looks.GROUP);
    }
    if (answers.keySet().stream().allMatch(text -> text.equals("0") || text.equals("1"))) {
      return yesOrNo(name);
    }
    return ratings(column, answers, Looks.RATING);
  }

  private Taken ratings(SeenColumn column, Map<String, Long> answers, Looks looks) {
    Optional<NumberScale> found = NumberScale.of(answers);
    Optional<RatingScale> stated = Called.statedScale(column.name());
    if (isToolsRecommendation(column.name())) {
      stated = Optional.of(RatingScale.ZERO_TO_TEN);
    }
    if (stated.isPresent() && holds(stated.get(), answers)) {
      return rated(column, looks, stated.get(), ImmutableSet.of(), Optional.empty());
    }
    if (found.isEmpty()) {
      return many(column.name(), column.look());
    }
    NumberScale scale = found.get();
    if (looks == Looks.RATING && mayBeCodes(scale, answers)) {
      return Taken.as(ColumnRole.SEGMENT, Looks.GROUP)
          .withDoubt("few of the numbers of a scale: codes of groups, or ratings?");
    }
    if (Called.isRecommendation(column.name()) && scale.scale().equals(RatingScale.DUTCH_GRADE)) {
      return rated(
          column,
          looks,
          RatingScale.ZERO_TO_TEN,
          scale.outside(),
          Optional.of("asks to recommend, and nobody answered 0: on 0-10, or on 1-10?"));
    }
    return rated(
        column,
        looks,
        scale.scale(),
        scale.outside(),
        Called.isAmount(column.name())
            ? Optional.of("asks how much or how many: an amount, or ratings?")
            : scale.doubt());
  }

  /**
   * Whether there are so few of the answers of a scale that these are hardly all that was asked.
   */
  private static boolean mayBeCodes(NumberScale scale, Map<String, Long> answers) {
    long given = answers.values().stream().mapToLong(Long::longValue).sum();
    boolean areFew = 2 * answers.size() <= scale.scale().levels();
    boolean areFirst = FIRST_CODES.containsAll(answers.keySet());
    return scale.doubt().isPresent()
        && scale.outside().isEmpty()
        && (areFirst || (areFew && given >= MANY_ANSWERS));
  }

  private static boolean holds(RatingScale scale, Map<String, Long> answers) {
    return answers.keySet().stream()
        .mapToDouble(text -> Double.parseDouble(text.replace(',', '.')))
        .allMatch(
            number ->
                number == Math.rint(number)
                    && scale.lowest() <= number
                    && number <= scale.highest());
  }

  /** Whether the tool has a question of its own for this, which is always on 0-10. */
  private boolean isToolsRecommendation(ColumnName name) {
    return allNames.contains(name.first() + "_nps_group")
        || (tool.equals(Optional.of(SurveyTool.SURVEYMONKEY))
            && name.lower().contains("how likely is it that you would recommend"));
  }

  private Taken rated(
      SeenColumn column,
      Looks looks,
      RatingScale scale,
      ImmutableSet<String> outside,
      Optional<String> doubt) {
    boolean asksToRecommend =
        scale.equals(RatingScale.ZERO_TO_TEN)
            && (isToolsRecommendation(column.name()) || Called.isRecommendation(column.name()));
    Set<String> codes = Sets.intersection(outside, column.look().values().keySet());
    return ImmutableTaken.builder()
        .role(ColumnRole.TOUCHPOINT)
        .looks(looks)
        .scale(scale)
        .addAllMissing(column.own().missing())
        .addAllMissing(codes)
        .notExperienced(column.own().notExperienced())
        .isRecommendation(asksToRecommend)
        .doubt(outside.isEmpty() || !codes.isEmpty() ? doubt : Optional.empty())
        .build();
  }

  private Taken texts(SeenColumn column, Map<String, Long> answers) {
    Optional<Map<String, Long>> numbers = numbersOfLabels(answers);
    if (numbers.isPresent()) {
      return ratings(column, numbers.get(), Looks.LABELLED_NUMBER);
    }
    ColumnName name = column.name();
    if (Called.isComment(name)) {
      return Taken.ignored(Looks.FREE_TEXT);
    }
    if (answers.keySet().stream().allMatch(ColumnJudge::isYesOrNo)) {
      return yesOrNo(name);
    }
    AnswerWording kano = AnswerWording.anyShipped();
    if (answers.size() > 1
        && answers.keySet().stream().allMatch(text -> kano.find(text).isPresent())
        && RatingWording.recognise(answers.keySet()).isEmpty()) {
      return Taken.as(ColumnRole.FUNCTIONAL, Looks.KANO)
          .withMissing(Sets.union(column.own().missing(), column.own().notExperienced()));
    }
    Optional<WordScale> words = WordScale.of(answers);
    if (words.isPresent() && !Called.isSegment(name)) {
      return rated(column, Looks.WORDS, words.get().scale(), words.get().odd(), words.get().doubt())
          .withWording(words.get().wording());
    }
    return groups(name, column.look());
  }

  /** The numbers of labels such as {@code 9 - Very likely}; empty when a text has none. */
  private static Optional<Map<String, Long>> numbersOfLabels(Map<String, Long> answers) {
    Map<String, Long> numbers = new LinkedHashMap<>();
    for (Map.Entry<String, Long> answer : answers.entrySet()) {
      Optional<String> number =
          ColumnLook.NUMBER.matcher(answer.getKey()).matches()
              ? Optional.of(answer.getKey())
              : LabelledNumber.of(answer.getKey()).map(each -> written(each.number()));
      if (number.isEmpty()) {
        return Optional.empty();
      }
      numbers.merge(number.get(), answer.getValue(), Long::sum);
    }
    return Optional.of(ImmutableMap.copyOf(numbers));
  }

  private static String written(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }

  private static boolean isYesOrNo(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return LoyaltyFormat.YES.contains(lower) || LoyaltyFormat.NO.contains(lower);
  }

  private static Taken yesOrNo(ColumnName name) {
    if (Called.isLoyalty(name)) {
      return Taken.as(ColumnRole.LOYAL, Looks.YES_NO);
    }
    return Called.isComingBack(name)
        ? Taken.as(ColumnRole.LOYAL, Looks.YES_NO)
            .withDoubt("says whether customers come back: does yes mean loyal?")
        : Taken.as(ColumnRole.SEGMENT, Looks.YES_NO);
  }

  private static Taken groups(ColumnName name, ColumnLook look) {
    int groups = look.values().size();
    boolean recur = groups <= MOST_GROUPS && look.filled() >= 2L * groups;
    if (Called.isWave(name)) {
      return Taken.as(ColumnRole.WAVE, Looks.GROUP);
    }
    if (Called.isChannel(name)) {
      return Taken.as(ColumnRole.CHANNEL, Looks.GROUP);
    }
    if (look.longest() <= LONGEST_GROUP && (recur || Called.isSegment(name))) {
      return Taken.as(ColumnRole.SEGMENT, Looks.GROUP);
    }
    return many(name, look);
  }
}
