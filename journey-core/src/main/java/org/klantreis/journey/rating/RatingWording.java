package org.klantreis.journey.rating;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * In which words a rating is given, and which number each stands for. The shipped ones number their
 * answers from 1, the least agreeing, satisfied, likely, frequent, good or easy, to {@link
 * #points()}; very easy is the highest. One's own give ratings as they stand on the scale.
 *
 * <p>The same text may stand in several wordings at several positions: <i>Agree</i> is 4 of 5 and 6
 * of 7, <i>Very satisfied</i> is 5 of five that begin at <i>Very dissatisfied</i> and 4 of five
 * that begin at <i>Not at all satisfied</i>. Which wording is meant is seen from all texts of a
 * column together, by {@link #recognise}; a single text is read by {@link #anyShipped} only where
 * it cannot mean two things.
 *
 * <p>The shipped texts are those of Vagias (2006), <i>Likert-type scale response anchors</i>; of
 * the usual scales of Qualtrics, SurveyMonkey (in both languages) and Microsoft Forms; of Artino et
 * al. (2014), <i>Medical Teacher</i> 36, table 3; and for Dutch of Statistics Netherlands (CBS
 * 2022) and Scribbr. Other spellings of the same answer are added.
 *
 * @param name what the wording is called, as in {@code satisfaction-5} and {@code
 *     satisfaction-5-nl}
 * @param language of which language it is; {@link Locale#ROOT} where nobody said so
 * @param points how many answers it has, whose numbers are positions from 1 on; empty where the
 *     numbers are ratings as they stand
 * @param answers each text with its number; several may have the same
 */
public record RatingWording(
    String name, Locale language, OptionalInt points, AnswerTexts<Double> answers) {

  private static final String OWN = "own";
  private static final Splitter VARIANTS = Splitter.on('|').trimResults();
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,6}(?:[.,]\\d{1,2})?");

  /** From how many answers on, all of which were given, a longer wording is not looked for. */
  private static final int MANY = 5;

  /** The wordings that ship, English ones first. */
  public static final ImmutableList<RatingWording> SHIPPED =
      ImmutableList.<RatingWording>builder()
          .addAll(EnglishWordings.ALL)
          .addAll(DutchWordings.ALL)
          .build();

  /**
   * Texts that are no answer to the question: <i>Don't know</i>, <i>N/A</i>, <i>Geen mening</i>.
   * None is a text of a shipped wording.
   */
  public static final ImmutableSet<String> NO_ANSWER =
      ImmutableSet.<String>builder()
          .addAll(EnglishWordings.NO_ANSWER)
          .addAll(DutchWordings.NO_ANSWER)
          .build();

  private static final ImmutableSet<String> NO_ANSWER_FOLDED =
      NO_ANSWER.stream().map(FoldedText::of).collect(ImmutableSet.toImmutableSet());

  /**
   * A wording of these texts.
   *
   * @throws IllegalArgumentException for no texts at all, fewer than two points, and where there
   *     are points, a number that is no position
   */
  public RatingWording {
    checkArgument(!answers.asMap().isEmpty(), "A wording needs at least one text.");
    checkArgument(
        points.isEmpty() || points.getAsInt() > 1, "Wording '%s' needs two answers.", name);
    points.ifPresent(
        highest ->
            answers
                .asMap()
                .forEach(
                    (text, number) ->
                        checkArgument(
                            number == Math.rint(number) && number >= 1 && number <= highest,
                            "'%s' is %s, and the answers of wording '%s' are 1 to %s.",
                            text,
                            RatingScale.written(number),
                            name,
                            highest)));
  }

  /** A wording of positions, each with its texts, separated by {@code |}. */
  static RatingWording inOrder(String name, Locale language, String... positions) {
    Map<String, Double> texts = new LinkedHashMap<>();
    for (int i = 0; i < positions.length; i++) {
      for (String text : VARIANTS.split(positions[i])) {
        checkArgument(texts.put(text, i + 1.0) == null, "'%s' twice in '%s'.", text, name);
      }
    }
    return new RatingWording(
        name, language, OptionalInt.of(positions.length), AnswerTexts.of(texts));
  }

  /** The shipped wording of that name. */
  public static Optional<RatingWording> named(String name) {
    return SHIPPED.stream().filter(wording -> wording.name().equals(name)).findFirst();
  }

  /**
   * A wording as people write it: {@code Great=5;OK=3;Poor=1}, each text with the rating that it
   * stands for, whole or with up to two decimals; or the name of a shipped wording, as in {@code
   * satisfaction-5}; or both, {@code satisfaction-5;Great=5}, where the numbers are positions of
   * that wording. A backslash before ; = or another backslash makes it part of a text.
   *
   * @throws IllegalArgumentException for a part that is neither, a text that is given twice, and
   *     shipped wordings that do not go together
   */
  public static RatingWording parse(String text) {
    List<String> own = new ArrayList<>();
    Optional<RatingWording> shipped = Optional.empty();
    for (String part : AnswerTexts.parts(text)) {
      if (AnswerTexts.lastEquals(part) >= 0) {
        own.add(part);
      } else {
        RatingWording next =
            named(part)
                .orElseThrow(
                    () ->
                        new IllegalArgumentException(
                            "There is no wording '" + part + "'. Write one's own as in: Great=5."));
        shipped = Optional.of(shipped.isPresent() ? shipped.get().together(next) : next);
      }
    }
    AnswerTexts<Double> texts = AnswerTexts.parse(String.join(";", own), RatingWording::number);
    return shipped.isPresent()
        ? shipped.get().plus(texts)
        : new RatingWording(OWN, Locale.ROOT, OptionalInt.empty(), texts);
  }

  private RatingWording together(RatingWording other) {
    checkArgument(
        points.equals(other.points),
        "'%s' and '%s' have other numbers of answers, and cannot be read together.",
        name,
        other.name);
    answers
        .asMap()
        .forEach(
            (text, number) ->
                checkArgument(
                    other.find(text).orElse(number).equals(number),
                    "'%s' is another answer in '%s' than in '%s': they cannot be read together.",
                    text,
                    name,
                    other.name));
    return new RatingWording(
        name + ";" + other.name,
        language.equals(other.language) ? language : Locale.ROOT,
        points,
        answers.plus(other.answers));
  }

  private static Optional<Double> number(String written) {
    return NUMBER.matcher(written).matches()
        ? Optional.of(Double.valueOf(written.replace(',', '.')))
        : Optional.empty();
  }

  /**
   * The texts with more of them; what is added stands for what it says there, also where this
   * wording has it.
   *
   * @throws IllegalArgumentException where this wording has points, for a number that is no
   *     position
   */
  public RatingWording plus(AnswerTexts<Double> more) {
    return new RatingWording(name, language, points, answers.plus(more));
  }

  /** All texts with their numbers, as {@link #parse} reads them. */
  public String written() {
    return answers.written(RatingScale::written);
  }

  /** The number that a text stands for; empty when it is none of this wording. */
  public Optional<Double> find(String text) {
    return answers.find(text);
  }

  /** Whether the text is one of {@link #NO_ANSWER}, however it is typed. */
  public static boolean isNoAnswer(String text) {
    return NO_ANSWER_FOLDED.contains(FoldedText.of(text));
  }

  /**
   * What each text is on a scale. A shipped wording needs a scale of as many answers as it has, and
   * its first is the lowest there; one's own texts are added to {@link #anyShipped}.
   *
   * @throws IllegalArgumentException for a scale of another number of answers, and a number that is
   *     no answer on it
   */
  public AnswerTexts<Double> on(RatingScale scale) {
    if (points.isPresent()) {
      checkArgument(
          points.getAsInt() == scale.levels(),
          "Wording '%s' has %s answers, and scale '%s' has %s. Maybe the scale is 1-%s.",
          name,
          points.getAsInt(),
          scale.name(),
          scale.levels(),
          points.getAsInt());
      Map<String, Double> placed = new LinkedHashMap<>();
      answers.asMap().forEach((text, position) -> placed.put(text, value(scale, position)));
      return AnswerTexts.of(placed);
    }
    answers
        .asMap()
        .forEach(
            (text, number) ->
                checkArgument(scale.contains(number), "'%s': %s", text, scale.offScale(number)));
    return anyShipped(scale).plus(answers);
  }

  private static double value(RatingScale scale, double position) {
    return scale.value((int) position - 1);
  }

  /**
   * What each text is on a scale by the shipped wordings that have as many answers; without the
   * texts that would be different answers in some of them, of which {@link #hint} tells. No texts
   * at all where no wording has as many answers.
   */
  public static AnswerTexts<Double> anyShipped(RatingScale scale) {
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, Set<Double>> numbers = new LinkedHashMap<>();
    for (RatingWording wording : SHIPPED) {
      if (wording.points.orElseThrow() == scale.levels()) {
        wording
            .answers
            .asMap()
            .forEach(
                (text, position) -> {
                  String folded = FoldedText.of(text);
                  texts.putIfAbsent(folded, text);
                  numbers.computeIfAbsent(folded, each -> new HashSet<>()).add(position);
                });
      }
    }
    Map<String, Double> clear = new LinkedHashMap<>();
    numbers.forEach(
        (folded, all) -> {
          if (all.size() == 1) {
            clear.put(texts.get(folded), value(scale, all.iterator().next()));
          }
        });
    return AnswerTexts.of(clear);
  }

  /** The shipped wordings that have this text, of any number of points. */
  public static ImmutableList<RatingWording> shippedWith(String text) {
    return SHIPPED.stream()
        .filter(wording -> wording.find(text).isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * What to say of a text that {@link #anyShipped} does not have on a scale: that it is several
   * answers there, with a wording for each, or on which other scales it is one. Empty where no
   * shipped wording has the text, and where it can be read.
   */
  public static Optional<String> hint(String text, RatingScale scale) {
    Map<Double, String> here = new TreeMap<>();
    Map<Integer, String> elsewhere = new TreeMap<>();
    for (RatingWording wording : shippedWith(text)) {
      int answers = wording.points.orElseThrow();
      double position = wording.find(text).orElseThrow();
      if (answers == scale.levels()) {
        String at = RatingScale.written(value(scale, position)) + " in '" + wording.name + "'";
        here.putIfAbsent(position, at);
      } else {
        elsewhere.putIfAbsent(answers, "on 1-" + answers + " ('" + wording.name + "')");
      }
    }
    if (here.size() > 1) {
      return Optional.of("it is " + String.join(" and ", here.values()) + ": say which is meant");
    }
    return here.isEmpty() && !elsewhere.isEmpty()
        ? Optional.of("it is an answer " + String.join(" or ", elsewhere.values()))
        : Optional.empty();
  }

  /**
   * The shipped wordings of which these are answers: all of the texts, no two at the same position.
   * First comes the one of which the fewest answers were never given; of those that read all these
   * texts alike, only the first. One alone can be read; with several it is open which was asked.
   *
   * <p>Where all answers of a wording with at least five were given, longer ones of which more than
   * one answer was never given are left out: of seven that hold <i>Strongly disagree, Disagree,
   * Neutral, Agree, Strongly agree</i>, two would have been chosen by nobody. One without a middle
   * and one whose middle nobody chose cannot be told apart, and both are returned.
   *
   * @param distinctTexts what was answered, without what stands for no answer; none is recognised
   *     as nothing
   */
  public static ImmutableList<RatingWording> recognise(Collection<String> distinctTexts) {
    Map<String, String> texts = new LinkedHashMap<>();
    distinctTexts.forEach(text -> texts.putIfAbsent(FoldedText.of(text), text));
    Map<List<Double>, RatingWording> readings = new LinkedHashMap<>();
    SHIPPED.stream()
        .filter(wording -> !texts.isEmpty() && wording.isOf(texts.values()))
        .sorted(Comparator.comparingInt(wording -> wording.unseen(texts.size())))
        .forEach(wording -> readings.putIfAbsent(wording.reading(texts.values()), wording));
    boolean isWhole =
        readings.values().stream()
            .anyMatch(wording -> wording.unseen(texts.size()) == 0 && texts.size() >= MANY);
    return readings.values().stream()
        .filter(wording -> !isWhole || wording.unseen(texts.size()) <= 1)
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isOf(Collection<String> texts) {
    Set<Double> positions = new HashSet<>();
    return texts.stream()
        .allMatch(text -> find(text).isPresent() && positions.add(find(text).orElseThrow()));
  }

  /** How many answers were never given, when that many were. */
  private int unseen(int given) {
    return points.orElseThrow() - given;
  }

  /** How many points there are, and the position of each text. */
  private List<Double> reading(Collection<String> texts) {
    List<Double> reading = new ArrayList<>();
    reading.add((double) points.orElseThrow());
    texts.forEach(text -> reading.add(find(text).orElseThrow()));
    return reading;
  }
}
