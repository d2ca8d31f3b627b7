package org.klantreis.journey.report.map;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import org.klantreis.journey.evidence.KanoAnswers;
import org.klantreis.journey.evidence.KanoTally;
import org.klantreis.journey.evidence.RatingCounter;
import org.klantreis.journey.kano.KanoAnswer;
import org.klantreis.journey.model.Channel;
import org.klantreis.journey.model.ChannelKind;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.Feature;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.JourneyState;
import org.klantreis.journey.model.MomentOfTruth;
import org.klantreis.journey.model.MomentPlacement;
import org.klantreis.journey.model.MomentSource;
import org.klantreis.journey.model.Need;
import org.klantreis.journey.model.Persona;
import org.klantreis.journey.model.PersonaId;
import org.klantreis.journey.model.Phase;
import org.klantreis.journey.model.Scenario;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.model.Transition;
import org.klantreis.journey.model.Valence;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.report.plot.HeatMap;
import org.klantreis.journey.scoring.experience.DisconfirmationScorer;
import org.klantreis.journey.scoring.kano.KanoScorer;
import org.klantreis.journey.scoring.satisfaction.NpsScorer;
import org.klantreis.journey.scoring.satisfaction.RecommendQuestions;
import org.klantreis.journey.scoring.scorer.EachTouchpoint;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.threshold.ThresholdScorer;

/** Journeys that are hard to draw, each in its own way. */
final class Studies {

  static final String SCRIPT = "<script>alert('x')</script>";
  static final String LONG = "a name that does not end ".repeat(8).strip();
  static final String ARABIC = "الانتظار في غرفة الانتظار الكبيرة قبل الفحص";
  static final String CHINESE = "在检查之前听取说明并签署同意书";

  private static final ImmutableList<String> CHANNELS = ImmutableList.of("letter", "site", "call");

  private Studies() {}

  /** A study with the options of its report. */
  record Case(JourneyStudy study, ReportOptions options) {}

  /** By a name that can be a file's. */
  static ImmutableMap<String, Case> all() {
    JourneyStudy rich = rated(journey(8, i -> "Touchpoint number " + i, true), 20, 0);
    JourneyStudy kano = rich.with(EvidenceKey.KANO, kano(30));
    ReportOptions plain = ReportOptions.builder().build();
    return ImmutableMap.<String, Case>builder()
        .put(
            "rich",
            new Case(kano, plain.toBuilder().scorers(scorers()).addPlots(maturity()).build()))
        .put("one", new Case(rated(journey(1, i -> "The only one", true), 9, 0), plain))
        .put("none", new Case(JourneyStudy.of(journey(0, i -> "", true)), plain))
        .put("many", new Case(rated(journey(120, i -> "Touchpoint " + i, true), 5, 7), plain))
        .put("long-names", new Case(rated(journey(12, i -> LONG, true), 5, 0), plain))
        .put("one-word", new Case(rated(journey(9, i -> "x".repeat(200), true), 5, 0), plain))
        .put("arabic", new Case(rated(journey(10, i -> ARABIC, true), 5, 0), plain))
        .put("chinese", new Case(rated(journey(10, i -> CHINESE, true), 5, 0), plain))
        .put("script", new Case(scripted(), plain.toBuilder().scorers(scorers()).build()))
        .put("no-phases", new Case(rated(journey(7, i -> "Step " + i, false), 5, 3), plain))
        .put("no-ratings", new Case(JourneyStudy.of(journey(6, i -> "Step " + i, true)), plain))
        .put("five-segments", new Case(rich, segments(rich)))
        .put("to-be", new Case(rich, plain.toBuilder().toBe(toBe(rich.journey())).build()))
        .buildOrThrow();
  }

  private static JourneyStudy scripted() {
    return rated(journey(5, i -> SCRIPT, true), 5, 0);
  }

  static List<Scorer<JourneyStudy, ?>> scorers() {
    return List.of(
        ThresholdScorer.standard(),
        EachTouchpoint.by(DisconfirmationScorer.standard()),
        EachTouchpoint.by(
            NpsScorer.standard().with(RecommendQuestions.PARAMETER, RecommendQuestions.ALL)),
        KanoScorer.standard().with(KanoScorer.RESAMPLES, 50L));
  }

  /** A journey in which everything is told, of any length. */
  static Journey journey(int size, IntFunction<String> name, boolean withPhases) {
    Journey.Builder journey =
        Journey.builder()
            .id("journey-" + size)
            .name(size == 0 ? "Nothing yet" : "A journey: " + name.apply(0))
            .persona(
                Persona.builder()
                    .id(PersonaId.of("p"))
                    .name(size == 0 ? "Nobody" : name.apply(0))
                    .description("Wants to be " + SCRIPT)
                    .quote("Will it hurt & does \"it\" take long?")
                    .addGoals("get it over with", "not be alone")
                    .addNeeds("to know what will happen")
                    .build())
            .scenario(Scenario.of("A planned visit").withTrigger("A letter").withGoal("A picture"))
            .addChannels(
                Channel.of("letter", "Letter post", ChannelKind.PHYSICAL),
                Channel.of("site", "Website", ChannelKind.DIGITAL),
                Channel.of("call", "Telephone", ChannelKind.TELEPHONE));
    if (withPhases) {
      journey.addPhases(
          Phase.of("a", "Before"), Phase.of("b", "During " + SCRIPT), Phase.of("c", LONG));
    }
    for (int i = 0; i < size; i++) {
      Touchpoint touchpoint = touchpoint(i, name.apply(i));
      journey.addTouchpoint(
          withPhases
              ? Touchpoint.builder()
                  .like(touchpoint)
                  .phase(i * 3 < size ? "a" : i * 3 < 2 * size ? "b" : "c")
                  .build()
              : touchpoint);
      if (i > 0) {
        journey.addTransition(
            Transition.between(TouchpointId.of("t" + (i - 1)), TouchpointId.of("t" + i))
                .withElapsed(Duration.ofMinutes((long) i * i * i * 7))
                .withInformationCarriedOver(i % 3 == 0));
      }
    }
    return journey.build();
  }

  private static Touchpoint touchpoint(int i, String name) {
    Touchpoint.Builder touchpoint =
        Touchpoint.builder()
            .id("t" + i)
            .name(name)
            .channel(CHANNELS.get(i / 2 % 3))
            .experience(
                Experience.builder()
                    .action("Does something that takes a while to tell, at " + name)
                    .feeling("Feels " + i)
                    .valence(Valence.values()[i % 5])
                    .need(
                        i % 2 == 0 ? Need.emotional("to feel safe") : Need.functional("to be done"))
                    .expectation(Rating.grade(5 + i % 4))
                    .build());
    if (i % 2 == 0) {
      touchpoint.device("phone");
    }
    if (i % 4 == 1) {
      touchpoint.addMomentsOfTruth(
          MomentOfTruth.builder()
              .placement(MomentPlacement.values()[i % 3])
              .source(MomentSource.CUSTOMER_RESEARCH)
              .description("Here it is decided")
              .build());
    }
    return touchpoint.build();
  }

  /** With so many ratings of each touchpoint; none of every so manieth one. */
  static JourneyStudy rated(Journey journey, int times, int gap) {
    Random random = new Random(times);
    RatingCounter counter = new RatingCounter(RatingScale.DUTCH_GRADE);
    int place = 0;
    for (TouchpointId id : journey.touchpointIds()) {
      int level = 2 + random.nextInt(7);
      for (int i = 0; i < times && (gap == 0 || place % gap != gap - 1); i++) {
        counter.add(counter.index(id), Math.min(10, level + random.nextInt(4)));
      }
      place++;
    }
    return JourneyStudy.of(journey, counter.toRatings());
  }

  private static ReportOptions segments(JourneyStudy study) {
    ReportOptions.Builder options = ReportOptions.builder();
    for (int i = 0; i < 5; i++) {
      options.addSegment(
          new NamedStudy(
              i == 4 ? ARABIC : "Segment " + SCRIPT.substring(0, i),
              rated(study.journey(), 6 + i, 0)));
    }
    return options.build();
  }

  /** One touchpoint is dropped, one new, one moved, one renamed. */
  static JourneyStudy toBe(Journey asIs) {
    Journey changed =
        asIs.withoutTouchpoint(TouchpointId.of("t2"))
            .withTouchpointMoved(TouchpointId.of("t1"), 0)
            .withTouchpoint(asIs.touchpoints().get(5).withName("Another name"))
            .withTouchpointAt(
                3, Touchpoint.builder().id("new").name("Something new").phase("b").build())
            .withState(JourneyState.TO_BE);
    return rated(changed, 15, 0);
  }

  static KanoAnswers kano(int features) {
    Random random = new Random(3);
    KanoAnswer[] answers = KanoAnswer.values();
    Map<Feature, KanoTally> tallies = new LinkedHashMap<>();
    for (int i = 0; i < features; i++) {
      KanoTally tally = KanoTally.empty();
      double pleases = random.nextDouble();
      double hurts = random.nextDouble();
      for (int n = 0; n < 60; n++) {
        tally =
            tally.with(
                random.nextDouble() < pleases ? answers[0] : answers[1 + random.nextInt(3)],
                random.nextDouble() < hurts ? answers[4] : answers[1 + random.nextInt(3)]);
      }
      tallies.put(Feature.builder().id("f" + i).name("A feature with number " + i).build(), tally);
    }
    return KanoAnswers.of(tallies);
  }

  static HeatMap maturity() {
    ImmutableList<String> stages =
        ImmutableList.of("Interested", "Invested", "Committed", "Engaged", "Embedded");
    ImmutableList.Builder<ImmutableList<HeatMap.Cell>> rows = ImmutableList.builder();
    for (int row = 0; row < 4; row++) {
      ImmutableList.Builder<HeatMap.Cell> cells = ImmutableList.builder();
      for (int column = 0; column < stages.size(); column++) {
        cells.add(
            row == column
                ? HeatMap.Cell.without("n/a")
                : HeatMap.Cell.of(1 - 0.2 * column - 0.05 * row));
      }
      rows.add(cells.build());
    }
    return new HeatMap(
        "Maturity by stage and dimension",
        "From 0, nothing is done, to 1, everything is.",
        "Dimension",
        stages,
        ImmutableList.of("Focus", "Culture", "Process", "People " + SCRIPT),
        rows.build(),
        0,
        1);
  }
}
