package org.klantreis.journey.scoring.experience;

import java.util.Optional;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;

/** Says how sure a gap is between a rating and what it is held against, or why there is none. */
final class GapWords {

  private GapWords() {}

  /**
   * The interval of the gap; else that there is none from one rating, or that the map states it.
   */
  static Message interval(Optional<Interval> ofGap, boolean measured, Confidence confidence) {
    return measured
        ? Terms.interval("phrase.interval.signed", ofGap, confidence)
        : Terms.phrase("phrase.stated");
  }

  /** That nobody recorded an expectation. */
  static Message notExpected(Touchpoint touchpoint) {
    return Terms.phrase("phrase.not-expected").with("touchpoint", touchpoint.name());
  }

  /** That what was expected cannot be subtracted from what was rated. */
  static Message scalesDiffer(Rated rated, Rating expected) {
    return Terms.phrase("phrase.scales-differ")
        .with("touchpoint", rated.touchpoint().name())
        .with("expected", expected.scale().name())
        .with("rated", rated.scale().name());
  }
}
