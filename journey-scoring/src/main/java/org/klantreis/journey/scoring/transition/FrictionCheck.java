package org.klantreis.journey.scoring.transition;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.scoring.verdict.Figures;

/**
 * One kind of friction looked for at one place.
 *
 * @param kind the kind
 * @param place the way or the phase
 * @param state what came of it
 * @param size what was found; absent where nothing is recorded
 */
public record FrictionCheck(FrictionKind kind, Place place, State state, Optional<Size> size) {

  /** What came of looking. */
  public enum State {
    /** There is friction. */
    FRICTION,
    /** There is none. */
    CLEAR,
    /** What one would have to know is not recorded. */
    UNKNOWN
  }

  Figures figures() {
    Optional<Place.Way> way =
        place instanceof Place.Way found ? Optional.of(found) : Optional.empty();
    Optional<Place.Within> within =
        place instanceof Place.Within found ? Optional.of(found) : Optional.empty();
    Optional<Size.Gap> gap = size(Size.Gap.class);
    Optional<Size.Change> change = size(Size.Change.class);
    Optional<Size.Contacts> contacts = size(Size.Contacts.class);
    Figures.Builder row =
        Figures.builder()
            .put("kind", word(kind))
            .put("from", way.map(each -> each.from().id().value()))
            .put("to", way.map(each -> each.to().id().value()));
    way.ifPresentOrElse(
        each -> row.put("consecutive", each.consecutive()), () -> row.absent("consecutive"));
    row.put("phase", within.map(each -> each.phase().id().value()))
        .put("state", word(state))
        .put("hours", hours(gap.map(Size.Gap::elapsed)))
        .put("hours_too_long", hours(gap.map(Size.Gap::excess)))
        .put("before", change.map(Size.Change::before))
        .put("after", change.map(Size.Change::after));
    contacts.ifPresentOrElse(
        each ->
            row.put("contacts", each.found())
                .put("contacts_possible", each.possible())
                .put("contacts_missing", each.shortfall()),
        () -> row.absent("contacts").absent("contacts_possible").absent("contacts_missing"));
    return row.build();
  }

  private <T extends Size> Optional<T> size(Class<T> type) {
    return size.filter(type::isInstance).map(type::cast);
  }

  private static OptionalDouble hours(Optional<Duration> time) {
    return time.map(each -> OptionalDouble.of(Durations.hours(each)))
        .orElseGet(OptionalDouble::empty);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
