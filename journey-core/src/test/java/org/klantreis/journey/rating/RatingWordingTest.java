package org.klantreis.journey.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RatingWordingTest {

  private static List<String> recognised(String... texts) {
    return RatingWording.recognise(List.of(texts)).stream().map(RatingWording::name).toList();
  }

  private static String refusal(String text) {
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> RatingWording.parse(text), text)
            .getMessage());
  }

  @Test
  void every_shipped_wording_has_a_text_for_each_of_its_points_and_no_other_number() {
    for (RatingWording wording : RatingWording.SHIPPED) {
      List<Double> points =
          IntStream.rangeClosed(1, wording.points().orElseThrow())
              .asDoubleStream()
              .boxed()
              .toList();
      Set<Double> numbers = new HashSet<>(wording.answers().asMap().values());
      assertEquals(new HashSet<>(points), numbers, wording.name());
    }
  }

  @Test
  void a_name_says_language_and_points_and_is_given_once() {
    Set<String> names = new HashSet<>();
    for (RatingWording wording : RatingWording.SHIPPED) {
      assertTrue(names.add(wording.name()), wording.name());
      assertEquals(wording.language().getLanguage().equals("nl"), wording.name().endsWith("-nl"));
      assertTrue(wording.name().matches("[a-z]+-" + wording.points().orElseThrow() + "(-[a-z]+)*"));
      assertEquals(Optional.of(wording), RatingWording.named(wording.name()));
    }
  }

  @Test
  void each_kind_ships_in_both_languages() {
    for (String kind :
        List.of("agreement", "satisfaction", "likelihood", "frequency", "quality", "ease")) {
      assertTrue(RatingWording.named(kind + "-5").isPresent(), kind);
      assertTrue(RatingWording.named(kind + "-5-nl").isPresent(), kind);
    }
    for (String kind : List.of("agreement", "satisfaction", "ease")) {
      assertTrue(RatingWording.named(kind + "-7").isPresent(), kind);
      assertTrue(RatingWording.named(kind + "-7-nl").isPresent(), kind);
    }
  }

  /** The scales of Vagias (2006) for agreement, satisfaction, difficulty, likelihood, frequency. */
  @Test
  void the_scales_of_vagias_are_recognised() {
    assertEquals(
        List.of("agreement-7"),
        recognised(
            "Strongly disagree",
            "Disagree",
            "Somewhat disagree",
            "Neither agree or disagree",
            "Somewhat agree",
            "Agree",
            "Strongly agree"));
    assertEquals(
        List.of("agreement-5"),
        recognised(
            "Strongly disagree",
            "Disagree",
            "Neither agree or disagree",
            "Agree",
            "Strongly agree"));
    assertEquals(
        List.of("ease-5"),
        recognised("Very difficult", "Difficult", "Neutral", "Easy", "Very easy"));
    assertEquals(
        List.of("frequency-5"), recognised("Never", "Rarely", "Sometimes", "Often", "Always"));
    assertEquals(
        List.of("satisfaction-7"),
        recognised(
            "Completely dissatisfied",
            "Mostly dissatisfied",
            "Somewhat dissatisfied",
            "Neither satisfied or dissatisfied",
            "Somewhat satisfied",
            "Mostly satisfied",
            "Completely satisfied"));
  }

  /** SurveyMonkey's own answers, in English (help pages) and in Dutch (its article on Likert). */
  @Test
  void scales_that_begin_at_not_at_all_are_another_wording() {
    assertEquals(
        List.of("satisfaction-5-not-at-all"),
        recognised(
            "Not at all satisfied",
            "Slightly satisfied",
            "Somewhat satisfied",
            "Very satisfied",
            "Extremely satisfied"));
    assertEquals(
        List.of("frequency-5-nl"), recognised("altijd", "vaak", "soms", "zelden", "nooit"));
  }

  /** CBS (2022), Nederlanders pessimistischer over toekomst; Scribbr, Likertschalen. */
  @Test
  void published_dutch_scales_are_recognised() {
    assertEquals(
        List.of("agreement-5-nl"),
        recognised(
            "Helemaal mee eens",
            "Mee eens",
            "Niet mee eens, niet mee oneens",
            "Mee oneens",
            "Helemaal mee oneens"));
    assertEquals(
        List.of("satisfaction-5-nl"),
        recognised(
            "Zeer ontevreden",
            "Ontevreden",
            "Niet ontevreden en niet tevreden",
            "Tevreden",
            "Zeer tevreden"));
    assertEquals(
        List.of("agreement-7-strongly-nl"),
        recognised(
            "Helemaal mee oneens",
            "Sterk mee oneens",
            "Oneens",
            "Neutraal",
            "Eens",
            "Sterk mee eens",
            "Helemaal mee eens"));
  }

  @Test
  void what_five_or_seven_points_could_mean_is_open() {
    List<RatingWording> both = RatingWording.recognise(List.of("Satisfied", "Neutral"));
    assertTrue(both.contains(RatingWording.named("satisfaction-5").orElseThrow()));
    assertTrue(both.contains(RatingWording.named("satisfaction-7").orElseThrow()));
    assertEquals("satisfaction-3", both.get(0).name(), "the fewest answers never given");
  }

  @Test
  void four_answers_without_a_middle_and_five_of_which_nobody_chose_the_middle_are_both_told() {
    assertEquals(
        List.of("agreement-4", "agreement-5", "agreement-6", "agreement-7"),
        recognised("Strongly disagree", "Disagree", "Agree", "Strongly agree"));
    assertEquals(
        List.of("agreement-6", "agreement-7"),
        recognised(
            "Strongly disagree",
            "Disagree",
            "Somewhat disagree",
            "Somewhat agree",
            "Agree",
            "Strongly agree"));
  }

  @Test
  void two_texts_of_one_position_are_not_one_question() {
    assertEquals(
        List.of(), recognised("Very satisfied", "Completely satisfied", "Neutral", "Easy"));
    assertFalse(recognised("Extremely satisfied", "Very satisfied").contains("satisfaction-5"));
    assertEquals(List.of(), recognised());
    assertEquals(List.of(), recognised("Satisfied", "Don't know"));
  }

  @Test
  void a_text_of_its_own_is_read_only_where_it_means_one_thing() {
    AnswerTexts<Double> five = RatingWording.anyShipped(RatingScale.ONE_TO_FIVE);
    assertEquals(Optional.of(4.0), five.find("satisfied"));
    assertEquals(Optional.of(1.0), five.find("Helemaal mee oneens."));
    assertEquals(Optional.empty(), five.find("Very satisfied"), "the fourth or the fifth");
    assertEquals(
        Set.of(4.0, 5.0),
        new HashSet<>(
            RatingWording.shippedWith("very satisfied").stream()
                .filter(wording -> wording.points().equals(OptionalInt.of(5)))
                .map(wording -> wording.find("Very satisfied").orElseThrow())
                .toList()));
    assertEquals(
        Optional.of(6.0), RatingWording.anyShipped(RatingScale.ONE_TO_SEVEN).find("Agree"));
    assertEquals(ImmutableMap.of(), RatingWording.anyShipped(RatingScale.DUTCH_GRADE).asMap());
  }

  @Test
  void a_text_that_cannot_be_read_alone_has_a_hint() {
    assertEquals(
        Optional.of(
            "it is 4 in 'satisfaction-5-not-at-all' and 5 in 'satisfaction-5': say which is meant"),
        RatingWording.hint("VERY satisfied", RatingScale.ONE_TO_FIVE));
    assertEquals(
        Optional.of("it is an answer on 1-5 ('likelihood-5-definitely')"),
        RatingWording.hint("Probably yes", RatingScale.DUTCH_GRADE));
    assertEquals(
        Optional.of("it is an answer on 1-6 ('agreement-6') or on 1-7 ('agreement-7')"),
        RatingWording.hint("Mostly agree", RatingScale.DUTCH_GRADE));
    assertEquals(Optional.empty(), RatingWording.hint("Agree", RatingScale.ONE_TO_FIVE));
    assertEquals(Optional.empty(), RatingWording.hint("Blue", RatingScale.ONE_TO_FIVE));
  }

  @Test
  void the_first_answer_is_the_lowest_of_a_scale_with_as_many() {
    RatingWording satisfaction = RatingWording.named("satisfaction-5").orElseThrow();
    assertEquals(Optional.of(2.0), satisfaction.on(RatingScale.of(-2, 2)).find("Very satisfied"));
    assertEquals(
        "Wording 'satisfaction-5' has 5 answers, and scale '1-10' has 10. Maybe the scale is 1-5.",
        assertThrows(IllegalArgumentException.class, () -> satisfaction.on(RatingScale.DUTCH_GRADE))
            .getMessage());
  }

  @Test
  void ones_own_words_are_ratings_and_are_added_to_the_shipped() {
    RatingWording own = RatingWording.parse("Great=5; OK = 3;Poor=1;Meh=2,5");
    assertEquals(OptionalInt.empty(), own.points());
    assertEquals("Great=5;OK=3;Poor=1;Meh=2.5", own.written());
    AnswerTexts<Double> read = own.on(RatingScale.of(1, 5, 2));
    assertEquals(Optional.of(5.0), read.find("great"));
    assertEquals(Optional.of(1.0), read.find("Poor"), "what is said counts, whatever ships");
    assertEquals(Optional.of(2.5), read.find("meh"));
    assertEquals(
        Optional.of(4.0),
        RatingWording.parse("Great=5").on(RatingScale.ONE_TO_FIVE).find("Satisfied"));
    assertEquals(
        "'Meh': Rating 2.5 lies between two answers of scale '1-5'. Maybe it is '1-5/0.5'.",
        assertThrows(IllegalArgumentException.class, () -> own.on(RatingScale.ONE_TO_FIVE))
            .getMessage());
    assertEquals(
        "'Great': Rating 5 is off the scale '0-4' (0 to 4). Maybe the answers use another scale;"
            + " see RatingScale.",
        assertThrows(IllegalArgumentException.class, () -> own.on(RatingScale.of(0, 4)))
            .getMessage());
  }

  @Test
  void a_shipped_wording_is_named_and_added_to() {
    RatingWording both = RatingWording.parse("satisfaction-5;Great=5;ease-5-nl");
    assertEquals(Optional.of(5.0), both.find("Very satisfied"));
    assertEquals(Optional.of(5.0), both.find("great"));
    assertEquals(Optional.of(5.0), both.find("Zeer makkelijk"));
    assertEquals(OptionalInt.of(5), both.points());
  }

  @Test
  void what_is_no_wording_is_refused_in_a_sentence() {
    assertEquals("A wording needs at least one text.", refusal(""));
    assertEquals(
        "There is no wording 'nice-5'. Write one's own as in: Great=5.", refusal("nice-5"));
    assertEquals(
        "'satisfaction-5' and 'agreement-7' have other numbers of answers, and cannot be read"
            + " together.",
        refusal("satisfaction-5;agreement-7"));
    assertEquals(
        "'Very satisfied' is another answer in 'satisfaction-5' than in"
            + " 'satisfaction-5-not-at-all': they cannot be read together.",
        refusal("satisfaction-5;satisfaction-5-not-at-all"));
    assertEquals(
        "'Great' is 6, and the answers of wording 'satisfaction-5' are 1 to 5.",
        refusal("satisfaction-5;Great=6"));
    assertTrue(refusal("=5").startsWith("'=5' says of no text"));
    assertTrue(refusal("Great=much").startsWith("'Great=much' says of no text"));
    assertTrue(refusal("Great=5;great=4").contains("are one text"));
  }

  @Test
  void no_answer_is_no_text_of_a_wording() {
    for (String text : RatingWording.NO_ANSWER) {
      assertEquals(List.of(), RatingWording.shippedWith(text), text);
    }
    for (String text :
        List.of(
            "n/a", "N / A", "don\u2019t know", "Do not know.", "NVT", "weet ik niet", "N.V.T.")) {
      assertTrue(RatingWording.isNoAnswer(text), text);
    }
    assertFalse(RatingWording.isNoAnswer("Neutral"));
  }
}
