package org.klantreis.journey.csv;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Respondents from CSV: a row for each, with a column for the overall rating and one for each
 * touchpoint.
 *
 * <p>Rows are read one by one and counted by their pattern of answers, so memory grows with the
 * distinct patterns and not with the file. A respondent who left something out is counted as such,
 * unless the format says that a touchpoint without a rating was not experienced. A row in which any
 * of these cells is not what it should be is refused as a whole, because half a respondent says
 * nothing of what goes together.
 */
public final class RespondentsCsv {

  private RespondentsCsv() {}

  /** Reads a file; see {@link #read(InputStream, RespondentsFormat)}. */
  public static CsvReading<SurveyedRespondents> read(Path file, RespondentsFormat format)
      throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, format);
    }
  }

  /**
   * Reads a stream to its end; does not close it. Problems have the line as their place.
   *
   * @throws IllegalArgumentException for ratings in another layout than the wide one, whose columns
   *     are the touchpoints, and for ratings with an aspect
   */
  public static CsvReading<SurveyedRespondents> read(InputStream in, RespondentsFormat format)
      throws IOException {
    return read(CsvTable.open(in, format.ratings().csv()), format);
  }

  /**
   * The same from a table, to its last row; does not close it.
   *
   * @throws IllegalArgumentException for what {@link #read(InputStream, RespondentsFormat)} refuses
   */
  public static CsvReading<SurveyedRespondents> read(Table table, RespondentsFormat format)
      throws IOException {
    RatingsFormat ratings = format.ratings();
    checkArgument(
        ratings.layout() instanceof RatingsLayout.WideForm,
        "Respondents are read from the wide form, a row for each; the format is %s.",
        ratings.layout());
    checkArgument(
        ratings.aspectColumn().isEmpty(),
        "A row that holds all answers of a respondent is about no single aspect, but column '%s' names one.",
        ratings.aspectColumn().orElse(""));
    RespondentRows rows = new RespondentRows(format, (RatingsLayout.WideForm) ratings.layout());
    rows.read(table);
    return rows.reading();
  }
}
