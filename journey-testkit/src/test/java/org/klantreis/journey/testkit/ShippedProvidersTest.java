package org.klantreis.journey.testkit;

import org.klantreis.journey.scoring.scorer.ScorerProvider;
import org.klantreis.journey.scoring.standard.StandardScorers;

/** The contract of providers, for the shipped one. */
class ShippedProvidersTest implements ScorerProviderContract {
  @Override
  public ScorerProvider provider() {
    return new StandardScorers();
  }
}
