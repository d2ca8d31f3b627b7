package org.klantreis.journey.report.map;

import static java.util.stream.Collectors.joining;
import static org.klantreis.journey.report.words.ReportWords.sentence;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.klantreis.journey.fact.TouchpointFact;
import org.klantreis.journey.model.Channel;
import org.klantreis.journey.model.ChannelKind;
import org.klantreis.journey.model.Disconfirmation;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.MomentOfTruth;
import org.klantreis.journey.model.Need;
import org.klantreis.journey.model.NeedKind;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.Valence;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.report.drawing.Icon;
import org.klantreis.journey.report.drawing.Ink;
import org.klantreis.journey.report.map.Lane.Cell;
import org.klantreis.journey.report.map.Lane.Head;
import org.klantreis.journey.report.map.Lane.Sign;
import org.klantreis.journey.report.words.ReportWords;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;

/** Which lanes a map has, and what stands in them; a lane in which nothing stands is left out. */
final class Lanes {

  private final MapModel model;
  private final ReportWords words;

  private Lanes(MapModel model) {
    this.model = model;
    this.words = model.words();
  }

  static ImmutableList<Lane> of(MapModel model) {
    Lanes lanes = new Lanes(model);
    List<Lane> all = new ArrayList<>();
    all.add(lanes.lane(TouchpointFact.ACTION, lanes::doing));
    all.add(lanes.lane(TouchpointFact.FEELING, lanes::feeling));
    all.add(lanes.lane(TouchpointFact.NEED, lanes::need));
    all.add(lanes.lane(sentence("lane.rating"), lanes::rating));
    all.add(lanes.lane(TouchpointFact.CHANNEL, lanes::channel));
    all.add(lanes.lane(TouchpointFact.MOMENTS_OF_TRUTH, lanes::moments));
    all.add(lanes.lane(sentence("lane.to-be"), lanes::becomes));
    return all.stream().filter(lane -> !lane.isEmpty()).collect(ImmutableList.toImmutableList());
  }

  private Lane lane(TouchpointFact head, Function<Column, Optional<Cell>> cell) {
    return lane(Terms.of(head), cell);
  }

  private Lane lane(Message name, Function<Column, Optional<Cell>> cell) {
    return new Lane(
        words.raised(name),
        model.columns().stream().map(cell).collect(ImmutableList.toImmutableList()));
  }

  private Optional<Cell> doing(Column column) {
    Experience experience = column.touchpoint().experience();
    return experience.action().or(() -> column.touchpoint().description()).map(Cell::of);
  }

  private Optional<Cell> feeling(Column column) {
    Experience experience = column.touchpoint().experience();
    if (experience.feeling().isEmpty() && experience.valence().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Cell(
            experience.valence().map(each -> new Sign(Optional.of(icon(each)), ink(each))),
            experience.valence().map(each -> new Head(words.say(each), ink(each), false)),
            experience.feeling(),
            Optional.empty()));
  }

  static Icon icon(Valence valence) {
    return switch (valence) {
      case VERY_NEGATIVE -> Icon.VERY_NEGATIVE;
      case NEGATIVE -> Icon.NEGATIVE;
      case NEUTRAL -> Icon.NEUTRAL;
      case POSITIVE -> Icon.POSITIVE;
      case VERY_POSITIVE -> Icon.VERY_POSITIVE;
    };
  }

  static Ink ink(Valence valence) {
    return switch (valence) {
      case VERY_NEGATIVE, NEGATIVE -> Ink.BELOW;
      case NEUTRAL -> Ink.MET;
      case POSITIVE, VERY_POSITIVE -> Ink.EXCEEDED;
    };
  }

  private Optional<Cell> need(Column column) {
    return column.touchpoint().experience().need().map(this::need);
  }

  private Cell need(Need need) {
    Ink ink = ink(need.kind());
    return new Cell(
        Optional.of(new Sign(Optional.of(icon(need.kind())), ink)),
        Optional.of(new Head(words.say(need.kind()), ink, ink == Ink.MOMENT)),
        need.description(),
        Optional.empty());
  }

  static Icon icon(NeedKind kind) {
    return switch (kind) {
      case EMOTIONAL -> Icon.HEART;
      case FUNCTIONAL -> Icon.TASK;
    };
  }

  /** Only on an emotional need a moment of truth can be hit. */
  private static Ink ink(NeedKind kind) {
    return switch (kind) {
      case EMOTIONAL -> Ink.MOMENT;
      case FUNCTIONAL -> Ink.MUTED;
    };
  }

  /** From what was expected to what it was rated. */
  private Optional<Cell> rating(Column column) {
    Optional<Mark> mark = model.ofMap().marks().get(column.number() - 1);
    if (mark.isEmpty()
        || (mark.get().rated().isEmpty()
            && mark.get().gap().isEmpty()
            && mark.get().expectation().isEmpty())) {
      return Optional.empty();
    }
    MarkWords of = MarkWords.of(model);
    RatingScale scale = model.axis().scale();
    String expected = of.expectation(mark.get(), scale);
    String rated = of.value(mark.get(), scale);
    String gap = of.gap(mark.get());
    String from =
        expected.isEmpty()
            ? rated
            : words.say(
                sentence("expected-rated")
                    .with("expected", expected)
                    .with("rated", rated.isEmpty() ? "?" : rated));
    return Optional.of(
        new Cell(
            Optional.empty(),
            from.isEmpty() ? Optional.empty() : Optional.of(new Head(from, Ink.TEXT, true)),
            Optional.of(gap).filter(each -> !each.isEmpty()).map(each -> gap(mark.get(), each)),
            Optional.of(detail(of, mark.get())).filter(each -> !each.isEmpty())));
  }

  private String gap(Mark mark, String gap) {
    Optional<Disconfirmation> judged = MarkWords.of(model).disconfirmation(mark);
    String arrow =
        judged
            .map(
                each ->
                    switch (each) {
                      case POSITIVE -> "▲ ";
                      case NEUTRAL -> "● ";
                      case NEGATIVE -> "▼ ";
                    })
            .orElse("");
    return arrow + gap;
  }

  private String detail(MarkWords of, Mark mark) {
    return mark.isStated() ? words.say(Terms.phrase("phrase.stated")) : of.evidence(mark);
  }

  private Optional<Cell> channel(Column column) {
    Optional<Channel> channel = column.channel();
    Optional<String> device = column.touchpoint().device();
    if (channel.isEmpty() && device.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Cell(
            Optional.of(
                new Sign(
                    Optional.of(channel.map(Channel::kind).map(Lanes::icon).orElse(Icon.DEVICE)),
                    Ink.MUTED)),
            Optional.of(
                new Head(
                    channel
                        .map(each -> words.say(each.kind()))
                        .orElseGet(() -> words.say(TouchpointFact.DEVICE)),
                    Ink.MUTED,
                    false)),
            channel.map(Channel::name),
            device.map(each -> words.say(sentence("on-device").with("device", each)))));
  }

  static Icon icon(ChannelKind kind) {
    return switch (kind) {
      case DIGITAL -> Icon.SCREEN;
      case PHYSICAL -> Icon.PLACE;
      case TELEPHONE -> Icon.TELEPHONE;
    };
  }

  private Optional<Cell> moments(Column column) {
    List<MomentOfTruth> moments = column.touchpoint().momentsOfTruth();
    if (moments.isEmpty()) {
      return Optional.empty();
    }
    String text = joined(moments.stream().flatMap(moment -> moment.description().stream()), "; ");
    return Optional.of(
        new Cell(
            Optional.of(new Sign(Optional.empty(), Ink.MOMENT)),
            Optional.of(new Head(said(moments, MomentOfTruth::placement), Ink.MOMENT, true)),
            Optional.of(text).filter(each -> !each.isEmpty()),
            Optional.of(said(moments, MomentOfTruth::source))));
  }

  private String said(List<MomentOfTruth> moments, Function<MomentOfTruth, Enum<?>> part) {
    return joined(moments.stream().map(part).map(words::say), ", ");
  }

  private static String joined(Stream<String> texts, String between) {
    return texts.distinct().collect(joining(between));
  }

  /** The touchpoint of the journey to be, where it has another name or the customer does else. */
  private Optional<Cell> becomes(Column column) {
    if (column.becomes().isEmpty() || column.becomes().get().equals(column.touchpoint())) {
      return Optional.empty();
    }
    Touchpoint becomes = column.becomes().get();
    String name = becomes.name().equals(column.touchpoint().name()) ? "" : becomes.name();
    String action = becomes.experience().action().orElse("");
    Optional<Valence> valence = becomes.experience().valence();
    Optional<String> text = Optional.of(name.isEmpty() ? action : name).filter(t -> !t.isEmpty());
    Optional<String> detail =
        Optional.of(name.isEmpty() ? "" : action).filter(each -> !each.isEmpty());
    if (text.isEmpty() && valence.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Cell(
            valence.map(each -> new Sign(Optional.of(icon(each)), ink(each))),
            valence.map(each -> new Head(words.say(each), ink(each), false)),
            text,
            detail));
  }
}
