package org.klantreis.journey.scoring.maturity;

import java.util.List;
import java.util.ResourceBundle;
import org.klantreis.journey.maturity.Criterion;
import org.klantreis.journey.maturity.MaturityStage;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Texts;

/** The words of this package, and how stages and criteria are said. */
final class MaturityTexts {

  private static final Texts TEXTS =
      locale ->
          ResourceBundle.getBundle(MaturityTexts.class.getPackageName() + ".Messages", locale);

  private MaturityTexts() {}

  static Message say(String key, Object... arguments) {
    return Message.of(TEXTS, key, arguments);
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
