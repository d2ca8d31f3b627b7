package org.klantreis.journey.csv;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.klantreis.journey.model.Channel;
import org.klantreis.journey.model.ChannelId;
import org.klantreis.journey.model.ChannelKind;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.IdsFromNames;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.MomentOfTruth;
import org.klantreis.journey.model.MomentSource;
import org.klantreis.journey.model.Need;
import org.klantreis.journey.model.Persona;
import org.klantreis.journey.model.PersonaId;
import org.klantreis.journey.model.Phase;
import org.klantreis.journey.model.PhaseId;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.Transition;
import org.klantreis.journey.model.Valence;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;

/** Writes a journey as a sheet. */
final class JourneySheet {

  static final String NO_PHASE = "-";

  private final Journey journey;
  private final JourneyFormat format;
  private final Map<PhaseId, String> phases = new HashMap<>();

  /** Without their kinds. */
  private final Map<ChannelId, String> channelNames = new HashMap<>();

  private final Map<ChannelId, String> channels = new HashMap<>();

  JourneySheet(Journey journey, JourneyFormat format) {
    this.journey = journey;
    this.format = format;
    Set<String> taken = new HashSet<>();
    Set<String> takenChannels = new HashSet<>();
    for (Phase phase : journey.phases()) {
      phases.put(phase.id(), numbered(phase.name(), taken, JourneyPhases::spelling));
    }
    for (Channel channel : journey.channels()) {
      String name = numbered(channel.name(), takenChannels, each -> each + "\n" + channel.kind());
      channelNames.put(channel.id(), name);
      channels.put(channel.id(), channel(name, channel.kind()));
    }
  }

  /** Lines about the journey, the header, and a row for each touchpoint. */
  ImmutableList<ImmutableList<String>> rows() {
    ImmutableList<JourneyColumn> columns =
        Arrays.stream(JourneyColumn.values())
            .filter(column -> column.isAlwaysWritten() || isNeeded(column))
            .collect(ImmutableList.toImmutableList());
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    SheetFacts.lines(journey, format).forEach(line -> rows.add(ImmutableList.of(line)));
    rows.add(cells(columns, JourneyColumn::title));
    journey
        .touchpoints()
        .forEach(touchpoint -> rows.add(cells(columns, column -> cell(column, touchpoint))));
    return rows.build();
  }

  private static ImmutableList<String> cells(
      List<JourneyColumn> columns, Function<JourneyColumn, String> cell) {
    return columns.stream().map(cell).collect(ImmutableList.toImmutableList());
  }

  /** Whether reading would make other ids from the names. */
  private boolean isNeeded(JourneyColumn column) {
    return column == JourneyColumn.PHASE_ID
        ? !areMade("phase", each(Touchpoint::phase), PhaseId::value, phases)
        : !areMade("channel", each(Touchpoint::channel), ChannelId::value, channelNames);
  }

  private <I> ImmutableSet<I> each(Function<Touchpoint, Optional<I>> id) {
    return journey.touchpoints().stream()
        .map(id)
        .flatMap(Optional::stream)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static <I> boolean areMade(
      String kind, ImmutableSet<I> ids, Function<I, String> value, Map<I, String> names) {
    IdsFromNames made = new IdsFromNames(kind);
    return ids.stream()
        .allMatch(id -> made.next(String.valueOf(names.get(id))).equals(value.apply(id)));
  }

  /** A name that is told from all others: the second 'Shop' is 'Shop (2)'. */
  private static String numbered(String name, Set<String> taken, UnaryOperator<String> toldBy) {
    String unique = name;
    for (int number = 2; !taken.add(toldBy.apply(unique)); number++) {
      unique = name + " (" + number + ")";
    }
    return unique;
  }

  /** The kind is said unless the name says it, and nothing else. */
  private static String channel(String name, ChannelKind kind) {
    boolean known =
        JourneyWords.kindOf(name).equals(Optional.of(kind))
            && ChannelCell.of(name).kind().isEmpty();
    return known ? name : name + " (" + JourneyWords.word(JourneyWords.CHANNEL_KINDS, kind) + ")";
  }

  private String cell(JourneyColumn column, Touchpoint touchpoint) {
    Experience experience = touchpoint.experience();
    return switch (column) {
      case PHASE -> touchpoint.phase().map(phases::get).map(SheetText::guarded).orElse(NO_PHASE);
      case TOUCHPOINT -> SheetText.guarded(touchpoint.name());
      case ACTION -> text(experience.action());
      case FEELING -> text(experience.feeling());
      case CHANNEL -> text(touchpoint.channel().map(channels::get));
      case RATING -> number(experience.rating(RatingAspect.OVERALL));
      case EXPECTATION -> number(experience.expectation(RatingAspect.OVERALL));
      case NEED -> experience.need().map(JourneySheet::need).orElse("");
      case MOMENT_OF_TRUTH ->
          touchpoint.momentsOfTruth().stream()
              .map(JourneySheet::moment)
              .distinct()
              .collect(joining("; "));
      case ACTORS ->
          SheetText.guarded(
              touchpoint.actors().stream().map(SheetText::escaped).collect(joining(";")));
      case VALENCE -> experience.valence().map(JourneyWords::word).orElse("");
      case ELAPSED -> elapsed(touchpoint);
      case ID -> SheetText.guarded(touchpoint.id().value());
      case PHASE_ID -> text(touchpoint.phase().map(PhaseId::value));
      case CHANNEL_ID -> text(touchpoint.channel().map(ChannelId::value));
    };
  }

  private static String text(Optional<String> text) {
    return text.map(String::strip).map(SheetText::guarded).orElse("");
  }

  private String elapsed(Touchpoint touchpoint) {
    return journey
        .previous(touchpoint.id())
        .flatMap(before -> journey.transition(before.id(), touchpoint.id()))
        .flatMap(Transition::elapsed)
        .map(SheetTime::write)
        .orElse("");
  }

  private String number(Optional<Rating> rating) {
    return rating.map(this::number).orElse("");
  }

  private String number(Rating rating) {
    RatingScale usual = journey.scale().orElse(format.scale());
    return rating.scale().equals(usual)
        ? rating.written()
        : SheetText.guarded(rating.written() + " (" + SheetScale.write(rating.scale()) + ")");
  }

  private static String need(Need need) {
    return JourneyWords.word(JourneyWords.NEEDS, need.kind())
        + need.description().map(text -> ": " + text.strip()).orElse("");
  }

  private static String moment(MomentOfTruth moment) {
    return JourneyWords.word(JourneyWords.PLACEMENTS, moment.placement())
        + " "
        + JourneyWords.word(JourneyWords.SOURCES, moment.source())
        + moment.description().map(text -> ": " + SheetText.escaped(text.strip())).orElse("");
  }

  /** A journey of which the sheet shows how its columns are filled in. */
  static Journey example() {
    return Journey.builder()
        .id("a-visit")
        .name("A visit")
        .persona(Persona.builder().id(PersonaId.of("sam")).name("Sam").build())
        .scale(RatingScale.DUTCH_GRADE)
        .addPhase(Phase.of("before-the-visit", "Before the visit"))
        .addChannel(Channel.of("website", "Website", ChannelKind.DIGITAL))
        .addTouchpoint(
            Touchpoint.builder()
                .id("making-an-appointment")
                .name("Making an appointment")
                .phase("before-the-visit")
                .channel("website")
                .actors(ImmutableList.of("visitor", "parent"))
                .momentsOfTruth(ImmutableList.of(MomentOfTruth.during(MomentSource.ASSUMED)))
                .experience(
                    Experience.builder()
                        .action("Looks for a free hour")
                        .feeling("Unsure whether it is the right desk")
                        .valence(Valence.NEGATIVE)
                        .need(Need.functional("an hour that suits"))
                        .rating(Rating.grade(6))
                        .expectation(Rating.grade(8))
                        .build())
                .build())
        .build();
  }
}
