package org.klantreis.journey.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.klantreis.journey.scoring.scorer.ScorerProvider;
import org.klantreis.journey.scoring.scorer.Settings;

/** The contract of providers, for all that are shipped. */
class ShippedProvidersTest {

  /** What has no default must be set. */
  private static final ImmutableMap<String, Settings> SETTINGS =
      ImmutableMap.of("ces", Settings.defaults().with("definition", "top:2"));

  private record Shipped(ScorerProvider provider, Settings settings)
      implements ScorerProviderContract {}

  @TestFactory
  ImmutableList<DynamicTest> every_shipped_provider_keeps_the_contract() {
    ImmutableList<ScorerProvider> providers =
        ScorerProvider.load(ShippedProvidersTest.class.getClassLoader());
    assertTrue(providers.size() >= 18, providers.toString());
    return providers.stream()
        .map(
            provider ->
                new Shipped(provider, SETTINGS.getOrDefault(provider.id(), Settings.defaults())))
        .map(each -> DynamicTest.dynamicTest(each.provider().id(), () -> keepsAll(each)))
        .collect(ImmutableList.toImmutableList());
  }

  private static void keepsAll(ScorerProviderContract shipped) {
    shipped.it_is_registered();
    shipped.it_makes_a_scorer_of_its_own_id();
    shipped.it_has_a_public_constructor_without_arguments();
  }
}
