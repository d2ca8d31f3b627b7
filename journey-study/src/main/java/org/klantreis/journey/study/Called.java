package org.klantreis.journey.study;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.klantreis.journey.csv.AnswersFormat;
import org.klantreis.journey.rating.RatingScale;

/** What the name of a column says about it, in English and Dutch. */
final class Called {

  private static final Pattern RECOMMEND =
      Pattern.compile("\\brecommend|aanbeve|\\baanrad|\\baanraad|\\bnps\\b|net promoter");

  private static final Pattern OVERALL =
      Pattern.compile(
          "\\boverall\\b|\\ball things considered\\b|\\bin general\\b|\\bas a whole\\b"
              + "|\\balgemeen\\b|\\balgehele\\b|\\balles bij elkaar\\b|\\bover het geheel\\b");

  private static final Pattern LOYAL =
      Pattern.compile("\\bloyal\\b|\\bloyaal\\b|\\bretained\\b|\\brenewed\\b|\\brepurchased?\\b");

  private static final Pattern COMES_BACK =
      Pattern.compile("come back|\\bagain\\b|\\breturn\\b|terugkom|opnieuw|\\brenew\\b|\\bchurn");

  private static final Pattern STATED_SCALE =
      Pattern.compile(
          "(?:^|[^\\d])(\\d{1,2})\\s*(?:to|-|\u2013|tot en met|tot|t/m)\\s*(\\d{1,2})(?:$|[^\\d])");

  /** A scale whose ends are told by their words: "1 = very difficult, 5 = very easy". */
  private static final Pattern TOLD_SCALE =
      Pattern.compile("\\b(\\d{1,2})\\s*[=(:][^\\d]{1,60}\\b(\\d{1,2})\\s*[=(:]");

  private static final Pattern AMOUNT =
      Pattern.compile(
          "\\b(?:minutes?|minuten|hours?|uur|uren|days?|dagen|weeks?|weken|months?|maanden|years?"
              + "|jaar|jaren|number of|how (?:many|much|long|often|old)|hoeveel|hoe (?:lang|vaak|oud)"
              + "|household|huishouden|visits|bezoeken|aantal|age|leeftijd|income|inkomen|price"
              + "|prijs|spent|besteed)\\b");

  private static final Pattern COMMENT =
      Pattern.compile(
          "\\bcomments?\\b|\\bremarks?\\b|open-ended response|\\bimprove|\\bsuggest|\\bwhy\\b"
              + "|opmerking|toelicht|verbeter|suggestie|waarom\\b|\\bin your own words\\b");

  private static final Splitter WORDS =
      Splitter.on(Pattern.compile("[^\\p{L}\\p{N}#]+")).omitEmptyStrings();

  private static final ImmutableSet<String> WEIGHTS =
      ImmutableSet.of("weight", "weights", "weging", "gewicht", "wt", "wgt", "weightvar");

  private static final ImmutableSet<String> RESPONDENTS =
      ImmutableSet.of(
          "id",
          "respondent",
          "respondentid",
          "responseid",
          "respid",
          "participant",
          "customer",
          "customerid",
          "klant",
          "klantid",
          "klantnummer",
          "deelnemer",
          "userid",
          "#");

  private static final ImmutableSet<String> SEGMENTS =
      ImmutableSet.of(
          "segment",
          "group",
          "groep",
          "gender",
          "sex",
          "geslacht",
          "age",
          "leeftijd",
          "region",
          "regio",
          "country",
          "land",
          "city",
          "stad",
          "branch",
          "vestiging",
          "filiaal",
          "store",
          "department",
          "afdeling",
          "type",
          "class",
          "klasse",
          "language",
          "taal",
          "market");

  private static final ImmutableSet<String> WAVES =
      ImmutableSet.of("wave", "golf", "ronde", "meting", "year", "jaar", "quarter", "kwartaal");

  private static final ImmutableSet<String> CHANNELS = ImmutableSet.of("channel", "kanaal");

  /** A name of so many words is a name; a longer one is a question, which may hold any word. */
  private static final int WORDS_OF_A_NAME = 3;

  private Called() {}

  static boolean isRecommendation(ColumnName name) {
    return RECOMMEND.matcher(name.lower()).find();
  }

  /** Whether it asks how much or how many, to which ratings are no answer. */
  static boolean isAmount(ColumnName name) {
    return AMOUNT.matcher(name.lower()).find();
  }

  /** Whether it asks for a text. */
  static boolean isComment(ColumnName name) {
    return COMMENT.matcher(name.lower()).find();
  }

  static boolean isOverall(ColumnName name) {
    return OVERALL.matcher(name.lower()).find();
  }

  static boolean isLoyalty(ColumnName name) {
    return LOYAL.matcher(name.lower()).find();
  }

  static boolean isComingBack(ColumnName name) {
    return COMES_BACK.matcher(name.lower()).find();
  }

  static boolean isWeight(ColumnName name) {
    return isOneOf(WEIGHTS, name);
  }

  static boolean isCount(ColumnName name) {
    return isOneOf(AnswersFormat.COUNT_NAMES, name);
  }

  /** Names that are ids, with or without a blank or underscore: respondent_id. */
  static boolean isRespondent(ColumnName name) {
    return RESPONDENTS.contains(name.name().toLowerCase(Locale.ROOT).replaceAll("[\\s_.-]", ""));
  }

  static boolean isSegment(ColumnName name) {
    return isOneOf(SEGMENTS, name);
  }

  static boolean isWave(ColumnName name) {
    return isOneOf(WAVES, name);
  }

  static boolean isChannel(ColumnName name) {
    return isOneOf(CHANNELS, name);
  }

  /** Whether that is the whole name. */
  static boolean is(String wanted, ColumnName name) {
    return name.lower().equals(wanted);
  }

  /** The shipped scale that the text of a question names: "from 0 to 10". */
  static Optional<RatingScale> statedScale(ColumnName name) {
    return shipped(STATED_SCALE.matcher(name.lower()))
        .or(() -> shipped(TOLD_SCALE.matcher(name.lower())));
  }

  private static Optional<RatingScale> shipped(Matcher stated) {
    while (stated.find()) {
      String ends = stated.group(1) + "-" + stated.group(2);
      Optional<RatingScale> scale =
          RatingScale.SHIPPED.stream().filter(each -> each.name().equals(ends)).findFirst();
      if (scale.isPresent()) {
        return scale;
      }
    }
    return Optional.empty();
  }

  private static boolean isOneOf(ImmutableSet<String> words, ColumnName name) {
    List<String> own = WORDS.splitToList(name.lower());
    return own.size() <= WORDS_OF_A_NAME && own.stream().anyMatch(words::contains);
  }
}
