package org.klantreis.journey.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Optional;
import org.klantreis.journey.io.json.JourneyJson;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.problem.Checked;

/** Reads a map, and tells people everything that is wrong with it. */
final class MapInput {

  private MapInput() {}

  /** The journey; empty when there are problems, which are printed. */
  static Optional<Journey> read(Input input, PrintWriter err) throws IOException {
    Checked<Journey> checked;
    try (InputStream in = input.open()) {
      checked = JourneyJson.read(in);
    }
    checked.problems().forEach(problem -> err.println(problem.within(input.label())));
    if (!checked.problems().isEmpty()) {
      int count = checked.problems().size();
      err.printf("%s: %d %s%n", input.label(), count, count == 1 ? "problem" : "problems");
    }
    return checked.value();
  }
}
