package org.klantreis.journey.command.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Optional;
import org.klantreis.journey.problem.Checked;

/** Reads a document, and tells people everything that is wrong with it. */
public final class DocumentInput {

  private DocumentInput() {}

  /** Reads a document from an open stream. */
  @FunctionalInterface
  public interface Reader<T> {
    Checked<T> read(InputStream in) throws IOException;
  }

  /** What was read; empty when there are problems, which are printed. */
  public static <T> Optional<T> read(Input input, Reader<T> reader, PrintWriter err)
      throws IOException {
    try (InputStream in = input.open()) {
      return read(input, in, reader, err);
    }
  }

  /** The same from a stream that is open already. */
  public static <T> Optional<T> read(Input input, InputStream in, Reader<T> reader, PrintWriter err)
      throws IOException {
    return sound(input, reader.read(in), err);
  }

  /** What was made of a document; empty when there are problems, which are printed. */
  static <T> Optional<T> sound(Input input, Checked<T> checked, PrintWriter err) {
    checked.problems().forEach(problem -> err.println(problem.within(input.label())));
    if (!checked.problems().isEmpty()) {
      int count = checked.problems().size();
      err.printf("%s: %d %s%n", input.label(), count, count == 1 ? "problem" : "problems");
    }
    return checked.value();
  }
}
