package org.klantreis.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.fact.Fact;
import org.klantreis.journey.fact.Facts;

/** The page about the map as JSON tells of everything that a map can hold. */
class MapPageTest {

  @Test
  void every_fact_stands_on_the_page() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "map.md"));
    Stream<List<? extends Fact<?>>> nouns =
        Stream.of(
            Facts.JOURNEY,
            Facts.PERSONA,
            Facts.SCENARIO,
            Facts.CHANNEL,
            Facts.PHASE,
            Facts.TOUCHPOINT,
            Facts.NEED,
            Facts.MOMENT_OF_TRUTH,
            Facts.TRANSITION,
            Facts.OFFERING,
            Facts.CUSTOMER_VALUE);
    assertEquals(
        List.of(),
        nouns
            .flatMap(List::stream)
            .map(Fact::key)
            .distinct()
            .filter(key -> !page.contains("`" + key + "`"))
            .toList());
  }
}
