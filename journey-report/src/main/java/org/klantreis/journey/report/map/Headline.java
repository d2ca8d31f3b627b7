package org.klantreis.journey.report.map;

import java.util.Optional;
import org.klantreis.journey.report.drawing.Ink;
import org.klantreis.journey.report.words.Words;
import org.klantreis.journey.scoring.rated.Basis;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.threshold.Peak;
import org.klantreis.journey.scoring.threshold.ThresholdLevel;
import org.klantreis.journey.scoring.threshold.ThresholdResult;

/**
 * The verdict of the threshold scorer in plain words.
 *
 * @param level in a word or two
 * @param sentence what is behind it
 * @param ink of the level
 */
record Headline(String level, String sentence, Ink ink) {

  static Optional<Headline> of(MapModel model) {
    return model.judged().map(result -> of(model, result, Series.Role.MAP));
  }

  static Optional<Headline> ofToBe(MapModel model) {
    return model.judgedToBe().map(result -> of(model, result, Series.Role.TO_BE));
  }

  /** Where two journeys are compared, each sentence says which one it is about. */
  private static Headline of(MapModel model, ThresholdResult result, Series.Role role) {
    Headline plain = of(model.words(), model.rule(), result);
    if (model.toBe().isEmpty()) {
      return plain;
    }
    String name =
        model.series().stream()
            .filter(line -> line.role() == role)
            .findFirst()
            .map(Series::name)
            .orElse("");
    return new Headline(
        plain.level(), model.words().say("headline.of", name, plain.sentence()), plain.ink());
  }

  private static Headline of(Words words, RatingRule rule, ThresholdResult result) {
    int breaks = result.chain().breaks().size();
    int rated = result.chain().rated().size();
    int unknown = result.chain().unknown().size();
    StringBuilder sentence = new StringBuilder();
    if (rated == 0) {
      sentence.append(words.say("headline.unknown"));
    } else {
      sentence.append(words.say("headline.chain", breaks, rated));
      if (!(rule.basis() instanceof Basis.Mean)) {
        sentence.append(' ').append(words.say("headline.judged", rule.basis().said()));
      }
      int moments = result.momentsOfTruth().size();
      int hits = result.momentsOfTruth(Peak.Outcome.HIT).size();
      String key = moments == 0 ? ".none" : moments == 1 ? ".one" : "";
      sentence.append(' ').append(words.say("headline.moments" + key, moments, hits));
      if (unknown > 0) {
        sentence.append(' ').append(words.say("headline.unrated", unknown));
      }
    }
    return new Headline(words.say(result.level()), sentence.toString(), ink(result.level()));
  }

  private static Ink ink(ThresholdLevel level) {
    return switch (level) {
      case UNKNOWN -> Ink.MUTED;
      case BROKEN -> Ink.BELOW;
      case STEADY -> Ink.MET;
      case PARTLY_MEMORABLE, MEMORABLE -> Ink.EXCEEDED;
    };
  }
}
