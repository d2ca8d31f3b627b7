package org.klantreis.journey.csv;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.klantreis.journey.model.Channel;
import org.klantreis.journey.model.ChannelId;
import org.klantreis.journey.model.ChannelKind;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.IdsFromNames;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.MomentOfTruth;
import org.klantreis.journey.model.MomentPlacement;
import org.klantreis.journey.model.MomentSource;
import org.klantreis.journey.model.Need;
import org.klantreis.journey.model.NeedKind;
import org.klantreis.journey.model.Phase;
import org.klantreis.journey.model.PhaseId;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.problem.Checked;
import org.klantreis.journey.problem.Nearest;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.problem.ProblemsException;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingScale;

/** The rows of a sheet: a touchpoint each. */
final class JourneyRows extends Rows {

  private static final ImmutableSet<String> MOMENT_WORDS =
      ImmutableSet.<String>builder()
          .addAll(JourneyWords.YES)
          .addAll(JourneyWords.NO)
          .addAll(JourneyWords.PLACEMENTS.keySet())
          .addAll(JourneyWords.SOURCES.keySet())
          .build();

  private final JourneyFormat format;
  private final Map<JourneyColumn, Integer> columns = new EnumMap<>(JourneyColumn.class);
  private final ImmutableList.Builder<Problem> remarks = ImmutableList.builder();
  private final IdsFromNames phaseIds = new IdsFromNames("phase");
  private final IdsFromNames touchpointIds = new IdsFromNames("touchpoint");
  private final Map<String, PhaseId> phases = new LinkedHashMap<>();
  private final List<Row> rows = new ArrayList<>();
  private Optional<String> phase = Optional.empty();
  private boolean tooMany;

  /** A touchpoint whose channel is not known before all rows are. */
  private record Row(String place, Touchpoint touchpoint, Optional<ChannelCell> channel) {}

  JourneyRows(JourneyFormat format) {
    super(format.csv());
    this.format = format;
  }

  @Override
  void findColumns(Header header, List<Problem> found) {
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
    for (JourneyColumn column : JourneyColumn.values()) {
      if (column.isRequired() && !columns.containsKey(column)) {
        header.find(column.title(), found);
      }
    }
    for (String title : unknown) {
      Optional<String> meant = Nearest.to(title, missingTitles());
      if (meant.isEmpty() && !title.isEmpty()) {
        remarks.add(
            Problem.at(place(), title, "a column that a journey has no place for, left out"));
      } else if (meant.flatMap(JourneyColumn::of).filter(each -> !each.isRequired()).isPresent()) {
        found.add(
            Problem.at(place(), title, "is no column of a journey").withNearest(missingTitles()));
      }
    }
  }

  private ImmutableList<String> missingTitles() {
    return JourneyColumn.TITLES.stream()
        .filter(title -> !columns.containsKey(JourneyColumn.of(title).orElseThrow()))
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
    Experience experience =
        Experience.builder()
            .action(text(row, JourneyColumn.ACTION))
            .feeling(text(row, JourneyColumn.FEELING))
            .need(text(row, JourneyColumn.NEED).flatMap(this::need))
            .build();
    Experience.Builder rated = Experience.builder().like(experience);
    rating(row, JourneyColumn.RATING).ifPresent(rated::rating);
    rating(row, JourneyColumn.EXPECTATION).ifPresent(rated::expectation);
    Optional<PhaseId> inPhase = phase(row);
    Optional<String> name = name(row, JourneyColumn.TOUCHPOINT);
    if (name.isEmpty()) {
      note(
          Problem.at(place(), "has no touchpoint in column 'touchpoint'")
              .withHint("give it a name, or take the row out"));
    }
    Touchpoint.Builder touchpoint =
        Touchpoint.builder()
            .id(touchpointIds.next(name.orElse("")))
            .name(name.orElse("?"))
            .phase(inPhase)
            .actors(actors(row))
            .momentsOfTruth(moments(row))
            .experience(rated.build());
    rows.add(
        new Row(
            place(), touchpoint.build(), name(row, JourneyColumn.CHANNEL).map(ChannelCell::of)));
    countUsed();
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

  private Optional<PhaseId> phase(Table row) {
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
      return Optional.empty();
    }
    refuseOtherSpelling(name.get());
    PhaseId known = phases.get(name.get());
    if (known != null && !name.equals(phase)) {
      note(
          Problem.at(place(), name.get(), "comes again after phase '" + phase.orElse("") + "'")
              .withHint("move the row, or give the later phase a name of its own"));
      return Optional.of(known);
    }
    phase = name;
    return Optional.of(phases.computeIfAbsent(name.get(), each -> PhaseId.of(phaseIds.next(each))));
  }

  /** What phases are told apart by: their letters, whatever the case. */
  static String spelling(String phase) {
    return phase
        .codePoints()
        .map(letter -> Character.toLowerCase(Character.toUpperCase(letter)))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** A phase that differs from an earlier one by the case of letters alone is hardly another. */
  private void refuseOtherSpelling(String name) {
    if (phases.containsKey(name)) {
      return;
    }
    phases.keySet().stream()
        .filter(other -> spelling(other).equals(spelling(name)))
        .findFirst()
        .ifPresent(
            other ->
                note(
                    Problem.at(
                            place(),
                            name,
                            "is a phase that differs from '"
                                + other
                                + "' by the case of letters alone")
                        .withHint("spell it the same way")));
  }

  private Optional<Rating> rating(Table row, JourneyColumn column) {
    return text(row, column)
        .flatMap(
            cell -> {
              Optional<RatingScale> named = namedScale(cell);
              String number = named.isEmpty() ? cell : cell.substring(0, cell.indexOf('('));
              RatingScale scale = named.orElse(format.scale());
              Cells cells = new Cells(scale, ImmutableSet.of());
              OptionalInt rating = cells.rating(number.strip());
              if (rating.isEmpty()) {
                note(noRating(cells.noRating(place(), number.strip(), column.title())));
                return Optional.empty();
              }
              return Optional.of(new Rating(scale, scale.lowest() + rating.getAsInt()));
            });
  }

  private static Problem noRating(Problem problem) {
    return problem.withHint(
        "leave the cell empty where nobody rated; a number on another scale names it, as 7 (1-10)");
  }

  /** The scale in {@code 7 (1-10)} or {@code 2 (smileys 1-3)}. */
  private static Optional<RatingScale> namedScale(String cell) {
    int open = cell.indexOf('(');
    if (open < 0 || !cell.endsWith(")")) {
      return Optional.empty();
    }
    String named = cell.substring(open + 1, cell.length() - 1).strip();
    int blank = named.lastIndexOf(' ');
    Optional<RatingScale> ends = RatingScale.parse(named.substring(blank + 1));
    if (blank < 0 || ends.isEmpty()) {
      return ends;
    }
    String name = named.substring(0, blank).strip();
    try {
      return Optional.of(new RatingScale(name, ends.get().lowest(), ends.get().highest()));
    } catch (IllegalArgumentException namesOtherEnds) {
      return Optional.empty();
    }
  }

  private Optional<Need> need(String cell) {
    int colon = cell.indexOf(':');
    String word = colon < 0 ? cell : cell.substring(0, colon);
    Optional<NeedKind> kind = JourneyWords.meant(JourneyWords.NEEDS, word);
    if (kind.isEmpty()) {
      note(
          Problem.at(place(), cell, "does not say whether the need is functional or emotional")
              .withHint("write 'functional: …' or 'emotional: …' in column 'need'"));
      return Optional.empty();
    }
    Optional<String> description =
        colon < 0
            ? Optional.empty()
            : Optional.of(cell.substring(colon + 1).strip()).filter(text -> !text.isEmpty());
    return Optional.of(new Need(kind.get(), description));
  }

  private ImmutableList<String> actors(Table row) {
    ImmutableList<String> actors = SheetText.parts(text(row, JourneyColumn.ACTORS).orElse(""));
    return distinct(actors, "an actor who is named twice in column 'actors'");
  }

  private ImmutableList<MomentOfTruth> moments(Table row) {
    ImmutableList<String> parts =
        SheetText.parts(text(row, JourneyColumn.MOMENT_OF_TRUTH).orElse(""));
    if (parts.size() == 1 && JourneyWords.NO.contains(parts.get(0).toLowerCase(Locale.ROOT))) {
      return ImmutableList.of();
    }
    ImmutableList<MomentOfTruth> moments =
        parts.stream()
            .map(this::moment)
            .flatMap(Optional::stream)
            .collect(ImmutableList.toImmutableList());
    return distinct(moments, "a moment of truth that is named twice in column 'moment_of_truth'");
  }

  private <T> ImmutableList<T> distinct(ImmutableList<T> all, String what) {
    ImmutableList<T> once = ImmutableSet.copyOf(all).asList();
    if (once.size() < all.size()) {
      note(Problem.at(place(), what).withHint("name it once"));
    }
    return once;
  }

  private Optional<MomentOfTruth> moment(String part) {
    int colon = part.indexOf(':');
    Optional<MomentPlacement> placement = Optional.empty();
    Optional<MomentSource> source = Optional.empty();
    for (String word :
        Splitter.on(' ')
            .omitEmptyStrings()
            .split((colon < 0 ? part : part.substring(0, colon)).toLowerCase(Locale.ROOT))) {
      Optional<MomentPlacement> where = JourneyWords.meant(JourneyWords.PLACEMENTS, word);
      Optional<MomentSource> who = JourneyWords.meant(JourneyWords.SOURCES, word);
      boolean said =
          (where.isPresent() && placement.isPresent()) || (who.isPresent() && source.isPresent());
      if (said || (where.isEmpty() && who.isEmpty() && !JourneyWords.YES.contains(word))) {
        note(
            Problem.at(place(), word, "is no moment of truth in column 'moment_of_truth'")
                .withHint(
                    "write yes, or before, during or after and customer-research or assumed,"
                        + " and a text behind a colon")
                .withNearest(said ? ImmutableSet.of() : MOMENT_WORDS));
        return Optional.empty();
      }
      placement = placement.or(() -> where);
      source = source.or(() -> who);
    }
    Optional<String> description =
        colon < 0
            ? Optional.empty()
            : Optional.of(part.substring(colon + 1).strip()).filter(text -> !text.isEmpty());
    return Optional.of(
        MomentOfTruth.builder()
            .placement(placement.orElse(MomentPlacement.DURING))
            .source(source.orElse(MomentSource.ASSUMED))
            .description(description)
            .build());
  }

  /** The journey; or everything that is wrong. */
  Checked<CsvReading<Journey>> reading() {
    Map<ChannelCell, Channel> channels = complete() ? channels() : Map.of();
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
      return Checked.sound(reading(journey(channels), remarks.build()));
    } catch (ProblemsException refused) {
      return Checked.refused(refused.problems());
    }
  }

  private Journey journey(Map<ChannelCell, Channel> channels) {
    Journey.Builder journey =
        Journey.builder()
            .id(new IdsFromNames("journey").next(format.name()))
            .name(format.name())
            .channels(ImmutableSet.copyOf(channels.values()));
    phases.forEach((name, id) -> journey.addPhase(Phase.of(id.value(), name)));
    for (Row row : rows) {
      Optional<ChannelId> channel =
          row.channel().flatMap(cell -> Optional.ofNullable(channels.get(cell))).map(Channel::id);
      journey.addTouchpoint(row.touchpoint().withChannel(channel));
    }
    return journey.build();
  }

  /**
   * The channel that each cell means, in the order of the rows. A cell without a kind means a
   * channel that everybody knows, or the one whose kind another row says.
   */
  private Map<ChannelCell, Channel> channels() {
    Map<String, ImmutableSet<ChannelKind>> said = new HashMap<>();
    for (Row row : rows) {
      row.channel()
          .filter(cell -> cell.kind().isPresent())
          .ifPresent(
              cell ->
                  said.merge(
                      cell.name(),
                      ImmutableSet.of(cell.kind().orElseThrow()),
                      (some, one) ->
                          ImmutableSet.<ChannelKind>builder().addAll(some).addAll(one).build()));
    }
    IdsFromNames ids = new IdsFromNames("channel");
    Map<ChannelCell, Channel> complete = new LinkedHashMap<>();
    Map<ChannelCell, Channel> channels = new LinkedHashMap<>();
    for (Row row : rows) {
      if (row.channel().isEmpty()) {
        continue;
      }
      ChannelCell cell = row.channel().get();
      ImmutableSet<ChannelKind> kinds = said.getOrDefault(cell.name(), ImmutableSet.of());
      Optional<ChannelKind> kind =
          cell.kind()
              .or(() -> JourneyWords.kindOf(cell.name()))
              .or(() -> kinds.size() == 1 ? kinds.stream().findFirst() : Optional.empty());
      if (kind.isEmpty() || cell.name().isBlank()) {
        note(noChannel(row.place(), cell));
        continue;
      }
      channels.put(
          cell,
          complete.computeIfAbsent(
              new ChannelCell(cell.name(), kind),
              whole -> Channel.of(ids.next(whole.name()), whole.name(), kind.get())));
    }
    return channels;
  }

  private static Problem noChannel(String place, ChannelCell cell) {
    return Problem.at(place, cell.name(), "is no channel whose kind is known")
        .withHint(
            "write its kind once: '"
                + cell.name()
                + " (digital)', '(physical)' or '(telephone)' in column 'channel'");
  }
}
