package org.klantreis.journey.study;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a study file: its published schema is generated from these records. Everything may
 * be missing here; what is required is checked by those who read it, all at once.
 *
 * @param format {@value #FORMAT}: the kind of document and its version
 * @param uncertain what is not known for sure about the rows; nothing is read until it is empty
 * @param map the file name of the map
 */
record CodebookDocument(
    @Nullable String format,
    @Nullable File file,
    @Nullable String map,
    @Nullable List<String> uncertain,
    @Nullable List<Column> columns) {

  /** The version that is written, and the only one that is read. */
  static final String FORMAT = "klantreis-study/1";

  /**
   * How the file is laid out.
   *
   * @param sheet of a workbook, by name
   * @param headerRows 1 unless it says otherwise
   * @param skipLines lines above the header, 0 unless it says otherwise
   * @param delimiter one character, or {@code tab}
   * @param charset by its usual name
   * @param decimalComma whether decimals follow a comma
   * @param keep by column, the values of rows that count
   */
  record File(
      @Nullable String sheet,
      @Nullable Integer headerRows,
      @Nullable Integer skipLines,
      @Nullable String delimiter,
      @Nullable String charset,
      @Nullable Boolean decimalComma,
      @Nullable Map<String, List<String>> keep) {}

  /**
   * What a column means.
   *
   * @param uncertain what is not known for sure; the column is not read until it is empty
   * @param touchpoint the id of the touchpoint, of the roles touchpoint and overall
   * @param feature the id of the feature, of the roles functional, dysfunctional and importance
   * @param label what people call it
   * @param scale by its ends, as in 1-5
   * @param wording the name of a shipped wording
   * @param words own words, each with its answer
   * @param missing cells that stand for no answer
   * @param notExperienced cells that say that the touchpoint was not experienced
   * @param reversed whether the lowest answer is the best
   * @param recommend whether NPS is about this question
   * @param labels what codes of a segment, wave or channel stand for
   * @param leftOut codes of a segment whose rows are in none
   */
  record Column(
      @Nullable String column,
      @Nullable ColumnRole role,
      @Nullable List<String> uncertain,
      @Nullable String touchpoint,
      @Nullable String feature,
      @Nullable String label,
      @Nullable Looks looksLike,
      @Nullable String scale,
      @Nullable String wording,
      @Nullable Map<String, Double> words,
      @Nullable List<String> missing,
      @Nullable List<String> notExperienced,
      @Nullable Boolean reversed,
      @Nullable Boolean recommend,
      @Nullable Map<String, String> labels,
      @Nullable List<String> leftOut) {}
}
