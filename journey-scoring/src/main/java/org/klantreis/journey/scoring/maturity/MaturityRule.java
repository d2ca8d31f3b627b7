package org.klantreis.journey.scoring.maturity;

import org.klantreis.journey.scoring.scorer.Settings;

/**
 * By what a stage counts as reached.
 *
 * @param policy the one that is asked for
 * @param keyShare which share of the key criteria the policy of key and share asks for
 * @param allShare which share of all criteria it asks for
 */
record MaturityRule(MaturityPolicy policy, double keyShare, double allShare) {

  static MaturityRule of(Settings settings) {
    return new MaturityRule(
        settings.get(MaturityScorer.POLICY),
        settings.get(MaturityScorer.KEY_SHARE),
        settings.get(MaturityScorer.ALL_SHARE));
  }
}
