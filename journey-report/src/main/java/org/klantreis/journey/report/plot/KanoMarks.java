package org.klantreis.journey.report.plot;

import org.klantreis.journey.kano.KanoCategory;
import org.klantreis.journey.report.drawing.Ink;
import org.klantreis.journey.report.drawing.Shape;
import org.klantreis.journey.report.words.ReportWords;
import org.klantreis.journey.scoring.drivers.DriverCategory;
import org.klantreis.journey.scoring.kano.FeatureKano;

/** How the categories of features look, the same in every plot of them. */
final class KanoMarks {

  private KanoMarks() {}

  static String kind(ReportWords words, FeatureKano feature) {
    return feature
        .leading()
        .map(ruled -> words.say(ruled.categorised().category()))
        .orElseGet(() -> words.say(DriverCategory.UNCLASSIFIED));
  }

  static Shape shape(FeatureKano feature) {
    return feature.leading().map(ruled -> shape(ruled.categorised().category())).orElse(Shape.TIP);
  }

  static Ink ink(FeatureKano feature) {
    return feature.leading().map(ruled -> ink(ruled.categorised().category())).orElse(Ink.MUTED);
  }

  private static Shape shape(KanoCategory category) {
    return switch (category) {
      case ATTRACTIVE -> Shape.DIAMOND;
      case ONE_DIMENSIONAL -> Shape.DISC;
      case MUST_BE -> Shape.SQUARE;
      case INDIFFERENT -> Shape.TIP;
      case REVERSE -> Shape.CROSS;
      case QUESTIONABLE -> Shape.TRIANGLE;
    };
  }

  private static Ink ink(KanoCategory category) {
    return switch (category) {
      case ATTRACTIVE -> Ink.LINE_3;
      case ONE_DIMENSIONAL -> Ink.LINE_1;
      case MUST_BE -> Ink.LINE_2;
      case INDIFFERENT -> Ink.MUTED;
      case REVERSE -> Ink.LINE_4;
      case QUESTIONABLE -> Ink.LINE_5;
    };
  }
}
