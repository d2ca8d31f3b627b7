package org.klantreis.journey.examples.scorer;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.ScorerProvider;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Proportion;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Provenance;
import org.klantreis.journey.scoring.verdict.Result;
import org.klantreis.journey.scoring.verdict.Texts;
import org.klantreis.journey.scoring.verdict.Verdict;

/**
 * At how many of the touchpoints that the map knows it of customers feel welcome (<i>gevoel van
 * welkom</i>).
 *
 * @param confidence of the interval
 */
public record FeelsWelcome(Confidence confidence)
    implements Scorer<JourneyStudy, FeelsWelcome.Welcome> {

  private static final String ID = "feels-welcome";

  private static final Texts TEXTS =
      locale -> ResourceBundle.getBundle(FeelsWelcome.class.getPackageName() + ".Messages", locale);

  /**
   * What is found.
   *
   * @param share of the touchpoints of which it is known, with Wilson's interval
   * @param unwelcome where customers do not feel welcome
   * @param unknown of which the map does not say it
   */
  public record Welcome(
      Proportion share, ImmutableList<Touchpoint> unwelcome, ImmutableList<Touchpoint> unknown)
      implements Result {
    @Override
    public Figures figures() {
      return Figures.builder()
          .put("share", share.value())
          .putInterval("share", share.interval())
          .putTexts("unwelcome", ids(unwelcome))
          .putTexts("unknown", ids(unknown))
          .build();
    }

    private static List<String> ids(List<Touchpoint> touchpoints) {
      return touchpoints.stream().map(touchpoint -> touchpoint.id().value()).toList();
    }
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Message needs() {
    return Message.of(TEXTS, "welcome.needs");
  }

  @Override
  public Verdict<Welcome> score(JourneyStudy study) {
    List<Touchpoint> unwelcome = new ArrayList<>();
    List<Touchpoint> unknown = new ArrayList<>();
    for (Touchpoint touchpoint : study.journey().touchpoints()) {
      Optional<Boolean> welcome = touchpoint.experience().feelsWelcome();
      if (welcome.isEmpty()) {
        unknown.add(touchpoint);
      } else if (!welcome.get()) {
        unwelcome.add(touchpoint);
      }
    }
    String name = study.journey().name();
    int known = study.journey().touchpoints().size() - unknown.size();
    return verdict(name, known, ImmutableList.copyOf(unwelcome), ImmutableList.copyOf(unknown))
        .about(name)
        .provenance(
            Provenance.builder()
                .scorer(ID)
                .putParameter("confidence", Double.toString(confidence.level()))
                .n(known)
                .build())
        .build();
  }

  private Verdict.Builder<Welcome> verdict(
      String name,
      int known,
      ImmutableList<Touchpoint> unwelcome,
      ImmutableList<Touchpoint> unknown) {
    if (known == 0) {
      return Verdict.tooLittleEvidence(Message.of(TEXTS, "welcome.nothing-known", name));
    }
    int welcome = known - unwelcome.size();
    Proportion share = Proportion.ofCounts(welcome, known, confidence);
    Verdict.Builder<Welcome> verdict =
        Verdict.scored(new Welcome(share, unwelcome, unknown))
            .headline(
                Message.of(
                    TEXTS,
                    "welcome.headline",
                    name,
                    welcome,
                    known,
                    confidence.level(),
                    share.interval().low(),
                    share.interval().high()));
    addReason(verdict, "welcome.unwelcome", unwelcome);
    addReason(verdict, "welcome.unknown", unknown);
    return verdict;
  }

  private static void addReason(
      Verdict.Builder<Welcome> verdict, String key, List<Touchpoint> touchpoints) {
    if (!touchpoints.isEmpty()) {
      List<String> names = touchpoints.stream().map(Touchpoint::name).toList();
      verdict.addReason(Message.of(TEXTS, key, Message.quoted(names)));
    }
  }

  /** Finds it for those who look for scorers. */
  public static final class Provider implements ScorerProvider {

    /** For the service loader. */
    public Provider() {}

    @Override
    public String id() {
      return ID;
    }

    @Override
    public ImmutableList<Parameter<?>> parameters() {
      return ImmutableList.of(Parameter.CONFIDENCE);
    }

    @Override
    public Scorer<JourneyStudy, ?> create(Settings settings) {
      return new FeelsWelcome(settings.get(Parameter.CONFIDENCE));
    }
  }
}
