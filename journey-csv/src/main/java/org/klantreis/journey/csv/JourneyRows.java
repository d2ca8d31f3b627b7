package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.model.Channel;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.IdsFromNames;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Phase;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.model.Transition;
import org.klantreis.journey.name.Names;
import org.klantreis.journey.problem.Checked;
import org.klantreis.journey.problem.Nearest;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.problem.ProblemsException;
import org.klantreis.journey.rating.RatingScale;

/** The rows of a sheet: a touchpoint each. */
final class JourneyRows extends Rows {

  private static final TouchpointId NOT_YET = TouchpointId.of("-");

  private final JourneyFormat format;
  private final SheetTable sheet;
  private final Map<JourneyColumn, Integer> columns = new EnumMap<>(JourneyColumn.class);
  private final ImmutableList.Builder<Problem> remarks = ImmutableList.builder();
  private final JourneyCells cells = new JourneyCells(this::place, this::note);
  private final JourneyPhases phases = new JourneyPhases(this::note);
  private final JourneyChannels channels = new JourneyChannels(this::note);
  private final Map<String, String> givenIds = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();
  private SheetFacts facts;
  private RatingScale scale;
  private boolean tooMany;

  /**
   * A touchpoint that has neither id nor phase nor channel before all rows are known.
   *
   * @param elapsed since the touchpoint before
   */
  private record Row(
      Touchpoint touchpoint,
      Optional<String> id,
      Optional<String> phase,
      Optional<ChannelCell> channel,
      Optional<Duration> elapsed) {}

  JourneyRows(SheetTable sheet, JourneyFormat format) {
    super(format.csv());
    this.sheet = sheet;
    this.format = format;
    this.facts = new SheetFacts(ImmutableList.of(), new ArrayList<>(), remarks);
    this.scale = format.scale();
  }

  @Override
  void findColumns(Header header, List<Problem> found) {
    facts = new SheetFacts(sheet.lines(), found, remarks);
    scale = facts.scale().orElse(format.scale());
    List<String> unknown = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      String title = header.names().get(i);
      Optional<JourneyColumn> column = JourneyColumn.of(title);
      if (column.isEmpty()) {
        unknown.add(title);
      } else if (columns.putIfAbsent(column.get(), i) != null) {
        found.add(
            Problem.at(place(), title, "the name of several columns")
                .withHint("rename all but one"));
      }
    }
    if (holdsRatings(header, unknown)) {
      found.add(
          Problem.at(place(), "holds ratings, it seems, and no map: it has no column 'phase'")
              .withHint(
                  "ratings are given by --ratings; a map has the columns 'phase' and 'touchpoint'"));
      return;
    }
    for (JourneyColumn column : JourneyColumn.values()) {
      if (column.isRequired() && !columns.containsKey(column)) {
        header.find(column.title(), found);
      }
    }
    unknown.forEach(title -> noteUnknown(title, found));
  }

  /**
   * No phases, and no column that nobody but a map has: answers, by touchpoint or by respondent.
   */
  private boolean holdsRatings(Header header, List<String> unknown) {
    return header.size() > 1
        && columns.keySet().stream().allMatch(JourneyColumn::isOfRatings)
        && (columns.containsKey(JourneyColumn.RATING)
            || !columns.containsKey(JourneyColumn.TOUCHPOINT))
        && unknown.stream().allMatch(title -> Nearest.to(title, missingTitles()).isEmpty());
  }

  private void noteUnknown(String title, List<Problem> found) {
    Optional<String> meant = Nearest.to(title, missingTitles());
    if (meant.isEmpty() && !title.isEmpty()) {
      remarks.add(Problem.at(place(), title, "a column that a journey has no place for, left out"));
    } else if (meant.flatMap(JourneyColumn::of).filter(each -> !each.isRequired()).isPresent()) {
      found.add(
          Problem.at(place(), title, "is no column of a journey").withNearest(missingTitles()));
    }
  }

  private ImmutableList<String> missingTitles() {
    return Arrays.stream(JourneyColumn.values())
        .filter(column -> !columns.containsKey(column))
        .flatMap(JourneyColumn::hints)
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  int answersPerRow() {
    return 1;
  }

  @Override
  void takeRow(Table row) {
    if (rows.size() == IdsFromNames.MOST) {
      if (!tooMany) {
        note(
            Problem.at(
                    place(), "is one touchpoint more than the " + IdsFromNames.MOST + " of any map")
                .withHint("maybe these are ratings, a row for each answer"));
        tooMany = true;
      }
      return;
    }
    if (row.cells().stream().allMatch(String::isBlank)) {
      // as spreadsheets write below the last row
      countMissing();
      return;
    }
    if (FactLine.isOne(row.cells())) {
      note(
          Problem.at(place(), row.cell(0).strip(), "says something of the whole journey")
              .withHint("move it above the header"));
      return;
    }
    rows.add(row(row));
    countUsed();
  }

  private Row row(Table row) {
    Experience.Builder experience =
        Experience.builder()
            .action(text(row, JourneyColumn.ACTION))
            .feeling(text(row, JourneyColumn.FEELING))
            .need(text(row, JourneyColumn.NEED).flatMap(cells::need))
            .valence(text(row, JourneyColumn.VALENCE).flatMap(cells::valence));
    text(row, JourneyColumn.RATING)
        .flatMap(cell -> cells.rating(JourneyColumn.RATING, cell, scale))
        .ifPresent(experience::rating);
    text(row, JourneyColumn.EXPECTATION)
        .flatMap(cell -> cells.rating(JourneyColumn.EXPECTATION, cell, scale))
        .ifPresent(experience::expectation);
    Optional<String> phase = phase(row);
    Optional<String> name = name(row, JourneyColumn.TOUCHPOINT);
    if (name.isEmpty()) {
      note(
          Problem.at(place(), "has no touchpoint in column 'touchpoint'")
              .withHint("give it a name, or take the row out"));
    }
    Optional<ChannelCell> channel = name(row, JourneyColumn.CHANNEL).map(ChannelCell::of);
    channel.ifPresent(cell -> channels.mention(cell, name(row, JourneyColumn.CHANNEL_ID), place()));
    return new Row(
        Touchpoint.builder()
            .id(NOT_YET)
            .name(name.orElse("?"))
            .actors(cells.actors(text(row, JourneyColumn.ACTORS).orElse("")))
            .momentsOfTruth(cells.moments(text(row, JourneyColumn.MOMENT_OF_TRUTH).orElse("")))
            .experience(experience.build())
            .build(),
        id(row),
        phase,
        channel,
        elapsed(row));
  }

  private Optional<String> text(Table row, JourneyColumn column) {
    Integer index = columns.get(column);
    return index == null
        ? Optional.empty()
        : Optional.of(SheetText.plain(row.cell(index))).filter(text -> !text.isBlank());
  }

  private Optional<String> name(Table row, JourneyColumn column) {
    return text(row, column).map(Names::clean).filter(name -> !name.isEmpty());
  }

  private Optional<String> phase(Table row) {
    String cell = row.cell(columns.getOrDefault(JourneyColumn.PHASE, 0)).strip();
    if (cell.equals(JourneySheet.NO_PHASE)) {
      return Optional.empty();
    }
    Optional<String> name = name(row, JourneyColumn.PHASE);
    if (name.isEmpty()) {
      note(
          Problem.at(place(), "has no phase in column 'phase'")
              .withHint(
                  "merged cells come out empty: repeat the phase in every row, or write - where"
                      + " there is none"));
    }
    name.ifPresent(each -> phases.enter(each, name(row, JourneyColumn.PHASE_ID), place()));
    return name;
  }

  private Optional<String> id(Table row) {
    Optional<String> id = name(row, JourneyColumn.ID);
    @Nullable String earlier = id.map(given -> givenIds.putIfAbsent(given, place())).orElse(null);
    if (earlier != null) {
      note(
          Problem.at(place(), id.orElse(""), "is the id of the touchpoint in " + earlier + " too")
              .withHint("give each touchpoint an id of its own in column 'id'"));
    }
    return id;
  }

  private Optional<Duration> elapsed(Table row) {
    Optional<String> cell = text(row, JourneyColumn.ELAPSED);
    if (cell.isPresent() && rows.isEmpty()) {
      note(
          Problem.at(place(), cell.get(), "is a time since a touchpoint before, and there is none")
              .withHint("leave column 'elapsed' empty in the first row"));
      return Optional.empty();
    }
    return cell.flatMap(cells::elapsed);
  }

  /** The journey; or everything that is wrong. */
  Checked<CsvReading<Journey>> reading() {
    Map<ChannelCell, Channel> channelOf = complete() ? channels.all() : Map.of();
    if (problemCount() > 0) {
      ImmutableList<Problem> described = describedProblems();
      long more = problemCount() - described.size();
      return Checked.refused(
          more == 0
              ? described
              : ImmutableList.<Problem>builder()
                  .addAll(described)
                  .add(Problem.at("", "and " + more + " more"))
                  .build());
    }
    try {
      if (missing() > 0) {
        remarks.add(
            Problem.at(
                "",
                missing()
                    + (missing() == 1 ? " blank row was" : " blank rows were")
                    + " left out"));
      }
      return Checked.sound(reading(journey(channelOf), remarks.build()));
    } catch (ProblemsException refused) {
      return Checked.refused(refused.problems());
    }
  }

  private Journey journey(Map<ChannelCell, Channel> channelOf) {
    Map<String, Phase> phaseOf = phases.all();
    IdsFromNames ids = new IdsFromNames("touchpoint");
    givenIds.keySet().forEach(ids::take);
    Journey.Builder journey =
        facts
            .journey(format)
            .phases(phaseOf.values())
            .channels(ImmutableSet.copyOf(channelOf.values()));
    @Nullable TouchpointId before = null;
    for (Row row : rows) {
      TouchpointId id =
          TouchpointId.of(row.id().orElseGet(() -> ids.next(row.touchpoint().name())));
      journey.addTouchpoint(
          row.touchpoint()
              .withId(id)
              .withPhase(row.phase().map(phaseOf::get).map(Phase::id))
              .withChannel(row.channel().map(channelOf::get).map(Channel::id)));
      if (before != null && row.elapsed().isPresent()) {
        journey.addTransition(Transition.between(before, id).withElapsed(row.elapsed()));
      }
      before = id;
    }
    return journey.build();
  }
}
