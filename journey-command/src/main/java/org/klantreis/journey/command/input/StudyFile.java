package org.klantreis.journey.command.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.klantreis.journey.command.console.DataProblems;
import org.klantreis.journey.problem.Checked;
import org.klantreis.journey.study.Codebook;
import org.klantreis.journey.study.CodebookJson;

/** The study file of a call, and what commands are told by it. */
final class StudyFile {

  private final String name;
  private final Codebook codebook;

  private StudyFile(String name, Codebook codebook) {
    this.name = name;
    this.codebook = codebook;
  }

  /**
   * Reads it.
   *
   * @throws DataProblems for everything that is wrong with it
   */
  static StudyFile read(String name) {
    try (InputStream in = new Input(name).open()) {
      return new StudyFile(name, orEnd(name, CodebookJson.read(in)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  Codebook codebook() {
    return codebook;
  }

  /**
   * What is made of the codebook.
   *
   * @throws DataProblems where that cannot be, or something must be settled first
   */
  <T> T orEnd(Checked<T> made) {
    return orEnd(name, made);
  }

  private static <T> T orEnd(String name, Checked<T> made) {
    return made.value()
        .orElseThrow(
            () ->
                new DataProblems(
                    made.problems().stream()
                        .map(problem -> problem.within(new Input(name).label()))
                        .toList()));
  }
}
