package org.klantreis.journey.rating;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/** The wordings that ship in English, the lowest answer first; a bar between spellings of one. */
final class EnglishWordings {

  private static final String NEITHER_AGREE =
      "Neither agree nor disagree|Neither agree or disagree|Neither disagree nor agree"
          + "|Neither disagree or agree|Neutral|Undecided|Neither";
  private static final String NEITHER_SATISFIED =
      "Neither satisfied nor dissatisfied|Neither satisfied or dissatisfied"
          + "|Neither dissatisfied nor satisfied|Neither satisfied nor unsatisfied"
          + "|Neutral|Undecided|Neither|Indifferent";
  private static final String NEITHER_LIKELY =
      "Neither likely nor unlikely|Neither likely or unlikely|Neither unlikely nor likely"
          + "|Neutral|Undecided|Neither";
  private static final String NEITHER_EASY =
      "Neither easy nor difficult|Neither easy or difficult|Neither difficult nor easy"
          + "|Neither hard nor easy|Neither easy nor hard|Neutral|Undecided|Neither";

  private static final String MOST_DISAGREE =
      "Strongly disagree|Completely disagree|Totally disagree|Fully disagree|Entirely disagree"
          + "|Disagree strongly|Disagree completely|Definitely disagree";
  private static final String MOST_AGREE =
      "Strongly agree|Completely agree|Totally agree|Fully agree|Entirely agree"
          + "|Agree strongly|Agree completely|Definitely agree";
  private static final String RATHER_DISAGREE =
      "Somewhat disagree|Slightly disagree|Disagree somewhat|Disagree slightly"
          + "|Disagree a little|Tend to disagree|Rather disagree";
  private static final String RATHER_AGREE =
      "Somewhat agree|Slightly agree|Agree somewhat|Agree slightly"
          + "|Agree a little|Tend to agree|Rather agree";

  private static final String MOST_DISSATISFIED =
      "Very dissatisfied|Extremely dissatisfied|Completely dissatisfied|Highly dissatisfied"
          + "|Strongly dissatisfied|Totally dissatisfied|Very unsatisfied|Extremely unsatisfied"
          + "|Completely unsatisfied|Highly unsatisfied";
  private static final String MOST_SATISFIED =
      "Very satisfied|Extremely satisfied|Completely satisfied|Highly satisfied"
          + "|Strongly satisfied|Totally satisfied";
  private static final String RATHER_DISSATISFIED =
      "Somewhat dissatisfied|Slightly dissatisfied|A little dissatisfied|Fairly dissatisfied"
          + "|Rather dissatisfied|Somewhat unsatisfied|Slightly unsatisfied";
  private static final String RATHER_SATISFIED =
      "Somewhat satisfied|Slightly satisfied|A little satisfied|Fairly satisfied|Rather satisfied";

  private static final String MOST_UNLIKELY =
      "Very unlikely|Extremely unlikely|Highly unlikely|Completely unlikely";
  private static final String MOST_LIKELY =
      "Very likely|Extremely likely|Highly likely|Completely likely";
  private static final String RATHER_UNLIKELY =
      "Somewhat unlikely|Slightly unlikely|Rather unlikely|Fairly unlikely";
  private static final String RATHER_LIKELY =
      "Somewhat likely|Slightly likely|Rather likely|Fairly likely";

  private static final String MOST_DIFFICULT =
      "Very difficult|Extremely difficult|Very hard|Extremely hard";
  private static final String MOST_EASY = "Very easy|Extremely easy";
  private static final String RATHER_DIFFICULT =
      "Somewhat difficult|Slightly difficult|Rather difficult|Fairly difficult|A little difficult"
          + "|Somewhat hard|Slightly hard";
  private static final String RATHER_EASY =
      "Somewhat easy|Slightly easy|Rather easy|Fairly easy|A little easy";

  private static final String VERY_BAD = "Very poor|Very bad|Terrible|Extremely poor";
  private static final String BAD = "Poor|Bad";
  private static final String VERY_GOOD = "Very good|Excellent|Extremely good";

  static final ImmutableList<RatingWording> ALL =
      ImmutableList.<RatingWording>builder()
          .addAll(agreement())
          .addAll(satisfaction())
          .addAll(likelihood())
          .addAll(frequency())
          .addAll(quality())
          .addAll(ease())
          .build();

  static final ImmutableSet<String> NO_ANSWER =
      ImmutableSet.of(
          "Don't know",
          "I don't know",
          "Don't know / no opinion",
          "Don't know / not applicable",
          "Don't know / refused",
          "Not sure",
          "Can't say",
          "N/A",
          "NA",
          "n.a.",
          "Not applicable",
          "Not applicable (N/A)",
          "N/A (not applicable)",
          "Does not apply",
          "No opinion",
          "No answer",
          "No response",
          "Not answered",
          "Refused",
          "Prefer not to say",
          "Prefer not to answer",
          "I prefer not to say",
          "I'd rather not say",
          "Rather not say");

  private EnglishWordings() {}

  private static ImmutableList<RatingWording> agreement() {
    return ImmutableList.of(
        of("agreement-5", MOST_DISAGREE, "Disagree", NEITHER_AGREE, "Agree", MOST_AGREE),
        of(
            "agreement-5-somewhat",
            MOST_DISAGREE,
            RATHER_DISAGREE,
            NEITHER_AGREE,
            RATHER_AGREE,
            MOST_AGREE),
        of(
            "agreement-7",
            MOST_DISAGREE,
            "Disagree|Moderately disagree|Mostly disagree",
            RATHER_DISAGREE,
            NEITHER_AGREE,
            RATHER_AGREE,
            "Agree|Moderately agree|Mostly agree",
            MOST_AGREE),
        of(
            "agreement-6",
            MOST_DISAGREE,
            "Disagree|Moderately disagree|Mostly disagree",
            RATHER_DISAGREE,
            RATHER_AGREE,
            "Agree|Moderately agree|Mostly agree",
            MOST_AGREE),
        of("agreement-4", MOST_DISAGREE, "Disagree", "Agree", MOST_AGREE),
        of("agreement-4-somewhat", MOST_DISAGREE, RATHER_DISAGREE, RATHER_AGREE, MOST_AGREE),
        of("agreement-3", "Disagree", NEITHER_AGREE, "Agree"));
  }

  private static ImmutableList<RatingWording> satisfaction() {
    return ImmutableList.of(
        of(
            "satisfaction-5",
            MOST_DISSATISFIED,
            "Dissatisfied|Unsatisfied",
            NEITHER_SATISFIED,
            "Satisfied",
            MOST_SATISFIED),
        of(
            "satisfaction-5-somewhat",
            MOST_DISSATISFIED,
            RATHER_DISSATISFIED,
            NEITHER_SATISFIED,
            RATHER_SATISFIED,
            MOST_SATISFIED),
        of(
            "satisfaction-5-not-at-all",
            "Not at all satisfied",
            "Not so satisfied|Slightly satisfied|Not very satisfied|A little satisfied",
            "Somewhat satisfied|Moderately satisfied",
            "Very satisfied|Quite satisfied",
            "Extremely satisfied|Completely satisfied"),
        of(
            "satisfaction-7",
            MOST_DISSATISFIED,
            "Dissatisfied|Unsatisfied|Moderately dissatisfied|Mostly dissatisfied",
            RATHER_DISSATISFIED,
            NEITHER_SATISFIED,
            RATHER_SATISFIED,
            "Satisfied|Moderately satisfied|Mostly satisfied",
            MOST_SATISFIED),
        of(
            "satisfaction-7-extremely",
            "Extremely dissatisfied|Completely dissatisfied",
            "Very dissatisfied",
            "Somewhat dissatisfied|Slightly dissatisfied|Dissatisfied",
            NEITHER_SATISFIED,
            "Somewhat satisfied|Slightly satisfied|Satisfied",
            "Very satisfied",
            "Extremely satisfied|Completely satisfied"),
        of(
            "satisfaction-6",
            MOST_DISSATISFIED,
            "Dissatisfied|Unsatisfied|Moderately dissatisfied|Mostly dissatisfied",
            RATHER_DISSATISFIED,
            RATHER_SATISFIED,
            "Satisfied|Moderately satisfied|Mostly satisfied",
            MOST_SATISFIED),
        of(
            "satisfaction-4",
            MOST_DISSATISFIED,
            "Dissatisfied|Unsatisfied",
            "Satisfied",
            MOST_SATISFIED),
        of(
            "satisfaction-4-somewhat",
            MOST_DISSATISFIED,
            RATHER_DISSATISFIED,
            RATHER_SATISFIED,
            MOST_SATISFIED),
        of(
            "satisfaction-4-not-at-all",
            "Not at all satisfied",
            "Not very satisfied|Not so satisfied|Slightly satisfied",
            "Fairly satisfied|Somewhat satisfied|Moderately satisfied|Satisfied",
            "Very satisfied"),
        of("satisfaction-3", "Dissatisfied|Unsatisfied", NEITHER_SATISFIED, "Satisfied"));
  }

  private static ImmutableList<RatingWording> likelihood() {
    return ImmutableList.of(
        of("likelihood-5", MOST_UNLIKELY, "Unlikely", NEITHER_LIKELY, "Likely", MOST_LIKELY),
        of(
            "likelihood-5-somewhat",
            MOST_UNLIKELY,
            RATHER_UNLIKELY,
            NEITHER_LIKELY,
            RATHER_LIKELY,
            MOST_LIKELY),
        of(
            "likelihood-5-not-at-all",
            "Not at all likely",
            "Not so likely|Slightly likely|Not very likely",
            "Somewhat likely|Moderately likely",
            "Very likely|Quite likely",
            "Extremely likely|Completely likely"),
        of(
            "likelihood-5-definitely",
            "Definitely not|Definitely will not|Definitely would not",
            "Probably not|Probably will not|Probably would not",
            "Might or might not|Possibly|Maybe|May or may not",
            "Probably|Probably yes|Probably will|Probably would",
            "Definitely|Definitely yes|Definitely will|Definitely would"),
        of(
            "likelihood-7",
            MOST_UNLIKELY,
            "Unlikely|Moderately unlikely",
            RATHER_UNLIKELY,
            NEITHER_LIKELY,
            RATHER_LIKELY,
            "Likely|Moderately likely",
            MOST_LIKELY),
        of("likelihood-4", MOST_UNLIKELY, "Unlikely", "Likely", MOST_LIKELY),
        of("likelihood-4-somewhat", MOST_UNLIKELY, RATHER_UNLIKELY, RATHER_LIKELY, MOST_LIKELY),
        of("likelihood-3", "Unlikely", NEITHER_LIKELY, "Likely"));
  }

  private static ImmutableList<RatingWording> frequency() {
    String rarely = "Rarely|Seldom|Hardly ever|Almost never";
    String sometimes = "Sometimes|Occasionally|Once in a while";
    String often = "Often|Usually|Frequently|Most of the time";
    return ImmutableList.of(
        of("frequency-5", "Never", rarely, sometimes, often, "Always|Very often|All the time"),
        of(
            "frequency-5-half",
            "Never",
            "Sometimes",
            "About half the time|Half the time",
            "Most of the time",
            "Always"),
        of("frequency-4", "Never", rarely, sometimes, "Often|Frequently|Very often"),
        of("frequency-4-always", "Never", "Sometimes|Rarely", "Usually|Often", "Always"),
        of("frequency-3", "Never", sometimes, "Always|Often"));
  }

  private static ImmutableList<RatingWording> quality() {
    String average = "Average|Fair|Acceptable|Neutral|OK|Okay|Neither good nor bad|Satisfactory";
    return ImmutableList.of(
        of("quality-5", VERY_BAD, BAD, average, "Good", VERY_GOOD),
        of("quality-5-poor", "Poor", "Fair", "Good", "Very good", "Excellent|Outstanding"),
        of(
            "quality-5-average",
            "Far below average|Well below average",
            "Somewhat below average|Below average",
            "Average",
            "Somewhat above average|Above average",
            "Far above average|Well above average"),
        of(
            "quality-5-high",
            "Very low quality",
            "Low quality",
            "Neither high nor low quality|Neither low nor high quality",
            "High quality",
            "Very high quality"),
        of(
            "quality-7",
            "Extremely bad|Extremely poor",
            "Moderately bad|Moderately poor",
            "Slightly bad|Slightly poor",
            "Neither good nor bad|Neither bad nor good|Neutral|Average",
            "Slightly good",
            "Moderately good",
            "Extremely good"),
        of("quality-4", VERY_BAD, BAD, "Good", VERY_GOOD),
        of("quality-4-poor", "Poor", "Fair", "Good", "Excellent|Very good"),
        of("quality-3", BAD, average, "Good"));
  }

  private static ImmutableList<RatingWording> ease() {
    return ImmutableList.of(
        of("ease-5", MOST_DIFFICULT, "Difficult|Hard", NEITHER_EASY, "Easy", MOST_EASY),
        of(
            "ease-5-somewhat",
            MOST_DIFFICULT,
            RATHER_DIFFICULT,
            NEITHER_EASY,
            RATHER_EASY,
            MOST_EASY),
        of(
            "ease-5-not-at-all",
            "Not at all easy",
            "Not so easy|Slightly easy|Not very easy",
            "Somewhat easy|Moderately easy",
            "Very easy|Quite easy",
            "Extremely easy|Completely easy"),
        of(
            "ease-7",
            MOST_DIFFICULT,
            "Difficult|Hard|Moderately difficult",
            RATHER_DIFFICULT,
            NEITHER_EASY,
            RATHER_EASY,
            "Easy|Moderately easy",
            MOST_EASY),
        of(
            "ease-7-extremely",
            "Extremely difficult",
            "Very difficult",
            "Somewhat difficult|Slightly difficult|Difficult",
            NEITHER_EASY,
            "Somewhat easy|Slightly easy|Easy",
            "Very easy",
            "Extremely easy"),
        of("ease-4", MOST_DIFFICULT, "Difficult|Hard", "Easy", MOST_EASY),
        of("ease-4-somewhat", MOST_DIFFICULT, RATHER_DIFFICULT, RATHER_EASY, MOST_EASY),
        of("ease-3", "Difficult|Hard", NEITHER_EASY, "Easy"));
  }

  private static RatingWording of(String name, String... positions) {
    return RatingWording.inOrder(name, Locale.ENGLISH, positions);
  }
}
