package org.klantreis.journey.csv;

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

  /** How the sheet is written down; as {@link CsvOptions#byHand} unless set. */
  @Value.Default
  public CsvOptions csv() {
    return CsvOptions.byHand();
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
