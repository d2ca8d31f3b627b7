package org.klantreis.journey.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.RatingsByChannel;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.model.ChannelId;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;

class RatingsByChannelCsvTest {

  private static final RatingScale SCALE = RatingScale.DUTCH_GRADE;
  private static final ChannelId APP = ChannelId.of("app");
  private static final ChannelId SHOP = ChannelId.of("shop");
  private static final TouchpointId ORDER = TouchpointId.of("order");
  private static final RatingsFormat FORMAT =
      RatingsFormat.builder().channelColumn("via").channels(ImmutableSet.of(APP, SHOP)).build();

  private static CsvReading<SurveyedRatings> read(String csv, RatingsFormat format)
      throws IOException {
    return RatingsCsv.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), format);
  }

  @Test
  void a_rating_is_counted_by_its_channel_and_in_the_whole() throws IOException {
    CsvReading<SurveyedRatings> reading =
        read(
            """
            touchpoint,rating,via
            order,8,app
            parcel,6,shop
            order,9, app\u0020
            order,4,
            order,,shop
            """,
            FORMAT);
    assertTrue(reading.isSound());
    assertEquals(4, reading.found().ratings().n());
    RatingsByChannel whole = reading.found().byChannel().whole();
    assertEquals(RatingTally.of(SCALE, 8, 9), whole.of(APP).of(ORDER));
    assertEquals(3, whole.n());
    assertEquals(ImmutableSet.of(APP, SHOP), whole.channels().keySet());
  }

  @Test
  void segments_weights_and_aspects_hold_for_channels_too() throws IOException {
    CsvReading<SurveyedRatings> reading =
        read(
            """
            touchpoint,rating,via,age,w,about
            order,8,app,young,2.5,emotional
            order,6,app,old,1,
            """,
            FORMAT
                .withSegments(SegmentBy.column("age"))
                .withWeightColumn("w")
                .withAspectColumn("about"));
    RatingsByChannel young = reading.found().byChannel().of(Segment.of("young"));
    RatingTally emotional = young.of(APP).of(ORDER, RatingAspect.EMOTIONAL);
    assertEquals(2.5, emotional.totalWeight());
    assertEquals(1, young.n());
    assertEquals(reading.found().ratings().whole(), reading.found().byChannel().whole().of(APP));
  }

  @Test
  void in_the_wide_form_the_channel_holds_for_the_row() throws IOException {
    CsvReading<SurveyedRatings> reading =
        read(
            "order,parcel,via\n8,,app\n7,6,shop\n",
            FORMAT.withLayout(RatingsLayout.WideForm.of("order", "parcel")));
    assertEquals(1, reading.found().byChannel().whole().of(APP).n());
    assertEquals(2, reading.found().byChannel().whole().of(SHOP).n());
    assertEquals(3, reading.used());
  }

  @Test
  void an_unknown_channel_is_a_problem_with_the_nearest_and_its_row_is_refused()
      throws IOException {
    CsvReading<SurveyedRatings> reading =
        read("touchpoint,rating,via\norder,8,ap\norder,7,shop\norder,6,fax\n", FORMAT);
    assertEquals(
        List.of(
            "2: 'ap', no such channel in the journey, maybe 'app'",
            "4: 'fax', no such channel in the journey"),
        reading.problems().stream().map(Problem::toString).toList());
    assertEquals(1, reading.used());
    assertEquals(2, reading.refused());
    assertEquals(1, reading.found().ratings().n());
    assertEquals(1, reading.found().byChannel().n());
  }

  @Test
  void without_a_column_no_channel_is_known() throws IOException {
    CsvReading<SurveyedRatings> reading =
        read("touchpoint,rating\norder,8\n", RatingsFormat.standard());
    assertEquals(RatingsByChannel.empty(SCALE), reading.found().byChannel().whole());
    assertEquals(
        "1: 'via', no such column, there are: touchpoint, rating",
        read("touchpoint,rating\n", FORMAT).problems().get(0).toString());
  }
}
