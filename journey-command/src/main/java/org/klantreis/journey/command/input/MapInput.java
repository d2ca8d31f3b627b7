package org.klantreis.journey.command.input;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import org.klantreis.journey.json.JourneyJson;
import org.klantreis.journey.model.Journey;

/** Reads a map, and tells people everything that is wrong with it. */
public final class MapInput {

  private MapInput() {}

  /** The journey; empty when there are problems, which are printed. */
  public static Optional<Journey> read(Input input, PrintWriter err) throws IOException {
    return DocumentInput.read(input, JourneyJson::read, err);
  }
}
