package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a sheet with a journey, in the order in which they are written. */
enum JourneyColumn {
  PHASE,
  TOUCHPOINT,
  ACTION,
  FEELING,
  CHANNEL,
  RATING,
  EXPECTATION,
  NEED,
  MOMENT_OF_TRUTH,
  ACTORS;

  static final ImmutableList<String> TITLES =
      Arrays.stream(values()).map(JourneyColumn::title).collect(ImmutableList.toImmutableList());

  String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isRequired() {
    return this == PHASE || this == TOUCHPOINT;
  }

  /** The column with that title, in whatever case, and with blanks or hyphens for underscores. */
  static Optional<JourneyColumn> of(String title) {
    String folded = title.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    return Arrays.stream(values()).filter(column -> column.title().equals(folded)).findFirst();
  }
}
