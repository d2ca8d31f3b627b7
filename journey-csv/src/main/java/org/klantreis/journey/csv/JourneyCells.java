package org.klantreis.journey.csv;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.klantreis.journey.model.MomentOfTruth;
import org.klantreis.journey.model.MomentPlacement;
import org.klantreis.journey.model.MomentSource;
import org.klantreis.journey.model.Need;
import org.klantreis.journey.model.NeedKind;
import org.klantreis.journey.model.Valence;
import org.klantreis.journey.name.Names;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingScale;

/** What the cells of a sheet with a journey say; what they cannot say is noted as a problem. */
final class JourneyCells {

  private static final ImmutableSet<String> MOMENT_WORDS =
      ImmutableSet.<String>builder()
          .addAll(JourneyWords.YES)
          .addAll(JourneyWords.NO)
          .addAll(JourneyWords.PLACEMENTS.keySet())
          .addAll(JourneyWords.SOURCES.keySet())
          .build();

  private final Supplier<String> place;
  private final Consumer<Problem> problems;

  /** Notes problems at the place of the row at hand. */
  JourneyCells(Supplier<String> place, Consumer<Problem> problems) {
    this.place = place;
    this.problems = problems;
  }

  /** A number on that scale, or on one that the cell names: {@code 7 (1-10)}. */
  Optional<Rating> rating(JourneyColumn column, String cell, RatingScale usual) {
    Optional<RatingScale> named = namedScale(cell);
    String number = (named.isEmpty() ? cell : cell.substring(0, cell.indexOf('('))).strip();
    RatingScale scale = named.orElse(usual);
    Cells cells = new Cells(scale, ImmutableSet.of());
    OptionalInt level = cells.level(number);
    if (level.isEmpty()) {
      problems.accept(
          cells
              .noRating(place.get(), number, column.title())
              .withHint(
                  "leave the cell empty where nobody rated; a number on another scale names it, as"
                      + " 7 (1-10)"));
      return Optional.empty();
    }
    return Optional.of(new Rating(scale, scale.value(level.getAsInt())));
  }

  /** The scale in {@code 7 (1-10)} or {@code 2 (smileys 1-3)}. */
  private static Optional<RatingScale> namedScale(String cell) {
    int open = cell.indexOf('(');
    return open < 0 || !cell.endsWith(")")
        ? Optional.empty()
        : SheetScale.of(cell.substring(open + 1, cell.length() - 1));
  }

  Optional<Need> need(String cell) {
    Worded worded = Worded.of(cell);
    Optional<NeedKind> kind = JourneyWords.meant(JourneyWords.NEEDS, worded.word());
    if (kind.isEmpty()) {
      note(
          cell,
          "does not say whether the need is functional or emotional",
          "write 'functional: …' or 'emotional: …' in column 'need'");
      return Optional.empty();
    }
    return Optional.of(new Need(kind.get(), worded.text()));
  }

  Optional<Valence> valence(String cell) {
    Optional<Valence> valence = JourneyWords.valence(cell);
    if (valence.isEmpty()) {
      note(
          cell,
          "does not say how pleasant it is",
          "write very negative, negative, neutral, positive or very positive, -2 to 2, or a face"
              + " in column 'valence'");
    }
    return valence;
  }

  Optional<Duration> elapsed(String cell) {
    Optional<Duration> time = SheetTime.of(cell);
    if (time.isEmpty()) {
      note(
          cell,
          "is no time that passes",
          "write a number and its unit, as in 3 days, 2 weken or 1 hour 30 minutes, in column"
              + " 'elapsed'; months are of no certain length");
    }
    return time;
  }

  ImmutableList<String> actors(String cell) {
    ImmutableList<String> actors =
        SheetText.parts(cell).stream()
            .map(Names::clean)
            .filter(actor -> !actor.isEmpty())
            .collect(ImmutableList.toImmutableList());
    return distinct(actors, "an actor who is named twice in column 'actors'");
  }

  ImmutableList<MomentOfTruth> moments(String cell) {
    ImmutableList<String> parts = SheetText.parts(cell);
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
      problems.accept(Problem.at(place.get(), what).withHint("name it once"));
    }
    return once;
  }

  private Optional<MomentOfTruth> moment(String part) {
    Worded worded = Worded.of(part);
    Optional<MomentPlacement> placement = Optional.empty();
    Optional<MomentSource> source = Optional.empty();
    for (String word :
        Splitter.on(' ').omitEmptyStrings().split(worded.word().toLowerCase(Locale.ROOT))) {
      Optional<MomentPlacement> where = JourneyWords.meant(JourneyWords.PLACEMENTS, word);
      Optional<MomentSource> who = JourneyWords.meant(JourneyWords.SOURCES, word);
      boolean said =
          (where.isPresent() && placement.isPresent()) || (who.isPresent() && source.isPresent());
      if (said || (where.isEmpty() && who.isEmpty() && !JourneyWords.YES.contains(word))) {
        problems.accept(
            Problem.at(place.get(), word, "is no moment of truth in column 'moment_of_truth'")
                .withHint(
                    "write yes, or before, during or after and customer-research or assumed,"
                        + " and a text behind a colon")
                .withNearest(said ? ImmutableSet.of() : MOMENT_WORDS));
        return Optional.empty();
      }
      placement = placement.or(() -> where);
      source = source.or(() -> who);
    }
    return Optional.of(
        MomentOfTruth.builder()
            .placement(placement.orElse(MomentPlacement.DURING))
            .source(source.orElse(MomentSource.ASSUMED))
            .description(worded.text())
            .build());
  }

  /** Words that say what kind it is, and a text behind a colon. */
  private record Worded(String word, Optional<String> text) {

    static Worded of(String cell) {
      int colon = cell.indexOf(':');
      return colon < 0
          ? new Worded(cell, Optional.empty())
          : new Worded(
              cell.substring(0, colon),
              Optional.of(cell.substring(colon + 1).strip()).filter(text -> !text.isEmpty()));
    }
  }

  private void note(String value, String what, String hint) {
    problems.accept(Problem.at(place.get(), value, what).withHint(hint));
  }
}
