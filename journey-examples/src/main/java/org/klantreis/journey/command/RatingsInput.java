package org.klantreis.journey.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Optional;
import org.klantreis.journey.io.csv.RatingsCsv;
import org.klantreis.journey.io.csv.RatingsFormat;
import org.klantreis.journey.io.csv.RatingsReading;
import org.klantreis.journey.io.csv.Reading;
import org.klantreis.journey.io.csv.RespondentsCsv;
import org.klantreis.journey.io.csv.RespondentsReading;
import org.klantreis.journey.problem.Problem;

/** Reads answers as the options say, and tells people what is wrong with them. */
final class RatingsInput {

  private RatingsInput() {}

  /** The ratings; empty when there are problems that the user did not agree to leave out. */
  static Optional<RatingsReading> read(
      Input input, RatingsFormat format, boolean skipBadRows, PrintWriter err) throws IOException {
    try (InputStream in = input.open()) {
      return accept(input, RatingsCsv.read(in, format), skipBadRows, err);
    }
  }

  /** The respondents; empty when there are problems that the user did not agree to leave out. */
  static Optional<RespondentsReading> readRespondents(
      Input input, String overall, RatingsFormat format, boolean skipBadRows, PrintWriter err)
      throws IOException {
    try (InputStream in = input.open()) {
      return accept(input, RespondentsCsv.read(in, overall, format), skipBadRows, err);
    }
  }

  private static <R extends Reading> Optional<R> accept(
      Input input, R reading, boolean skipBadRows, PrintWriter err) {
    if (skipBadRows && reading.complete()) {
      err.printf(
          "%s: read %d, used %d, missing %d, refused %d%n",
          input.label(), reading.read(), reading.used(), reading.missing(), reading.refused());
      return Optional.of(reading);
    }
    if (reading.isSound()) {
      return Optional.of(reading);
    }
    for (Problem problem : reading.problems()) {
      err.println(problem.within(input.label()));
    }
    err.printf(
        "%s: %d %s%s; nothing was scored%n",
        input.label(),
        reading.problemCount(),
        reading.problemCount() == 1 ? "problem" : "problems",
        reading.problemCount() > reading.problems().size()
            ? " in all, of which the first " + reading.problems().size() + " are shown"
            : "");
    if (reading.complete()) {
      err.printf(
          "%s: read %d, sound %d, missing %d, bad %d; --skip-bad-rows leaves the bad ones out%n",
          input.label(), reading.read(), reading.used(), reading.missing(), reading.refused());
    }
    return Optional.empty();
  }
}
