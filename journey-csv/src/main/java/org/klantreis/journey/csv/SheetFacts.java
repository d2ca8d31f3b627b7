package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klantreis.journey.csv.FactLine.Written;
import org.klantreis.journey.model.IdsFromNames;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.JourneyState;
import org.klantreis.journey.model.Persona;
import org.klantreis.journey.model.PersonaId;
import org.klantreis.journey.name.Names;
import org.klantreis.journey.problem.Nearest;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.rating.RatingScale;

/** What the lines above the header of a sheet say of the whole journey. */
final class SheetFacts {

  private final Map<FactLine, String> said = new EnumMap<>(FactLine.class);
  private final Optional<RatingScale> scale;
  private final Optional<JourneyState> state;

  /**
   * Notes what is wrong with the lines, and remarks on those that say nothing that is known here.
   */
  SheetFacts(List<Written> lines, List<Problem> problems, ImmutableList.Builder<Problem> remarks) {
    Map<FactLine, String> places = new EnumMap<>(FactLine.class);
    for (Written line : lines) {
      Optional<FactLine> fact = line.fact();
      if (fact.isEmpty()) {
        noteUnknown(line, problems, remarks);
      } else if (places.putIfAbsent(fact.get(), line.place()) != null) {
        problems.add(
            Problem.at(line.place(), line.key(), "is said a second time")
                .withHint("keep one of the lines"));
      } else if (!line.value().isEmpty()) {
        said.put(fact.get(), line.value());
      }
    }
    this.scale =
        read(FactLine.SCALE)
            .flatMap(
                text ->
                    made(
                        SheetScale.of(text),
                        Problem.at(places.getOrDefault(FactLine.SCALE, ""), text, "is no scale")
                            .withHint("write its ends, as in # scale: 1-10"),
                        problems));
    this.state =
        read(FactLine.STATE)
            .flatMap(
                text ->
                    made(
                        JourneyWords.meant(JourneyWords.STATES, text.replace(' ', '-')),
                        Problem.at(
                                places.getOrDefault(FactLine.STATE, ""),
                                text,
                                "is no state of a journey")
                            .withHint("there are: as-is, to-be, planned and actual"),
                        problems));
  }

  private static void noteUnknown(
      Written line, List<Problem> problems, ImmutableList.Builder<Problem> remarks) {
    String what = "a line above the header that says nothing that is known here";
    if (Nearest.to(line.key(), FactLine.all()).isPresent()) {
      problems.add(Problem.at(line.place(), line.key(), what).withNearest(FactLine.all()));
    } else {
      remarks.add(Problem.at(line.place(), line.value(), what + ", left out"));
    }
  }

  private static <T> Optional<T> made(
      Optional<T> value, Problem otherwise, List<Problem> problems) {
    if (value.isEmpty()) {
      problems.add(otherwise);
    }
    return value;
  }

  private Optional<String> read(FactLine line) {
    return Optional.ofNullable(said.get(line));
  }

  private Optional<String> name(FactLine line) {
    return read(line).map(Names::clean).filter(name -> !name.isEmpty());
  }

  Optional<RatingScale> scale() {
    return scale;
  }

  /** A journey with all of it, and with the name of the format where no line says one. */
  Journey.Builder journey(JourneyFormat format) {
    String name = name(FactLine.NAME).orElse(format.name());
    Journey.Builder journey =
        Journey.builder()
            .id(name(FactLine.ID).orElseGet(() -> madeOf(name)))
            .name(name)
            .description(read(FactLine.DESCRIPTION))
            .persona(name(FactLine.PERSONA).map(SheetFacts::persona))
            .scale(scale);
    state.ifPresent(journey::state);
    return journey;
  }

  private static String madeOf(String name) {
    return new IdsFromNames("journey").next(name);
  }

  private static Persona persona(String name) {
    return Persona.builder()
        .id(PersonaId.of(new IdsFromNames("persona").next(name)))
        .name(name)
        .build();
  }

  /** The lines for a journey: what a sheet of that format would else not say of it. */
  static ImmutableList<String> lines(Journey journey, JourneyFormat format) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    if (!journey.name().equals(Names.clean(format.name()))) {
      lines.add(FactLine.NAME.write(journey.name()));
    }
    if (!journey.id().value().equals(madeOf(journey.name()))) {
      lines.add(FactLine.ID.write(journey.id().value()));
    }
    if (journey.state() != JourneyState.AS_IS) {
      lines.add(FactLine.STATE.write(JourneyWords.word(JourneyWords.STATES, journey.state())));
    }
    journey.persona().ifPresent(who -> lines.add(FactLine.PERSONA.write(who.name())));
    journey.scale().ifPresent(each -> lines.add(FactLine.SCALE.write(SheetScale.write(each))));
    journey.description().ifPresent(text -> lines.add(FactLine.DESCRIPTION.write(text.strip())));
    return lines.build();
  }
}
