package org.klantreis.journey.examples.scorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.ScorerProvider;
import org.klantreis.journey.testkit.JourneyArbitraries;
import org.klantreis.journey.testkit.ScorerContract;
import org.klantreis.journey.testkit.ScorerProviderContract;

class FeelsWelcomeTest
    implements ScorerContract<JourneyStudy, FeelsWelcome.Welcome>, ScorerProviderContract {

  @Override
  public Scorer<JourneyStudy, FeelsWelcome.Welcome> scorer() {
    return FeelsWelcome.standard();
  }

  @Override
  @Provide
  public Arbitrary<JourneyStudy> subjects() {
    return JourneyArbitraries.studies();
  }

  @Override
  public ScorerProvider provider() {
    return new FeelsWelcome.Provider();
  }

  // in a jar of one's own the provider is registered, and this is not needed
  @Override
  public ClassLoader loader() {
    return OwnJar.loader();
  }

  private static JourneyStudy study(Touchpoint... touchpoints) {
    return JourneyStudy.of(Journey.builder().id("j").name("J").addTouchpoints(touchpoints).build());
  }

  private static Touchpoint feels(String name, boolean welcome) {
    return Touchpoint.of(name, name)
        .withExperience(Experience.builder().feelsWelcome(welcome).build());
  }

  @Test
  void the_share_is_of_what_is_known_and_the_unknown_is_listed() {
    JourneyStudy study =
        study(
            feels("desk", true),
            feels("scan", false),
            Touchpoint.of("call", "call"),
            Touchpoint.of("bill", "bill"));
    // Wilson 95 % of 1 of 2: 0.0945 to 0.9055, by hand: 1/2 -+ z sqrt(1/8 + z2/16) / (1 + z2/2)
    assertEquals(
        "customers feel welcome at 1 of 2 touchpoints of 'J' (95 %: 9 % to 91 %)\n"
            + "  - not welcome at 'scan'\n"
            + "  - unknown at 'call', 'bill'",
        scorer().score(study).text(Locale.ENGLISH));
    assertEquals(
        "klanten voelen zich welkom bij 1 van 2 contactmomenten van 'J' (95 %: 9 % tot 91 %)\n"
            + "  - niet welkom bij 'scan'\n"
            + "  - onbekend bij 'call', 'bill'",
        scorer().score(study).text(Locale.forLanguageTag("nl")));
  }

  @Test
  void a_map_that_says_nothing_has_no_share() {
    assertEquals(
        "too_little_evidence",
        scorer().score(study(Touchpoint.of("call", "call"))).outcome().kind());
  }
}
