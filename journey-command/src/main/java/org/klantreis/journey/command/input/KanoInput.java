package org.klantreis.journey.command.input;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import org.klantreis.journey.csv.CsvReading;
import org.klantreis.journey.csv.KanoCsv;
import org.klantreis.journey.csv.KanoFormat;
import org.klantreis.journey.csv.SurveyedKano;
import org.klantreis.journey.evidence.KanoAnswers;
import org.klantreis.journey.evidence.Segmented;

/** Reads a Kano questionnaire beside a map, and tells people what is wrong with it. */
public final class KanoInput {

  private KanoInput() {}

  /** All answers, in the long form; empty when there are problems that were not to be left out. */
  public static Optional<KanoAnswers> read(Input input, boolean skipBadRows, PrintWriter err)
      throws IOException {
    return CsvInput.read(input, in -> KanoCsv.read(in, KanoFormat.standard()), skipBadRows, err)
        .map(CsvReading::found)
        .map(SurveyedKano::answers)
        .map(Segmented::whole);
  }
}
