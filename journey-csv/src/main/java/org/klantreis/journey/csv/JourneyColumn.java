package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of a sheet with a journey, in the order in which they are written. */
enum JourneyColumn {
  PHASE("fase", "stage"),
  TOUCHPOINT("contactmoment", "contactpunt", "stap", "step"),
  ACTION("actie", "handeling", "doing", "doet"),
  FEELING("gevoel", "emotion", "emotie"),
  CHANNEL("kanaal"),
  RATING("cijfer", "waardering", "beoordeling", "score", "grade"),
  EXPECTATION("verwachting", "verwacht_cijfer", "expected"),
  NEED("behoefte"),
  MOMENT_OF_TRUTH("moment_van_de_waarheid"),
  ACTORS("wie", "actoren", "betrokkenen", "who"),
  VALENCE("valentie", "stemming", "mood"),
  ELAPSED("verstreken", "tijd_ertussen", "time_between", "elapsed_time"),
  ID("touchpoint_id", "kenmerk"),
  PHASE_ID("fase_id"),
  CHANNEL_ID("kanaal_id");

  /** Shorter words are near to everything. */
  private static final int SHORTEST_HINT = 4;

  private final ImmutableList<String> others;

  JourneyColumn(String... others) {
    this.others = ImmutableList.copyOf(others);
  }

  /** As it is written. */
  String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All that it may be called, in English and Dutch, the one that is written first. */
  private Stream<String> titles() {
    return Stream.concat(Stream.of(title()), others.stream());
  }

  /** What a title that is none may have been meant to be. */
  Stream<String> hints() {
    return titles().filter(title -> title.length() >= SHORTEST_HINT);
  }

  boolean isRequired() {
    return this == PHASE || this == TOUCHPOINT;
  }

  /** Whether ratings have a column of that name as well. */
  boolean isOfRatings() {
    return this == TOUCHPOINT || this == RATING || this == CHANNEL || this == ID;
  }

  /** Whether it is written in every sheet, and not only where it says something new. */
  boolean isAlwaysWritten() {
    return this != PHASE_ID && this != CHANNEL_ID;
  }

  /** The column with that title, in whatever case, and with blanks or hyphens for underscores. */
  static Optional<JourneyColumn> of(String title) {
    String folded = title.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    return Arrays.stream(values())
        .filter(column -> column.titles().anyMatch(folded::equals))
        .findFirst();
  }
}
