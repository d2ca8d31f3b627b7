package org.klantreis.journey.examples.scorer;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.ScorerProvider;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.statistics.Proportion;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Result;
import org.klantreis.journey.scoring.verdict.Terms;
import org.klantreis.journey.words.Words;

/**
 * At how many of the touchpoints that the map knows it of customers feel welcome (<i>gevoel van
 * welkom</i>).
 */
public final class FeelsWelcome {

  private static final Words WORDS =
      Words.of(FeelsWelcome.class, "org.klantreis.journey.examples.scorer").under("welcome");

  private static final SettableScorer<JourneyStudy, Welcome> STANDARD =
      SettableScorer.ofJourneys("feels-welcome", WORDS, FeelsWelcome::judge, Parameter.CONFIDENCE);

  private FeelsWelcome() {}

  /** The scorer; its confidence can be set. */
  public static SettableScorer<JourneyStudy, Welcome> standard() {
    return STANDARD;
  }

  /**
   * What is found.
   *
   * @param share of the touchpoints of which it is known, with Wilson's interval
   * @param unwelcome where customers do not feel welcome
   * @param unknown of which the map does not say it
   */
  public record Welcome(
      Proportion share, ImmutableList<Touchpoint> unwelcome, ImmutableList<Touchpoint> unknown)
      implements Result {}

  private static Answer<Welcome> judge(JourneyStudy study, Settings settings) {
    ImmutableList<Touchpoint> unwelcome = which(study, Optional.of(false));
    ImmutableList<Touchpoint> unknown = which(study, Optional.empty());
    int known = study.journey().touchpoints().size() - unknown.size();
    if (known == 0) {
      return Answer.tooLittleEvidence(Message.of(WORDS, "nothing-known"));
    }
    int welcome = known - unwelcome.size();
    Proportion share = Proportion.ofCounts(welcome, known, settings.get(Parameter.CONFIDENCE));
    return Answer.scored(
            new Welcome(share, unwelcome, unknown),
            Message.of(WORDS, "headline")
                .with("welcome", welcome)
                .with("known", known)
                .with("confidence", settings.get(Parameter.CONFIDENCE).level())
                .with("low", share.interval().low())
                .with("high", share.interval().high()))
        .because(named("unwelcome", unwelcome))
        .because(named("unknown", unknown))
        .restingOn(known);
  }

  private static ImmutableList<Touchpoint> which(JourneyStudy study, Optional<Boolean> welcome) {
    return study.journey().touchpoints().stream()
        .filter(touchpoint -> touchpoint.experience().feelsWelcome().equals(welcome))
        .collect(toImmutableList());
  }

  private static Optional<Message> named(String key, List<Touchpoint> touchpoints) {
    return Terms.naming(Message.of(WORDS, key), touchpoints);
  }

  /** Finds it for those who look for scorers. */
  public static final class Provider implements ScorerProvider {

    /** For the service loader. */
    public Provider() {}

    @Override
    public ImmutableList<SettableScorer<JourneyStudy, Welcome>> scorers() {
      return ImmutableList.of(standard());
    }
  }
}
