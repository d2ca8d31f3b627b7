package org.klantreis.journey.command.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.klantreis.journey.command.console.DataProblems;
import org.klantreis.journey.problem.Checked;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.study.Codebook;
import org.klantreis.journey.study.CodebookColumn;
import org.klantreis.journey.study.CodebookJson;

/** The study file of a call, and what commands are told by it. */
final class StudyFile {

  /** How problems about what is uncertain begin. */
  private static final String UNCERTAIN = "is uncertain";

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

  /**
   * Goes on only where nothing is uncertain about a column.
   *
   * @throws DataProblems where something must be settled first
   */
  void endIfUnsettled(CodebookColumn column) {
    if (!column.uncertain().isEmpty()) {
      throw problems(name, codebook.unsettled(column));
    }
  }

  private static <T> T orEnd(String name, Checked<T> made) {
    return made.value().orElseThrow(() -> problems(name, made.problems()));
  }

  private static DataProblems problems(String name, List<Problem> problems) {
    String label = new Input(name).label();
    boolean isUncertain = problems.stream().anyMatch(each -> each.what().startsWith(UNCERTAIN));
    return new DataProblems(
        problems.stream().map(problem -> problem.within(label)).toList(),
        isUncertain ? settle(label) : "put this right in " + label);
  }

  private static String settle(String label) {
    return "settle what is uncertain in "
        + label
        + ": delete the sentence under 'uncertain' if it is right, else edit the column";
  }
}
