package org.klantreis.journey.kano;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * In which words the five answers are given. A text is recognised without the blanks around it,
 * whatever its case; what is not among the texts is no answer.
 *
 * @param name what the wording is called
 * @param texts each text with the answer that it stands for; at least one
 */
public record AnswerWording(String name, ImmutableMap<String, KanoAnswer> texts) {

  private static final CharMatcher CURLY = CharMatcher.anyOf("\u2018\u2019\u02BC");

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

  /** The wordings that ship; no text means two things among them. */
  public static final ImmutableList<AnswerWording> SHIPPED =
      ImmutableList.of(LIKE, ENJOY, HELPFUL, EXPECT, DUTCH, NAMES);

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException for no text, a blank one, and a text that is given twice, but
   *     for case and blanks
   */
  public AnswerWording {
    checkArgument(!texts.isEmpty(), "A wording needs at least one text.");
    Map<String, String> seen = new LinkedHashMap<>();
    for (String text : texts.keySet()) {
      String folded = fold(text);
      checkArgument(!folded.isEmpty(), "A text of wording '%s' is blank.", name);
      @Nullable String other = seen.put(folded, text);
      checkArgument(other == null, "'%s' is given twice in wording '%s'.", text, name);
    }
  }

  /** A wording of five texts, from like to dislike. */
  public static AnswerWording inOrder(
      String name, String like, String mustBe, String neutral, String liveWith, String dislike) {
    return new AnswerWording(
        name,
        ImmutableMap.of(
            like, KanoAnswer.LIKE,
            mustBe, KanoAnswer.MUST_BE,
            neutral, KanoAnswer.NEUTRAL,
            liveWith, KanoAnswer.LIVE_WITH,
            dislike, KanoAnswer.DISLIKE));
  }

  /** All shipped texts together: which of them a file uses need not be said. */
  public static AnswerWording anyShipped() {
    Map<String, KanoAnswer> all = new LinkedHashMap<>();
    Map<String, String> seen = new LinkedHashMap<>();
    for (AnswerWording wording : SHIPPED) {
      wording.texts.forEach(
          (text, answer) -> {
            if (seen.putIfAbsent(fold(text), text) == null) {
              all.put(text, answer);
            }
          });
    }
    return new AnswerWording("any shipped", ImmutableMap.copyOf(all));
  }

  /** The shipped wording of that name. */
  public static Optional<AnswerWording> named(String name) {
    return SHIPPED.stream().filter(wording -> wording.name().equals(name)).findFirst();
  }

  /**
   * One's own wording, as people write it: {@code Fine=1;So what=3;No=5}. What stands behind the
   * last equals sign of each part is the position of the answer; positions may be left out, and
   * several texts may have the same one.
   */
  public static AnswerWording parse(String text) {
    Map<String, KanoAnswer> texts = new LinkedHashMap<>();
    for (String part : Splitter.on(';').trimResults().omitEmptyStrings().split(text)) {
      int equals = part.lastIndexOf('=');
      Optional<KanoAnswer> answer =
          Optional.ofNullable(Ints.tryParse(part.substring(equals + 1).strip()))
              .flatMap(KanoAnswer::at);
      checkArgument(
          equals > 0 && answer.isPresent(),
          "'%s' says of no text which answer it is. Write it as in: I like it=1.",
          part);
      String key = part.substring(0, equals).strip();
      checkArgument(
          texts.put(key, answer.orElseThrow()) == null, "'%s' is given twice in a wording.", key);
    }
    return new AnswerWording("own", ImmutableMap.copyOf(texts));
  }

  /** What a text stands for; empty when it is none of this wording. */
  public Optional<KanoAnswer> find(String text) {
    String folded = fold(text);
    return texts.entrySet().stream()
        .filter(entry -> fold(entry.getKey()).equals(folded))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** A text as texts are compared: small letters, single blanks, straight apostrophes. */
  private static String fold(String text) {
    String straight = CURLY.replaceFrom(text, '\'');
    return CharMatcher.whitespace().trimAndCollapseFrom(straight, ' ').toLowerCase(Locale.ROOT);
  }
}
