package org.klantreis.journey.report.map;

import static com.google.common.base.Preconditions.checkArgument;

import org.klantreis.journey.scoring.scorer.JourneyStudy;

/**
 * One of several studies on one curve: a persona, a segment, a wave.
 *
 * @param name as it stands beside its line; not blank
 * @param study its touchpoints are matched with those of the map by id
 */
public record NamedStudy(String name, JourneyStudy study) {

  /** Refuses a blank name. */
  public NamedStudy {
    checkArgument(!name.isBlank(), "A study that shares a curve needs a name.");
  }
}
