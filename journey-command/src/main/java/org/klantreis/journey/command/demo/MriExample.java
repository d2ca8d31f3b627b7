package org.klantreis.journey.command.demo;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.klantreis.journey.csv.RatingsCsv;
import org.klantreis.journey.csv.RatingsFormat;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.json.AssessmentJson;
import org.klantreis.journey.json.JourneyJson;
import org.klantreis.journey.maturity.AssessorPanel;
import org.klantreis.journey.maturity.CemCatalogue;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;

/**
 * A child's MRI scan, as it was and as an adventure.
 *
 * <p>After the textbook's story of a hospital that looked at the scan through the eyes of a child.
 * The persona, the expectations, all ratings and all answers are made up.
 */
public final class MriExample {

  /** The files of the example: two maps, the ratings of each, and an assessment. */
  public static final ImmutableList<String> FILES =
      ImmutableList.of(
          "as-is.json", "as-is-ratings.csv", "to-be.json", "to-be-ratings.csv", "maturity.json");

  private MriExample() {}

  /** The scan as it was, with its ratings. */
  public static JourneyStudy asIs() {
    return study("as-is");
  }

  /** The scan as an adventure, with its ratings. */
  public static JourneyStudy toBe() {
    return study("to-be");
  }

  /** The hospital, as three people assess how mature it is in customer experience management. */
  public static AssessorPanel maturity() {
    try (InputStream json = open("maturity.json")) {
      return AssessmentJson.read(json, CemCatalogue.model()).orElseThrow("maturity.json");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** One of the {@link #FILES}, to be closed by the caller. */
  public static InputStream open(String file) {
    InputStream found = MriExample.class.getResourceAsStream("mri/" + file);
    if (found == null) {
      throw new IllegalArgumentException("The example has no file '" + file + "': " + FILES);
    }
    return found;
  }

  private static JourneyStudy study(String name) {
    try (InputStream map = open(name + ".json");
        InputStream csv = open(name + "-ratings.csv")) {
      Journey journey = JourneyJson.read(map).orElseThrow(name + ".json");
      Ratings ratings = RatingsCsv.read(csv, RatingsFormat.standard()).found().ratings().whole();
      return JourneyStudy.of(journey, ratings);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
