package org.klantreis.journey.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.model.ConceptAttribute;
import org.klantreis.journey.model.CustomerValue;
import org.klantreis.journey.model.EconomicRung;
import org.klantreis.journey.model.Instrument;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Offering;
import org.klantreis.journey.model.OfferingTrend;
import org.klantreis.journey.problem.Problem;

/** What people state about a journey as a whole, in JSON. */
class StatedFactsJsonTest {

  private static final String START =
      """
      {"format": "klantreis-journey/1", "id": "j", "name": "J",
       "touchpoints": [{"id": "desk", "name": "The desk"}],
      """;

  private static List<String> problems(String facts) {
    return JourneyJson.read(START + facts).problems().stream().map(Problem::toString).toList();
  }

  @Test
  void every_fact_is_read() {
    Journey journey =
        JourneyJson.read(
                START
                    + """
                    "concepts": [{"id": "welcome", "name": "Welcome home", "touchpoints": ["desk"],
                      "attributes": {"targeted": 1, "rightMoment": 0.9}}],
                    "instruments": {"mapping": "2024-02-12", "mining": "2024-11-18"},
                    "offering": {"chargedFor": "service", "pricePremium": 0.2,
                      "trend": "customising"},
                    "customerValue": {"forCustomer": 0.7}}
                    """)
            .orElseThrow("The map");
    assertEquals(
        Map.of(ConceptAttribute.TARGETED, 1.0, ConceptAttribute.RIGHT_MOMENT, 0.9),
        journey.concepts().get(0).shares());
    assertEquals(
        Map.of(
            Instrument.MAPPING, LocalDate.of(2024, 2, 12),
            Instrument.MINING, LocalDate.of(2024, 11, 18)),
        journey.instruments());
    assertEquals(
        Optional.of(
            Offering.builder()
                .chargedFor(EconomicRung.SERVICE)
                .pricePremium(0.2)
                .trend(OfferingTrend.CUSTOMISING)
                .build()),
        journey.offering());
    assertEquals(
        Optional.of(CustomerValue.builder().forCustomer(0.7).build()), journey.customerValue());
  }

  @Test
  void everything_that_is_wrong_with_facts_is_named_at_once() {
    assertEquals(
        List.of(
            "/concepts/0/attributes/dossed: 'dossed', is not a name that is known here, maybe"
                + " 'dosed'",
            "/concepts/0/attributes/targeted: '0,8', is not a number such as 0.8",
            "/instruments/making: '12-02-2024', is not a date such as 2026-03-31",
            "/offering/chargedFor: 'servce', is not one of commodity, good, service, experience,"
                + " maybe 'service'",
            "/customerValue/forCustomer: '0.7', is not a number such as 0.8",
            "/concepts/1/name: is missing",
            "/customerValue: A customer value has value of the customer 70.0: give a share from 0,"
                + " nothing of it, to 1, all of it. Maybe a percentage was meant: 0.8, not 80.",
            "/concepts/0/touchpoints: 'dest', no such touchpoint in the journey, maybe 'desk'"),
        problems(
            """
            "concepts": [{"id": "a", "name": "A", "touchpoints": ["dest"],
                "attributes": {"targeted": "0,8", "dossed": 1}},
              {"id": "b"}],
            "instruments": {"making": "12-02-2024"},
            "offering": {"chargedFor": "servce"},
            "customerValue": {"forCustomer": "0.7", "ofCustomer": 70}}
            """));
  }

  @Test
  void a_share_without_bounds_is_refused_with_its_attribute() {
    assertEquals(
        List.of(
            "/offering/pricePremium: '1e999', is not a number such as 0.8",
            "/concepts/0: Service concept 'a' has right_moment 1.2: give a share from 0, nothing of"
                + " it, to 1, all of it. Maybe a percentage was meant: 0.8, not 80."),
        problems(
            """
            "concepts": [{"id": "a", "name": "A", "attributes": {"rightMoment": 1.2}}],
            "offering": {"chargedFor": "good", "pricePremium": 1e999}}
            """));
  }
}
