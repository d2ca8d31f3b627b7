package org.klantreis.journey.kano;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import java.util.Optional;
import org.klantreis.journey.rating.AnswerTexts;

/**
 * In which words the five answers are given. What is not among the texts is no answer; how a text
 * may be typed says {@link AnswerTexts}.
 *
 * @param name what the wording is called
 * @param answers each text with the answer that it stands for; at least one
 */
public record AnswerWording(String name, AnswerTexts<KanoAnswer> answers) {

  /** The most common form. */
  public static final AnswerWording LIKE =
      inOrder(
          "like",
          "I like it that way",
          "It must be that way",
          "I am neutral",
          "I can live with it that way",
          "I dislike it that way");

  /** A longer form, in which must-be and live-with are hard to mistake for each other. */
  public static final AnswerWording ENJOY =
      inOrder(
          "enjoy",
          "I enjoy it that way",
          "It is a basic necessity, or I expect it that way",
          "I am neutral",
          "I dislike it, but I can live with it that way",
          "I dislike it and I can't accept it");

  /** About consequences instead of feelings. */
  public static final AnswerWording HELPFUL =
      inOrder(
          "helpful",
          "This would be very helpful to me",
          "This is a basic requirement for me",
          "This would not affect me",
          "This would be a minor inconvenience",
          "This would be a major problem for me");

  /** The short form of online surveys. */
  public static final AnswerWording EXPECT =
      inOrder(
          "expect",
          "I like it",
          "I expect it",
          "I am neutral",
          "I can tolerate it",
          "I dislike it");

  /** Dutch. */
  public static final AnswerWording DUTCH =
      inOrder(
          "dutch",
          "Dat vind ik prettig",
          "Dat hoort zo",
          "Dat maakt me niet uit",
          "Daar kan ik mee leven",
          "Dat vind ik vervelend");

  /** The names of the answers themselves, as data files hold them. */
  public static final AnswerWording NAMES =
      inOrder("names", "like", "must-be", "neutral", "live-with", "dislike");

  /**
   * What is also asked instead of one of these texts: short forms, and the texts of Löfgren and
   * Witell (2008) and Chen (2020).
   */
  private static final AnswerTexts<KanoAnswer> OTHERS =
      AnswerTexts.of(
          ImmutableMap.<String, KanoAnswer>builder()
              .put("I like it very much", KanoAnswer.LIKE)
              .put("I really like it", KanoAnswer.LIKE)
              .put("I like it this way", KanoAnswer.LIKE)
              .put("I would like it", KanoAnswer.LIKE)
              .put("I enjoy it", KanoAnswer.LIKE)
              .put("I expect it that way", KanoAnswer.MUST_BE)
              .put("I expect it to be that way", KanoAnswer.MUST_BE)
              .put("I expect it to be this way", KanoAnswer.MUST_BE)
              .put("I am expecting it to be that way", KanoAnswer.MUST_BE)
              .put("I would expect it", KanoAnswer.MUST_BE)
              .put("I take it for granted", KanoAnswer.MUST_BE)
              .put("It must be this way", KanoAnswer.MUST_BE)
              .put("It must be", KanoAnswer.MUST_BE)
              .put("It is a basic necessity or I expect it", KanoAnswer.MUST_BE)
              .put("I am indifferent", KanoAnswer.NEUTRAL)
              .put("I feel neutral", KanoAnswer.NEUTRAL)
              .put("I don't care", KanoAnswer.NEUTRAL)
              .put("I have no feeling about it", KanoAnswer.NEUTRAL)
              .put("I can live with it", KanoAnswer.LIVE_WITH)
              .put("I can live with it this way", KanoAnswer.LIVE_WITH)
              .put("I could live with it", KanoAnswer.LIVE_WITH)
              .put("I tolerate it", KanoAnswer.LIVE_WITH)
              .put("I can tolerate it that way", KanoAnswer.LIVE_WITH)
              .put("I can accept it", KanoAnswer.LIVE_WITH)
              .put("I can accept it to be that way", KanoAnswer.LIVE_WITH)
              .put("I reluctantly accept it", KanoAnswer.LIVE_WITH)
              .put("I barely accept it", KanoAnswer.LIVE_WITH)
              .put("I dislike it, but I can live with it", KanoAnswer.LIVE_WITH)
              .put("I dislike it this way", KanoAnswer.DISLIKE)
              .put("I would dislike it", KanoAnswer.DISLIKE)
              .put("I don't like it", KanoAnswer.DISLIKE)
              .put("I can't accept it", KanoAnswer.DISLIKE)
              .put("Dat vind ik fijn", KanoAnswer.LIKE)
              .put("Dat vind ik leuk", KanoAnswer.LIKE)
              .put("Dat verwacht ik", KanoAnswer.MUST_BE)
              .put("Dat moet zo zijn", KanoAnswer.MUST_BE)
              .put("Dat is vanzelfsprekend", KanoAnswer.MUST_BE)
              .put("Dat maakt mij niet uit", KanoAnswer.NEUTRAL)
              .put("Ik ben neutraal", KanoAnswer.NEUTRAL)
              .put("Daar kan ik mee omgaan", KanoAnswer.LIVE_WITH)
              .put("Dat vind ik niet prettig", KanoAnswer.DISLIKE)
              .put("Dat vind ik niet fijn", KanoAnswer.DISLIKE)
              .put("Dat vind ik niet leuk", KanoAnswer.DISLIKE)
              .buildOrThrow());

  /** The wordings that ship; no text means two things among them. */
  public static final ImmutableList<AnswerWording> SHIPPED =
      ImmutableList.of(LIKE, ENJOY, HELPFUL, EXPECT, DUTCH, NAMES);

  /**
   * A wording of these texts; an answer may have several, or none.
   *
   * @throws IllegalArgumentException for no texts at all
   */
  public AnswerWording {
    checkArgument(!answers.asMap().isEmpty(), "A wording needs at least one text.");
  }

  /**
   * A wording of five texts, from like to dislike.
   *
   * @throws IllegalArgumentException for a blank text, and one that is given twice
   */
  public static AnswerWording inOrder(
      String name, String like, String mustBe, String neutral, String liveWith, String dislike) {
    return new AnswerWording(
        name,
        AnswerTexts.of(
            ImmutableMap.of(
                like, KanoAnswer.LIKE,
                mustBe, KanoAnswer.MUST_BE,
                neutral, KanoAnswer.NEUTRAL,
                liveWith, KanoAnswer.LIVE_WITH,
                dislike, KanoAnswer.DISLIKE)));
  }

  /** All shipped texts together: which of them a file uses need not be said. */
  public static AnswerWording anyShipped() {
    AnswerTexts<KanoAnswer> all = OTHERS;
    for (AnswerWording wording : SHIPPED) {
      all = all.plus(wording.answers);
    }
    return new AnswerWording("any shipped", all);
  }

  /** The shipped wording of that name. */
  public static Optional<AnswerWording> named(String name) {
    return SHIPPED.stream().filter(wording -> wording.name().equals(name)).findFirst();
  }

  /**
   * One's own wording, as people write it: {@code Fine=1;So what=3;No=5}. What stands behind the
   * last equals sign of each part is the position of the answer; positions may be left out, and
   * several texts may have the same one.
   *
   * @throws IllegalArgumentException for a part without a text or without a position of 1 to 5, and
   *     a text that is given twice
   */
  public static AnswerWording parse(String text) {
    return new AnswerWording("own", AnswerTexts.parse(text, AnswerWording::position));
  }

  private static Optional<KanoAnswer> position(String written) {
    return Optional.ofNullable(Ints.tryParse(written)).flatMap(KanoAnswer::at);
  }

  /** These texts and more; where both have a text, it stands for what it does in the other. */
  public AnswerWording plus(AnswerWording more) {
    return new AnswerWording(name, answers.plus(more.answers));
  }

  /** What a text stands for; empty when it is none of this wording. */
  public Optional<KanoAnswer> find(String text) {
    return answers.find(text);
  }
}
