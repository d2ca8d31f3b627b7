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
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Scorecard;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.threshold.Peak;
import org.klantreis.journey.scoring.threshold.ThresholdResult;
import org.klantreis.journey.scoring.threshold.ThresholdScorer;
import org.klantreis.journey.scoring.transition.FrictionKind;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;
import org.klantreis.journey.scoring.verdict.Verdict;

/**
 * Everything that every form of a report shows, worked out once.
 *
 * @param words in the language of the report
 * @param journey whose map it is
 * @param toBe the journey to be, where it is compared
 * @param columns the timeline
 * @param series the lines of the curve, that of the map first
 * @param axis what their height means
 * @param confidence of the intervals
 * @param judged what the threshold scorer finds; absent on a scale without bands
 * @param judgedToBe the same of the journey to be
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
    Confidence confidence,
    Optional<ThresholdResult> judged,
    Optional<ThresholdResult> judgedToBe,
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
    return new MapModel(
        words,
        study.journey(),
        toBe,
        columns,
        series,
        Axis.of(series, options.bands()),
        options.confidence(),
        options.scorecard().flatMap(MapModel::threshold).or(() -> judge(study, options)),
        options.toBe().flatMap(each -> judge(each, options)),
        Frictions.of(study, options.scorecard()),
        options.toBe().map(each -> Frictions.of(each, Optional.empty())));
  }

  private static Optional<ThresholdResult> threshold(Scorecard scorecard) {
    return scorecard
        .line(ThresholdScorer.ID)
        .flatMap(Scorecard.Line::verdict)
        .flatMap(verdict -> verdict.outcome().answer())
        .filter(ThresholdResult.class::isInstance)
        .map(ThresholdResult.class::cast);
  }

  private static Optional<ThresholdResult> judge(JourneyStudy study, ReportOptions options) {
    Verdict<ThresholdResult> verdict =
        ThresholdScorer.standard()
            .with(Bands.PARAMETER, options.bands())
            .with(Parameter.CONFIDENCE, options.confidence())
            .score(study);
    return verdict.outcome().answer();
  }

  private static ImmutableList<Series> series(
      JourneyStudy study, ReportOptions options, ReportWords words, List<Column> columns) {
    List<Series> series = new ArrayList<>();
    boolean hasSegments = !options.segments().isEmpty();
    String name =
        hasSegments && options.toBe().isEmpty()
            ? words.say("series.all")
            : words.raised(study.journey().state());
    series.add(
        Series.of(
            name, Series.Role.MAP, study, columns, options.confidence(), Ink.CURVE, Shape.DISC));
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
                        options.confidence(),
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
              options.confidence(),
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

  /** The band of a touchpoint as the threshold scorer says, which may not read it from the mean. */
  Optional<Band> band(Series line, Mark mark) {
    if (line.role() == Series.Role.SEGMENT) {
      return mark.experienced()
          .filter(each -> each.scale().equals(axis.scale()))
          .flatMap(each -> axis.band(each.value()));
    }
    return judged(line).stream()
        .flatMap(result -> result.chain().links().stream())
        .filter(link -> link.touchpoint().id().equals(mark.touchpoint().id()))
        .findFirst()
        .flatMap(link -> link.band());
  }

  /** The moments of truth of a touchpoint. */
  ImmutableList<Peak> peaks(Series line, Mark mark) {
    return judged(line).stream()
        .flatMap(result -> result.momentsOfTruth().stream())
        .filter(peak -> peak.touchpoint().id().equals(mark.touchpoint().id()))
        .collect(toImmutableList());
  }

  /** What lies between a place of the map and the next, where both are of one journey. */
  Optional<Crossing> crossing(Column from) {
    if (from.number() == columns.size()) {
      return Optional.empty();
    }
    Column to = columns.get(from.number());
    if (!from.journey().equals(to.journey())) {
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
    return column.journey().equals(journey) ? frictions : frictionsToBe.orElse(frictions);
  }

  private Optional<ThresholdResult> judged(Series line) {
    return switch (line.role()) {
      case MAP -> judged;
      case TO_BE -> judgedToBe;
      case SEGMENT -> Optional.empty();
    };
  }
}
