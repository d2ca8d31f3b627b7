package org.klantreis.journey.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klantreis.journey.rating.RatingScale;

/** Where a column stands says nothing about it. */
class ColumnOrderTest {

  private static final List<String> COLUMNS = List.of("Q1", "Q2", "w", "branch", "done", "id");

  private static final RatingsFormat FORMAT =
      RatingsFormat.builder()
          .layout(RatingsLayout.WideForm.parse("desk=Q1,Q2"))
          .codings(ImmutableMap.of("Q2", ColumnCoding.none().withScale(RatingScale.ONE_TO_FIVE)))
          .weightColumn("w")
          .segments(List.of(SegmentBy.column("branch").withLeftOut("x")))
          .csv(CsvOptions.standard().withKeep(ImmutableSetMultimap.of("done", "1")))
          .missingCodes(List.of("0"))
          .build();

  private static CsvReading<SurveyedRatings> read(List<List<String>> rows, List<Integer> order)
      throws IOException {
    String text =
        rows.stream()
            .map(row -> order.stream().map(row::get).collect(Collectors.joining(",")) + "\n")
            .collect(Collectors.joining());
    return RatingsCsv.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), FORMAT);
  }

  @Property
  void the_order_of_columns_does_not_matter(
      @ForAll("rows") List<List<String>> body, @ForAll long seed) throws IOException {
    List<List<String>> rows = new ArrayList<>(List.of(COLUMNS));
    rows.addAll(body);
    List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
    CsvReading<SurveyedRatings> reading = read(rows, order);
    Collections.shuffle(order, new Random(seed));
    CsvReading<SurveyedRatings> shuffled = read(rows, order);
    assertEquals(reading.found(), shuffled.found());
    assertEquals(reading.problems(), shuffled.problems());
    assertEquals(reading.missing(), shuffled.missing());
    assertEquals(reading.leftOut(), shuffled.leftOut());
    assertEquals(
        reading.read(), reading.used() + reading.missing() + reading.leftOut() + reading.refused());
  }

  @Provide
  Arbitrary<List<List<String>>> rows() {
    return Arbitraries.of("1", "5", "0", "x", "agree", "0.5", "")
        .list()
        .ofSize(COLUMNS.size())
        .list()
        .ofMaxSize(8);
  }
}
