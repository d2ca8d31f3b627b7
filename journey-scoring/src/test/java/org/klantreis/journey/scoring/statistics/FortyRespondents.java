package org.klantreis.journey.scoring.statistics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Forty made-up respondents, who rated a whole and its reliability, speed and delight on 1-10. */
final class FortyRespondents {

  private FortyRespondents() {}

  static Rows rows() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                FortyRespondents.class.getResourceAsStream("../forty-respondents.csv"),
                StandardCharsets.UTF_8))) {
      return Rows.of(
          lines
              .lines()
              .skip(1)
              .map(
                  line ->
                      Arrays.stream(line.split(","))
                          .skip(1)
                          .mapToDouble(Double::parseDouble)
                          .toArray())
              .toArray(double[][]::new));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The same with 1 for an overall rating of at least that, and 0 below. */
  static Rows satisfiedFrom(int rating) {
    double[][] values = rows().values();
    for (double[] row : values) {
      row[0] = row[0] >= rating ? 1 : 0;
    }
    return Rows.of(values);
  }
}
