package org.klantreis.journey.scoring.satisfaction;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.scoring.scorer.Parameter;

/**
 * Which touchpoints were asked whether customers would recommend. Only their answers make a {@link
 * NetPromoterScore}: a scale of 0-10 alone does not say what was asked.
 *
 * @param all whether every touchpoint was; then none is named
 * @param named those that were, where not every one was
 */
public record RecommendQuestions(boolean all, ImmutableSet<TouchpointId> named) {

  /** Nobody was asked, or nobody says where: no score. */
  public static final RecommendQuestions NONE = new RecommendQuestions(false, ImmutableSet.of());

  /** Every touchpoint. */
  public static final RecommendQuestions ALL = new RecommendQuestions(true, ImmutableSet.of());

  /** Of whoever tells a Net Promoter Score; none unless set. */
  public static final Parameter<RecommendQuestions> PARAMETER =
      Parameter.of(
              "recommend",
              "which touchpoints asked whether customers would recommend: none, all, or their ids as"
                  + " in shop,app",
              NONE,
              RecommendQuestions::parse,
              RecommendQuestions::toString)
          .ofAnyValue();

  /** A comma that no backslash makes a part of an id. */
  private static final Pattern COMMA = Pattern.compile("(?<!\\\\),");

  /** These touchpoints. */
  public static RecommendQuestions of(TouchpointId... named) {
    return of(Arrays.asList(named));
  }

  /** These touchpoints. */
  public static RecommendQuestions of(Iterable<TouchpointId> named) {
    return new RecommendQuestions(false, ImmutableSet.copyOf(named));
  }

  /**
   * As people write it: {@code none}, {@code all}, or ids with commas between them; a comma within
   * an id has a backslash before it.
   *
   * @throws IllegalArgumentException for an id that cannot be one
   */
  public static RecommendQuestions parse(String text) {
    return switch (text.strip()) {
      case "none" -> NONE;
      case "all" -> ALL;
      default ->
          of(
              Arrays.stream(COMMA.split(text, -1))
                  .map(each -> each.replace("\\,", ",").strip())
                  .map(TouchpointId::of)
                  .toList());
    };
  }

  /** Whether that touchpoint was asked. */
  public boolean includes(TouchpointId touchpoint) {
    return all || named.contains(touchpoint);
  }

  /** Whether it is said of any touchpoint. */
  public boolean isSaid() {
    return all || !named.isEmpty();
  }

  /** As {@link #parse} reads it. */
  @Override
  public String toString() {
    if (all) {
      return "all";
    }
    return named.isEmpty()
        ? "none"
        : named.stream().map(each -> each.value().replace(",", "\\,")).collect(joining(","));
  }
}
