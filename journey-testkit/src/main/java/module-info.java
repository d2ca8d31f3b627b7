/**
 * Generators and contracts, so that those who write their own tallies and scorers inherit the laws.
 *
 * <p>Start with {@link org.klantreis.journey.testkit.ScorerContract} and {@link
 * org.klantreis.journey.testkit.TallyContract}. For tests only.
 */
module org.klantreis.journey.testkit {
  requires transitive org.klantreis.journey.scoring;
  requires transitive net.jqwik.api;

  exports org.klantreis.journey.testkit;
}
