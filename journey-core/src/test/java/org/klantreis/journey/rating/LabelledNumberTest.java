package org.klantreis.journey.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LabelledNumberTest {

  private static void reads(String text, double number, String label) {
    assertEquals(
        Optional.of(new LabelledNumber(number, label)), LabelledNumber.of(text), () -> text);
  }

  private static void isNone(String... texts) {
    for (String text : texts) {
      assertEquals(Optional.empty(), LabelledNumber.of(text), text);
    }
  }

  @Test
  void a_number_that_begins_a_label_is_read() {
    reads("9 - Very likely", 9, "Very likely");
    reads("10: Extremely likely", 10, "Extremely likely");
    reads("5 (strongly agree)", 5, "strongly agree");
    reads("1 = slecht", 1, "slecht");
    reads("1=slecht", 1, "slecht");
    reads("5-Excellent", 5, "Excellent");
    reads("0 \u2013 Not at all likely", 0, "Not at all likely");
    reads("(3) Neutral", 3, "Neutral");
    reads("[3] Neutral", 3, "Neutral");
    reads("3) neutral", 3, "neutral");
    reads("2. Poor", 2, "Poor");
    reads("4\u00a0|\u00a0good", 4, "good");
    reads("3 - Somewhat important", 3, "Somewhat important");
    reads("4 - Good (for me)", 4, "Good (for me)");
  }

  @Test
  void a_number_that_ends_a_label_is_read() {
    reads("Very likely \u2013 10", 10, "Very likely");
    reads("Very likely - 10", 10, "Very likely");
    reads("Strongly agree (5)", 5, "Strongly agree");
    reads("slecht = 1", 1, "slecht");
    reads("Good: 4.", 4, "Good");
  }

  @Test
  void a_sign_touches_its_number_and_a_dash_does_not() {
    reads("I love it!+5", 5, "I love it!");
    reads("I hate it!-5", -5, "I hate it!");
    reads("I hate it! -5", -5, "I hate it!");
    reads("I hate it (-5)", -5, "I hate it");
    reads("Love it! +5", 5, "Love it!");
    reads("-5: I hate it", -5, "I hate it");
    reads("\u22125 I hate it", -5, "I hate it");
    reads("+5 - I love it", 5, "I love it");
    isNone("I hate it-5", "Very likely--10", "Covid-19");
  }

  @Test
  void halves_are_read_with_a_point_or_a_comma() {
    reads("4.5 - good", 4.5, "good");
    reads("4,5 - goed", 4.5, "goed");
  }

  @Test
  void stars_and_faces_are_labels() {
    reads("\u2605 4", 4, "\u2605");
    reads("4\u2605", 4, "\u2605");
    reads("\u2b50\ufe0f 4", 4, "\u2b50");
    reads("5 \ud83d\ude00", 5, "\ud83d\ude00");
  }

  @Test
  void after_a_blank_alone_a_label_begins_with_a_capital() {
    reads("5 Excellent", 5, "Excellent");
    reads("1 Strongly Disagree", 1, "Strongly Disagree");
    isNone("2 problems", "5 excellent", "Top 10", "Question 3", "Very likely 10");
  }

  @Test
  void what_could_be_something_else_is_none() {
    isNone("2 of 10", "3-4 times", "24/7", "9:05", "1-5", "4/5 stars", "1 - bad 1");
    isNone("3 times", "3 Times", "5 (days)", "10 - or more", "3 keer", "4 x", "5 of meer");
    isNone("more than 5", "5+", "> 5", "50% sure", "50 % Sure", "2nd", "5a", "$5 - cheap");
    isNone("5 \u00b0C", "12345 - many", "1.000 - veel", "4.5.2 - old", ".5 - low", "7 \u0663 - x");
  }

  @Test
  void a_number_alone_and_words_alone_are_none() {
    isNone("", " ", "9", " 9 ", "-5", "(5)", "5 -", "4.5", "Very likely", "\u2605\u2605");
  }
}
