package org.klantreis.journey.rating;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Texts of answers, each with what it stands for, found as people and programs type them: case,
 * blanks of any kind, the form of apostrophes and quotes, contractions ({@code I'm} and {@code I
 * am}, {@code can't} and {@code cannot}), dashes and commas between words, and a full stop at the
 * end do not matter. What is only nearly a text is not found.
 *
 * @param <A> what a text stands for
 */
public final class AnswerTexts<A> {

  private static final Pattern ESCAPED = Pattern.compile("\\\\([;=\\\\])");
  private static final Pattern TO_ESCAPE = Pattern.compile("[;=\\\\]");

  private final ImmutableMap<String, A> texts;
  private final ImmutableMap<String, A> folded;

  private AnswerTexts(ImmutableMap<String, A> texts) {
    this.texts = texts;
    Map<String, String> seen = new LinkedHashMap<>();
    ImmutableMap.Builder<String, A> all = ImmutableMap.builder();
    texts.forEach(
        (text, answer) -> {
          String key = FoldedText.of(text);
          checkArgument(!key.isEmpty(), "A text of an answer is blank: '%s'.", text);
          @Nullable String other = seen.put(key, text);
          checkArgument(
              other == null, "'%s' and '%s' are one text, given twice in a wording.", other, text);
          all.put(key, answer);
        });
    this.folded = all.buildOrThrow();
  }

  /**
   * These texts; there may be none.
   *
   * @throws IllegalArgumentException for a blank text, and two that differ in nothing that matters
   */
  public static <A> AnswerTexts<A> of(Map<String, A> texts) {
    return new AnswerTexts<>(ImmutableMap.copyOf(texts));
  }

  /**
   * Texts as people write them: {@code Fine=1;So what=3;No=5}. What stands behind the last equals
   * sign of each part says what the text stands for; a backslash before ; = or another backslash
   * makes it part of a text. Empty parts are skipped.
   *
   * @param meaning what is written behind an equals sign, stripped, stands for; empty for nothing
   * @throws IllegalArgumentException for a part without a text or a meaning, and a text that is
   *     given twice
   */
  public static <A> AnswerTexts<A> parse(String text, Function<String, Optional<A>> meaning) {
    Map<String, A> texts = new LinkedHashMap<>();
    for (String part : parts(text)) {
      int equals = lastEquals(part);
      Optional<A> answer = meaning.apply(part.substring(equals + 1).strip());
      checkArgument(
          equals > 0 && answer.isPresent(),
          "'%s' says of no text which answer it is. Write it as in: I like it=1.",
          part);
      String key = ESCAPED.matcher(part.substring(0, equals)).replaceAll("$1").strip();
      checkArgument(
          texts.put(key, answer.orElseThrow()) == null, "'%s' is given twice in a wording.", key);
    }
    return of(texts);
  }

  /** The parts of what people write, between semicolons, still with their backslashes. */
  static ImmutableList<String> parts(String text) {
    ImmutableList.Builder<String> parts = ImmutableList.builder();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ';') {
        String part = text.substring(start, i).strip();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        start = i + 1;
      } else if (text.charAt(i) == '\\' && i + 1 < text.length()) {
        i++;
      }
    }
    return parts.build();
  }

  /** Where the last equals sign stands that is no part of a text; -1 for nowhere. */
  static int lastEquals(String part) {
    int last = -1;
    for (int i = 0; i < part.length(); i++) {
      if (part.charAt(i) == '\\') {
        i++;
      } else if (part.charAt(i) == '=') {
        last = i;
      }
    }
    return last;
  }

  /** What a text stands for; empty when it is none of these. */
  public Optional<A> find(String text) {
    A exact = texts.get(text);
    return Optional.ofNullable(exact != null ? exact : folded.get(FoldedText.of(text)));
  }

  /** These and more; where both have a text, it stands for what it does among {@code more}. */
  public AnswerTexts<A> plus(AnswerTexts<A> more) {
    Map<String, A> all = new LinkedHashMap<>();
    texts.forEach(
        (text, answer) -> {
          if (more.find(text).isEmpty()) {
            all.put(text, answer);
          }
        });
    all.putAll(more.texts);
    return of(all);
  }

  /** The texts as they were given, in their order. */
  public ImmutableMap<String, A> asMap() {
    return texts;
  }

  /** As {@link #parse} reads it. */
  public String written(Function<A, String> meaning) {
    return texts.entrySet().stream()
        .map(each -> escaped(each.getKey()) + "=" + meaning.apply(each.getValue()))
        .collect(Collectors.joining(";"));
  }

  private static String escaped(String text) {
    return TO_ESCAPE.matcher(text).replaceAll("\\\\$0");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AnswerTexts<?> that && texts.equals(that.texts);
  }

  @Override
  public int hashCode() {
    return texts.hashCode();
  }

  @Override
  public String toString() {
    return written(String::valueOf);
  }
}
