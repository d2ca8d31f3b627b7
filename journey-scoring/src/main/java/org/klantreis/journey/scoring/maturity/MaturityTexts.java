package org.klantreis.journey.scoring.maturity;

import java.util.List;
import org.klantreis.journey.maturity.Criterion;
import org.klantreis.journey.maturity.MaturityStage;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.words.Words;

/** The words of this package, and how stages and criteria are said. */
final class MaturityTexts {

  private static final Words WORDS = Words.of(MaturityTexts.class, "maturity").under("maturity");

  private MaturityTexts() {}

  static Message say(String key, Object... arguments) {
    return Message.of(WORDS, key, arguments);
  }

  /** "stage 2 (invested)". */
  static Message stage(MaturityStage stage) {
    return say("stage." + stage);
  }

  /** "at stage 2 (invested)". */
  static Message at(MaturityStage stage) {
    return stage == MaturityStage.NOT_YET_INTERESTED ? say("at.none") : say("at", stage(stage));
  }

  static List<String> ids(List<Criterion> criteria) {
    return criteria.stream().map(each -> each.id().value()).toList();
  }
}
