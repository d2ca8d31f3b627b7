package org.klantreis.journey.study;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klantreis.journey.json.strict.StrictJson;
import org.klantreis.journey.problem.Checked;
import org.klantreis.journey.problem.Problem;

/**
 * A codebook as JSON, the study file: what is written can be read, and gives an equal codebook.
 *
 * <p>Reading is strict: a name that is not known is a problem, so nothing is dropped. All problems
 * are reported at once, each with a JSON pointer. Documents of more than 16 MiB, or nested more
 * than 32 deep, are refused.
 */
public final class CodebookJson {

  /** The kind of document and its version, as it stands in every document. */
  public static final String FORMAT = CodebookDocument.FORMAT;

  private static final StrictJson JSON =
      new StrictJson("a study file", ImmutableList.of(ColumnRole.class, Looks.class));

  private CodebookJson() {}

  /** Reads a file; problems have places within the file. */
  public static Checked<Codebook> read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    }
  }

  /** Reads a stream to its end, but no further than 16 MiB; does not close it. */
  public static Checked<Codebook> read(InputStream in) throws IOException {
    List<Problem> problems = new ArrayList<>();
    return checked(JSON.read(in, CodebookDocument.class, problems), problems);
  }

  /** Reads a text. */
  public static Checked<Codebook> read(String json) {
    List<Problem> problems = new ArrayList<>();
    return checked(
        JSON.read(json.getBytes(StandardCharsets.UTF_8), CodebookDocument.class, problems),
        problems);
  }

  private static Checked<Codebook> checked(
      Optional<CodebookDocument> document, List<Problem> problems) {
    Optional<Codebook> codebook =
        document.flatMap(read -> new DocumentToCodebook(read, problems).codebook());
    return problems.isEmpty() ? Checked.sound(codebook.orElseThrow()) : Checked.refused(problems);
  }

  /** The document for a codebook, indented, with a line end. */
  public static String write(Codebook codebook) {
    return JSON.mapper().writeValueAsString(CodebookToDocument.document(codebook)) + "\n";
  }

  /** The published JSON Schema (draft 2020-12) of a study file. */
  public static String schema() {
    try {
      return Resources.toString(
          Resources.getResource(CodebookJson.class, "study.schema.json"), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
