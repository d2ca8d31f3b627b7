package org.klantreis.journey.report.map;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.klantreis.journey.report.words.ReportWords.sentence;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.JourneyState;
import org.klantreis.journey.model.Phase;
import org.klantreis.journey.model.Transition;
import org.klantreis.journey.report.drawing.Ink;
import org.klantreis.journey.report.drawing.Shape;
import org.klantreis.journey.report.words.ReportWords;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.threshold.ThresholdResult;
import org.klantreis.journey.scoring.transition.FrictionKind;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;

/**
 * Everything that every form of a report shows, worked out once.
 *
 * @param words in the language of the report
 * @param journey whose map it is
 * @param toBe the journey to be, where it is compared
 * @param columns the timeline
 * @param series the lines of the curve, that of the map first
 * @param axis what their height means
 * @param rule how all touchpoints are judged from their ratings
 * @param frictions what the friction scorer finds
 * @param frictionsToBe the same of the journey to be
 */
record MapModel(
    ReportWords words,
    Journey journey,
    Optional<Journey> toBe,
    ImmutableList<Column> columns,
    ImmutableList<Series> series,
    Axis axis,
    RatingRule rule,
    Frictions frictions,
    Optional<Frictions> frictionsToBe) {

  private static final Ink[] INKS = {
    Ink.LINE_2, Ink.LINE_3, Ink.LINE_4, Ink.LINE_5, Ink.LINE_6, Ink.LINE_1
  };
  private static final Shape[] SHAPES = {
    Shape.DIAMOND, Shape.SQUARE, Shape.TRIANGLE, Shape.TIP, Shape.CROSS, Shape.DISC
  };

  static MapModel of(JourneyStudy study, ReportOptions options) {
    ReportWords words = new ReportWords(options.locale());
    Optional<Journey> toBe = options.toBe().map(JourneyStudy::journey);
    ImmutableList<Column> columns = Timeline.of(study.journey(), toBe);
    ImmutableList<Series> series = series(study, options, words, columns);
    RatingRule rule = RatingRule.of(options.threshold().settings());
    return new MapModel(
        words,
        study.journey(),
        toBe,
        columns,
        series,
        Axis.of(series, rule.ownBands()),
        rule,
        Frictions.of(study, options.friction()),
        options.toBe().map(each -> Frictions.of(each, options.friction())));
  }

  private static ImmutableList<Series> series(
      JourneyStudy study, ReportOptions options, ReportWords words, List<Column> columns) {
    SettableScorer<JourneyStudy, ThresholdResult> threshold = options.threshold();
    List<Series> series = new ArrayList<>();
    boolean hasSegments = !options.segments().isEmpty();
    String name =
        hasSegments && options.toBe().isEmpty()
            ? words.say("series.all")
            : words.raised(study.journey().state());
    series.add(Series.of(name, Series.Role.MAP, study, columns, threshold, Ink.CURVE, Shape.DISC));
    options
        .toBe()
        .ifPresent(
            toBe ->
                series.add(
                    Series.of(
                        toBe.journey().state() == study.journey().state()
                            ? words.raised(JourneyState.TO_BE)
                            : words.raised(toBe.journey().state()),
                        Series.Role.TO_BE,
                        toBe,
                        columns,
                        threshold,
                        Ink.TO_BE,
                        Shape.DIAMOND)));
    for (int i = 0; i < options.segments().size(); i++) {
      NamedStudy segment = options.segments().get(i);
      series.add(
          Series.of(
              segment.name(),
              Series.Role.SEGMENT,
              segment.study(),
              columns,
              threshold,
              INKS[i],
              SHAPES[i]));
    }
    return ImmutableList.copyOf(series);
  }

  Series ofMap() {
    return series.get(0);
  }

  boolean hasSegments() {
    return series.stream().anyMatch(each -> each.role() == Series.Role.SEGMENT);
  }

  Optional<Bands> bands() {
    return axis.bands();
  }

  /** What the threshold scorer finds in the journey of the map. */
  Optional<ThresholdResult> judged() {
    return ofMap().judged();
  }

  /** What it finds in the journey to be. */
  Optional<ThresholdResult> judgedToBe() {
    return series.stream()
        .filter(each -> each.role() == Series.Role.TO_BE)
        .findFirst()
        .flatMap(Series::judged);
  }

  /** What lies between a place of the map and the next, where both are of one journey. */
  Optional<Crossing> crossing(Column from) {
    if (from.number() == columns.size()) {
      return Optional.empty();
    }
    Column to = columns.get(from.number());
    if (isOfMap(from) != isOfMap(to)) {
      return Optional.empty();
    }
    Crossing crossing =
        new Crossing(
            frictions(from).between(from.id(), to.id()),
            from.journey().transition(from.id(), to.id()).flatMap(Transition::elapsed));
    return Optional.of(crossing).filter(each -> !each.isSilent());
  }

  /** The name of the phase of a place, and whether customers hear too little in it. */
  String name(Column column, Phase phase) {
    return hasFewContacts(column, phase)
        ? words.say(
            Terms.phrase("phrase.groups")
                .with("first", phase.name())
                .with("next", FrictionKind.TOO_FEW_CONTACTS))
        : phase.name();
  }

  boolean hasFewContacts(Column column, Phase phase) {
    return frictions(column).phases().contains(phase);
  }

  /**
   * The phases of the journey with too few contacts, in a sentence: one without any touchpoint has
   * no place on the map.
   */
  Optional<String> fewContacts() {
    ImmutableList<Message> names =
        frictions.phases().stream()
            .map(phase -> Message.quoted(phase.name()))
            .collect(toImmutableList());
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(words.raised(sentence("few-contacts").with("phases", names)));
  }

  private Frictions frictions(Column column) {
    return isOfMap(column) ? frictions : frictionsToBe.orElse(frictions);
  }

  /** Whether a place is one of the journey as it is, and not only of the one to be. */
  private static boolean isOfMap(Column column) {
    return column.standing() != Column.Standing.ADDED;
  }
}
