package org.klantreis.journey.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.json.strict.WordOrNumber;
import org.klantreis.journey.maturity.MaturityDimension;

/**
 * The shape of a maturity model in JSON: its published schema is generated from these records.
 * Everything may be missing here; what is required is checked by those who read it, all at once.
 *
 * @param format {@value #FORMAT}: the kind of document and its version
 * @param catalogue the id that assessments refer to
 * @param stages the five, in order, where they are given: for people
 * @param dimensions those that criteria have, where they are given: for people
 */
record MaturityModelDocument(
    @Nullable String format,
    @Nullable String catalogue,
    @Nullable String version,
    @Nullable String note,
    @Nullable List<String> stages,
    @Nullable List<MaturityDimension> dimensions,
    @Nullable List<Criterion> criteria) {

  /** The version that is written, and the only one that is read. */
  static final String FORMAT = "klantreis-maturity-model/1";

  /**
   * A practice.
   *
   * @param stage by name or by number, 1 to 5
   * @param weight 1 unless it says otherwise
   * @param naAllowed whether it may be answered with "not applicable"
   */
  record Criterion(
      @Nullable String id,
      @Nullable WordOrNumber stage,
      @Nullable MaturityDimension dimension,
      @Nullable Double weight,
      @Nullable Boolean key,
      @Nullable Boolean naAllowed,
      @Nullable List<String> satisfiedAlsoBy,
      @Nullable String statement,
      @Nullable String evidence,
      @Nullable String grounding,
      @Nullable List<Translation> translations) {}

  /**
   * The texts of a criterion in another language.
   *
   * @param language as an ISO 639 code: nl
   */
  record Translation(
      @Nullable String language, @Nullable String statement, @Nullable String evidence) {}
}
