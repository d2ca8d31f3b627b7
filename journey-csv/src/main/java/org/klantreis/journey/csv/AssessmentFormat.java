package org.klantreis.journey.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.klantreis.journey.maturity.MaturityModel;

/** What a file of answers to a maturity model is about, and what it looks like. */
@Value.Immutable
@CsvStyle
public abstract sealed class AssessmentFormat implements WithAssessmentFormat
    permits ImmutableAssessmentFormat {

  AssessmentFormat() {}

  /** The model whose criteria are answered. */
  public abstract MaturityModel model();

  /** The organisation, or the part of it, by name; not blank. */
  public abstract String about();

  /** When it was assessed. */
  public abstract Optional<LocalDate> date();

  /** What stands between cells; a comma unless set. */
  @Value.Default
  public char delimiter() {
    return ',';
  }

  /** How the text is encoded; UTF-8 unless set. A byte-order mark goes before it. */
  @Value.Default
  public Charset charset() {
    return StandardCharsets.UTF_8;
  }

  /** How many problems are described; all are counted. 100 unless set. */
  @Value.Default
  public int describedProblems() {
    return 100;
  }

  /** Starts one; model and about are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** With the default of every other setting. */
  public static AssessmentFormat of(MaturityModel model, String about) {
    return builder().model(model).about(about).build();
  }

  /** Collects the settings of a format. */
  public static final class Builder extends ImmutableAssessmentFormat.Builder {
    Builder() {}
  }
}
