package org.klantreis.journey.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klantreis.journey.kano.AnswerWording;
import org.klantreis.journey.kano.KanoAnswer;
import org.klantreis.journey.rating.AnswerTexts;
import org.klantreis.journey.rating.LabelledNumber;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.rating.RatingWording;

/** Words are found as people type them, and read as one thing or not at all. */
class WordingLawsTest {

  @Provide
  Arbitrary<RatingWording> wordings() {
    return Arbitraries.of(RatingWording.SHIPPED);
  }

  /** One text for each answer of a wording. */
  @Provide
  Arbitrary<Columned> columns() {
    return wordings()
        .flatMap(
            wording -> {
              List<Arbitrary<String>> answers = new ArrayList<>();
              for (double point = 1; point <= wording.points().orElseThrow(); point++) {
                answers.add(Arbitraries.of(textsAt(wording, point)));
              }
              return Combinators.combine(answers).as(texts -> new Columned(wording, texts));
            });
  }

  /** How else a text is typed, with the same meaning. */
  @Provide
  Arbitrary<Typing> typings() {
    return Combinators.combine(
            Arbitraries.of(Case.class),
            Arbitraries.of(" ", "\u00a0", "  ", "\t", "\u2009", "\r\n"),
            Arbitraries.of("'", "\u2019", "\u2018", "\u02bc", "\u00b4", "`"),
            Arbitraries.of("", ".", " .", "\u00a0", "\u200b"),
            Arbitraries.of(true, false))
        .as(Typing::new);
  }

  @Property
  void a_text_is_found_however_it_is_typed(
      @ForAll("wordings") RatingWording wording, @ForAll("typings") Typing typing) {
    wording
        .answers()
        .asMap()
        .forEach((text, at) -> assertEquals(Optional.of(at), wording.find(typing.of(text)), text));
  }

  @Property(tries = 100)
  void a_kano_text_is_found_however_it_is_typed(@ForAll("typings") Typing typing) {
    AnswerWording any = AnswerWording.anyShipped();
    any.answers()
        .asMap()
        .forEach((text, answer) -> assertEquals(Optional.of(answer), any.find(typing.of(text))));
  }

  @Property(tries = 100)
  void what_is_no_answer_is_none_however_it_is_typed(@ForAll("typings") Typing typing) {
    for (String text : RatingWording.NO_ANSWER) {
      assertTrue(RatingWording.isNoAnswer(typing.of(text)), text);
    }
  }

  @Property
  void a_wording_of_which_all_answers_were_given_is_recognised(
      @ForAll("columns") Columned column, @ForAll("typings") Typing typing) {
    List<RatingWording> found =
        RatingWording.recognise(column.texts().stream().map(typing::of).toList());
    assertEquals(positions(column.wording(), column), positions(found.get(0), column));
    assertEquals(column.wording().points(), found.get(0).points());
    if (column.texts().size() % 2 == 1 && column.texts().size() >= 5) {
      assertEquals(1, found.size(), () -> column + " is also " + found);
    }
  }

  @Property
  void with_fewer_texts_no_reading_is_lost(
      @ForAll("columns") Columned column, @ForAll long chosen) {
    List<String> some = new ArrayList<>();
    for (int i = 0; i < column.texts().size(); i++) {
      if ((chosen >> i & 1) == 1) {
        some.add(column.texts().get(i));
      }
    }
    Columned part = new Columned(column.wording(), some);
    List<List<Double>> readings =
        RatingWording.recognise(some).stream().map(found -> positions(found, part)).toList();
    if (some.isEmpty()) {
      assertEquals(List.of(), readings);
    } else {
      assertTrue(
          readings.contains(positions(column.wording(), part)) || isWhole(some), () -> "" + part);
    }
  }

  private static boolean isWhole(List<String> texts) {
    RatingWording shortest = RatingWording.recognise(texts).get(0);
    return texts.size() >= 5 && shortest.points().orElseThrow() == texts.size();
  }

  @Property
  void every_recognised_wording_has_all_texts_each_at_a_position_of_its_own(
      @ForAll("columns") Columned one, @ForAll("columns") Columned other) {
    List<String> mixed = new ArrayList<>(one.texts());
    mixed.addAll(other.texts().subList(0, 1));
    long distinct = mixed.stream().distinct().count();
    for (RatingWording found : RatingWording.recognise(mixed)) {
      List<Double> positions = mixed.stream().map(each -> found.find(each).orElseThrow()).toList();
      assertEquals(distinct, positions.stream().distinct().count());
    }
  }

  @Property
  void any_shipped_reads_as_every_wording_does_or_not_at_all(
      @ForAll("wordings") RatingWording wording, @ForAll int low) {
    int lowest = Math.floorMod(low, 20) - 10;
    RatingScale scale = RatingScale.of(lowest, lowest + wording.points().orElseThrow() - 1);
    AnswerTexts<Double> any = RatingWording.anyShipped(scale);
    wording
        .on(scale)
        .asMap()
        .forEach(
            (text, rating) -> any.find(text).ifPresent(read -> assertEquals(rating, read, text)));
  }

  @Property
  void words_are_read_back_as_they_are_written(@ForAll("ownTexts") Map<String, Double> texts) {
    RatingWording own =
        RatingWording.parse(AnswerTexts.of(texts).written(each -> String.valueOf(each)));
    assertEquals(AnswerTexts.of(texts), own.answers());
    assertEquals(own, RatingWording.parse(own.written()));
  }

  /** Texts with separators in them, which differ in more than how they are typed. */
  @Provide
  Arbitrary<Map<String, Double>> ownTexts() {
    Arbitrary<String> text =
        Arbitraries.strings().withChars("ab;=\\ ").ofMaxLength(5).map(rest -> ("x" + rest).strip());
    Arbitrary<Double> rating = Arbitraries.integers().between(-20, 20).map(half -> half / 2.0);
    return Arbitraries.maps(text, rating)
        .ofMinSize(1)
        .ofMaxSize(4)
        .filter(texts -> texts.keySet().stream().noneMatch(each -> each.contains("  ")));
  }

  @Property
  void an_addition_adds(@ForAll("wordings") RatingWording wording) {
    AnswerWording kano = AnswerWording.anyShipped();
    AnswerWording more = kano.plus(AnswerWording.parse("Whatever=3;I like it=2"));
    assertEquals(Optional.of(KanoAnswer.NEUTRAL), more.find("whatever"));
    assertEquals(Optional.of(KanoAnswer.MUST_BE), more.find("I like it"));
    assertEquals(kano.find("I expect it"), more.find("I expect it"));
    RatingWording grown = wording.plus(AnswerTexts.of(Map.of("Whatever", 1.0)));
    assertEquals(Optional.of(1.0), grown.find("whatever"));
    wording
        .answers()
        .asMap()
        .forEach((text, at) -> assertEquals(Optional.of(at), grown.find(text)));
  }

  @Property
  void a_number_before_or_behind_a_shipped_text_is_read_and_the_text_is_its_label(
      @ForAll("columns") Columned column, @ForAll("typings") Typing typing) {
    for (int i = 0; i < column.texts().size(); i++) {
      String text = column.texts().get(i);
      for (String labelled :
          List.of((i + 1) + " - " + text, (i + 1) + ": " + text, text + " (" + (i + 1) + ")")) {
        LabelledNumber read = LabelledNumber.of(labelled).orElseThrow();
        assertEquals(i + 1, read.number());
        assertEquals(Optional.of(i + 1.0), column.wording().find(read.label()), labelled);
      }
    }
  }

  @Property
  void no_text_makes_a_labelled_number_fail(@ForAll String any) {
    LabelledNumber.of(any)
        .ifPresent(read -> assertTrue(any.contains(read.label()) && read.number() <= 9999.99));
  }

  private static List<String> textsAt(RatingWording wording, double point) {
    return wording.answers().asMap().entrySet().stream()
        .filter(each -> each.getValue() == point)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<Double> positions(RatingWording wording, Columned column) {
    return column.texts().stream().map(each -> wording.find(each).orElse(Double.NaN)).toList();
  }

  record Columned(RatingWording wording, List<String> texts) {
    @Override
    public String toString() {
      return wording.name() + texts;
    }
  }

  enum Case {
    AS_IT_IS,
    SMALL,
    CAPITAL
  }

  record Typing(Case letters, String blank, String apostrophe, String end, boolean isWrittenOut) {

    String of(String text) {
      String spelled = isWrittenOut ? writtenOut(text) : text;
      String cased =
          switch (letters) {
            case AS_IT_IS -> spelled;
            case SMALL -> spelled.toLowerCase(Locale.ROOT);
            case CAPITAL -> spelled.toUpperCase(Locale.ROOT);
          };
      return blank + cased.replace("'", apostrophe).replace(" ", blank) + end;
    }

    private static String writtenOut(String text) {
      return text.replace("an't", "annot")
          .replace("n't", " not")
          .replace("I am", "I'm")
          .replace("I'd", "I would")
          .replace(",", "");
    }
  }
}
