package org.klantreis.journey.mermaid;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Optional;
import org.klantreis.journey.rating.RatingScale;

/**
 * A colon that belongs to the name of a task, such as that of a time of day, and that was taken for
 * the one before the score: {@code Number called at 9:05: 2} has the score 5 and an actor 2.
 */
final class ColonInName {

  private static final String ENTITY = "#58;";

  private ColonInName() {}

  /**
   * The line as it was meant, with the colon as an entity; empty where nothing tells that it was
   * meant otherwise than it is read. An actor that is a number tells it, and so do minutes in the
   * place of a score.
   *
   * @param name the name as it is read
   * @param parts what follows, parted by its colons: score, actors, and more where there are more
   */
  static Optional<String> mended(String name, ImmutableList<String> parts, RatingScale scale) {
    int score = placeOfScore(parts);
    if (score > 0) {
      return Optional.of(
          name
              + ENTITY
              + String.join(ENTITY, parts.subList(0, score))
              + ":"
              + String.join(":", parts.subList(score, parts.size())));
    }
    return areMinutes(name, parts.get(0), scale)
        ? Optional.of(
            name
                + ENTITY
                + parts.get(0)
                + ": "
                + String.join(":", Iterables.concat(UNRATED, parts.subList(1, parts.size()))))
        : Optional.empty();
  }

  private static final ImmutableList<String> UNRATED = ImmutableList.of(DiagramReader.UNRATED);

  /** Which part is the score; the first one unless a later one is a number. */
  private static int placeOfScore(ImmutableList<String> parts) {
    boolean scored = Score.of(parts.get(0)).isPresent();
    int place = 0;
    for (int i = 1; i < parts.size(); i++) {
      boolean goesOn = place == i - 1 || !scored;
      if (goesOn && isNumber(parts.get(i))) {
        place = i;
      }
    }
    return place;
  }

  static boolean isNumber(String part) {
    return !Space.trim(part).isEmpty() && Score.of(part).isPresent();
  }

  /** Two digits right after a digit and a colon, which are no score on the scale. */
  private static boolean areMinutes(String name, String part, RatingScale scale) {
    String minutes = part.stripTrailing();
    return minutes.length() == 2
        && isDigit(name.charAt(name.length() - 1))
        && isDigit(minutes.charAt(0))
        && isDigit(minutes.charAt(1))
        && (minutes.charAt(0) == '0'
            || !DiagramReader.isOn(scale, Score.of(minutes).orElseThrow()));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
