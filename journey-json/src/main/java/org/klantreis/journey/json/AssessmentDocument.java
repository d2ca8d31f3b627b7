package org.klantreis.journey.json;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.json.strict.WordOrNumber;

/**
 * The shape of an assessment in JSON: its published schema is generated from these records.
 * Everything may be missing here; what is required is checked by those who read it, all at once.
 *
 * @param format {@value #FORMAT}: the kind of document and its version
 * @param about the organisation or the part of it, by name
 * @param date of all assessors that give none of their own
 * @param catalogue the id of the maturity model
 * @param answers of an assessor without a name; else they stand with the assessors
 */
record AssessmentDocument(
    @Nullable String format,
    @Nullable String about,
    @Nullable LocalDate date,
    @Nullable String catalogue,
    @Nullable List<Answer> answers,
    @Nullable List<Assessor> assessors) {

  /** The version that is written, and the only one that is read. */
  static final String FORMAT = "klantreis-assessment/1";

  record Assessor(
      @Nullable String name, @Nullable LocalDate date, @Nullable List<Answer> answers) {}

  /**
   * What an assessor says about a criterion.
   *
   * @param criterion by its id
   * @param answer a share from 0 to 1, or N, P, L, F or NA
   * @param reason why it is so; NA needs one
   * @param evidence where it can be checked
   */
  record Answer(
      @Nullable String criterion,
      @Nullable WordOrNumber answer,
      @Nullable String reason,
      @Nullable String evidence) {}
}
