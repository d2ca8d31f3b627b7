package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a line above the header of a sheet may say of the whole journey: {@code # name: A visit}.
 */
enum FactLine {
  NAME("naam"),
  ID("kenmerk"),
  STATE("toestand"),
  PERSONA("klant"),
  SCALE("schaal"),
  DESCRIPTION("beschrijving");

  private static final char MARK = '#';

  private static final ImmutableMap<String, FactLine> KEYS = keys();

  private final String dutch;

  FactLine(String dutch) {
    this.dutch = dutch;
  }

  private static ImmutableMap<String, FactLine> keys() {
    ImmutableMap.Builder<String, FactLine> keys = ImmutableMap.builder();
    Arrays.stream(values()).forEach(line -> keys.put(line.key(), line).put(line.dutch, line));
    return keys.buildOrThrow();
  }

  private String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  String write(String value) {
    return MARK + " " + key() + ": " + value;
  }

  /** What such a line may begin with, for hints. */
  static Iterable<String> all() {
    return KEYS.keySet();
  }

  /**
   * A line above the header.
   *
   * @param place where it stands
   * @param key before the colon; empty where there is none
   * @param value behind it
   */
  record Written(String place, String key, String value) {

    /** The line with that text, which {@link #isOne}. */
    static Written of(String place, String text) {
      String rest = text.strip().substring(1);
      int colon = rest.indexOf(':');
      return new Written(
          place,
          colon < 0 ? "" : rest.substring(0, colon).strip().toLowerCase(Locale.ROOT),
          rest.substring(colon + 1).strip());
    }

    Optional<FactLine> fact() {
      return Optional.ofNullable(KEYS.get(key));
    }
  }

  /**
   * Whether a row is such a line: it begins with # and has one cell, or says something that is
   * known here, whatever signs part it into cells.
   */
  static boolean isOne(ImmutableList<String> cells) {
    String first = cells.isEmpty() ? "" : cells.get(0).strip();
    return !first.isEmpty()
        && first.charAt(0) == MARK
        && (Iterables.all(Iterables.skip(cells, 1), String::isBlank)
            || Written.of("", first).fact().isPresent());
  }
}
