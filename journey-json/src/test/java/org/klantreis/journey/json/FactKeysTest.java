package org.klantreis.journey.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.fact.Fact;
import org.klantreis.journey.fact.Facts;

/** A fact is called as in the document, so that what is lost or changed can be found there. */
class FactKeysTest {

  @Test
  void a_touchpoint_has_the_same_names_in_a_document() {
    assertEquals(
        Stream.concat(
                names(JourneyDocument.Touchpoint.class).stream()
                    .filter(name -> !name.equals("experience")),
                names(JourneyDocument.Experience.class).stream())
            .collect(Collectors.toSet()),
        keys(Facts.TOUCHPOINT).stream().collect(Collectors.toSet()));
  }

  @Test
  void other_nouns_have_the_same_names_in_the_same_order() {
    assertEquals(names(JourneyDocument.Persona.class), keys(Facts.PERSONA));
    assertEquals(names(JourneyDocument.Scenario.class), keys(Facts.SCENARIO));
    assertEquals(names(JourneyDocument.Channel.class), keys(Facts.CHANNEL));
    assertEquals(names(JourneyDocument.Phase.class), keys(Facts.PHASE));
    assertEquals(names(JourneyDocument.Need.class), keys(Facts.NEED));
    assertEquals(names(JourneyDocument.MomentOfTruth.class), keys(Facts.MOMENT_OF_TRUTH));
    assertEquals(names(JourneyDocument.Transition.class), keys(Facts.TRANSITION));
    assertEquals(names(JourneyDocument.Offering.class), keys(Facts.OFFERING));
    assertEquals(names(JourneyDocument.CustomerValue.class), keys(Facts.CUSTOMER_VALUE));
    assertEquals(
        names(JourneyDocument.class).stream()
            .filter(name -> !List.of("format", "scales").contains(name))
            .toList(),
        keys(Facts.JOURNEY));
  }

  private static List<String> names(Class<? extends Record> document) {
    return Arrays.stream(document.getRecordComponents()).map(each -> each.getName()).toList();
  }

  private static List<String> keys(List<? extends Fact<?>> facts) {
    return facts.stream().map(Fact::key).toList();
  }
}
