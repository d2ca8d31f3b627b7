package org.klantreis.journey.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klantreis.journey.json.strict.StrictJson;
import org.klantreis.journey.maturity.AssessorPanel;
import org.klantreis.journey.maturity.MaturityModel;
import org.klantreis.journey.problem.Checked;
import org.klantreis.journey.problem.Problem;

/**
 * An assessment by one or several assessors as JSON, in a format with a version: what is written
 * can be read, and gives an equal panel.
 *
 * <p>Reading is strict: nothing is dropped and nothing guessed. All problems are reported at once,
 * each with a JSON pointer. Documents of more than 16 MiB, or nested more than 32 deep, are
 * refused.
 */
public final class AssessmentJson {

  /** The kind of document and its version, as it stands in every document. */
  public static final String FORMAT = AssessmentDocument.FORMAT;

  private static final StrictJson JSON = new StrictJson("an assessment", ImmutableList.of());

  private AssessmentJson() {}

  /** Reads a file of answers to a model; problems have places within the file. */
  public static Checked<AssessorPanel> read(Path file, MaturityModel model) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, model);
    }
  }

  /** Reads a stream to its end, but no further than 16 MiB; does not close it. */
  public static Checked<AssessorPanel> read(InputStream in, MaturityModel model)
      throws IOException {
    List<Problem> problems = new ArrayList<>();
    return checked(JSON.read(in, AssessmentDocument.class, problems), model, problems);
  }

  /** Reads a text. */
  public static Checked<AssessorPanel> read(String json, MaturityModel model) {
    List<Problem> problems = new ArrayList<>();
    return checked(
        JSON.read(json.getBytes(StandardCharsets.UTF_8), AssessmentDocument.class, problems),
        model,
        problems);
  }

  private static Checked<AssessorPanel> checked(
      Optional<AssessmentDocument> document, MaturityModel model, List<Problem> problems) {
    Optional<AssessorPanel> panel =
        document.flatMap(read -> new DocumentToAssessment(read, model, problems).panel());
    return problems.isEmpty() ? Checked.sound(panel.orElseThrow()) : Checked.refused(problems);
  }

  /** The document for a panel, indented, with a line end; the model by its id. */
  public static String write(AssessorPanel panel) {
    return JSON.mapper().writeValueAsString(AssessmentToDocument.document(panel)) + "\n";
  }

  /** The published JSON Schema (draft 2020-12) of an assessment. */
  public static String schema() {
    return Schemas.read("assessment.schema.json");
  }
}
