package org.klantreis.journey.command.input;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import org.klantreis.journey.csv.CsvReading;
import org.klantreis.journey.csv.RatingsCsv;
import org.klantreis.journey.csv.RatingsFormat;
import org.klantreis.journey.csv.RespondentsCsv;
import org.klantreis.journey.csv.SurveyedRatings;
import org.klantreis.journey.csv.SurveyedRespondents;

/** Reads answers as the options say, and tells people what is wrong with them. */
public final class RatingsInput {

  private RatingsInput() {}

  /** The ratings; empty when there are problems that the user did not agree to leave out. */
  public static Optional<CsvReading<SurveyedRatings>> read(
      Input input, RatingsFormat format, boolean skipBadRows, PrintWriter err) throws IOException {
    return CsvInput.read(input, in -> RatingsCsv.read(in, format), skipBadRows, err);
  }

  /** The respondents; empty when there are problems that the user did not agree to leave out. */
  public static Optional<CsvReading<SurveyedRespondents>> readRespondents(
      Input input, String overall, RatingsFormat format, boolean skipBadRows, PrintWriter err)
      throws IOException {
    return CsvInput.read(input, in -> RespondentsCsv.read(in, overall, format), skipBadRows, err);
  }
}
