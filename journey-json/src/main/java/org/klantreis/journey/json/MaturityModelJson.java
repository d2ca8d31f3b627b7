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
import org.klantreis.journey.maturity.MaturityDimension;
import org.klantreis.journey.maturity.MaturityModel;
import org.klantreis.journey.problem.Checked;
import org.klantreis.journey.problem.Problem;

/**
 * A maturity model, the catalogue of criteria, as JSON, in a format with a version: what is written
 * can be read, and gives an equal model.
 *
 * <p>Reading is strict: a name that is not known is a problem, so nothing is dropped. All problems
 * are reported at once, each with a JSON pointer. Documents of more than 16 MiB, or nested more
 * than 32 deep, are refused.
 */
public final class MaturityModelJson {

  /** The kind of document and its version, as it stands in every document. */
  public static final String FORMAT = MaturityModelDocument.FORMAT;

  private static final StrictJson JSON =
      new StrictJson("a maturity model", ImmutableList.of(MaturityDimension.class));

  private MaturityModelJson() {}

  /** Reads a file; problems have places within the file. */
  public static Checked<MaturityModel> read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    }
  }

  /** Reads a stream to its end, but no further than 16 MiB; does not close it. */
  public static Checked<MaturityModel> read(InputStream in) throws IOException {
    List<Problem> problems = new ArrayList<>();
    return checked(JSON.read(in, MaturityModelDocument.class, problems), problems);
  }

  /** Reads a text. */
  public static Checked<MaturityModel> read(String json) {
    List<Problem> problems = new ArrayList<>();
    return checked(
        JSON.read(json.getBytes(StandardCharsets.UTF_8), MaturityModelDocument.class, problems),
        problems);
  }

  private static Checked<MaturityModel> checked(
      Optional<MaturityModelDocument> document, List<Problem> problems) {
    Optional<MaturityModel> model =
        document.flatMap(read -> new DocumentToMaturityModel(read, problems).model());
    return problems.isEmpty() ? Checked.sound(model.orElseThrow()) : Checked.refused(problems);
  }

  /** The document for a model, indented, with a line end; stages by name. */
  public static String write(MaturityModel model) {
    return JSON.mapper().writeValueAsString(MaturityModelToDocument.document(model)) + "\n";
  }

  /** The published JSON Schema (draft 2020-12) of a maturity model. */
  public static String schema() {
    return Schemas.read("maturity-model.schema.json");
  }
}
