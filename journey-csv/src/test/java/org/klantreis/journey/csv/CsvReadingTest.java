package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Group;
import org.klantreis.journey.kano.AnswerWording;
import org.klantreis.journey.maturity.AssessorPanel;
import org.klantreis.journey.maturity.CemCatalogue;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.rating.RatingScale;

/** The laws of {@link CsvReadingContract}, for each reader. */
class CsvReadingTest {

  /** Ratings, whatever their columns. */
  interface RatingsLaws extends CsvReadingContract<SurveyedRatings> {

    RatingsFormat format();

    @Override
    default List<String> header() {
      return List.of("touchpoint", "rating", "x");
    }

    @Override
    default List<String> cells() {
      return List.of("order", "parcel", "7", "10", "11", "6.0");
    }

    @Override
    default CsvReading<SurveyedRatings> read(InputStream in) throws IOException {
      return RatingsCsv.read(in, format());
    }

    @Override
    default long countedIn(SurveyedRatings found) {
      return found.ratings().n();
    }
  }

  @Group
  class LongRatings implements RatingsLaws {
    @Override
    public RatingsFormat format() {
      return RatingsFormat.standard();
    }
  }

  @Group
  class WideRatings implements RatingsLaws {
    @Override
    public RatingsFormat format() {
      return RatingsFormat.standard().withLayout(RatingsLayout.WideForm.of("rating", "x"));
    }
  }

  @Group
  class WeightedRatings implements RatingsLaws {
    @Override
    public RatingsFormat format() {
      return RatingsFormat.standard().withWeightColumn("x");
    }
  }

  @Group
  class RatingsOfSegmentsWithMissingCodes implements RatingsLaws {
    @Override
    public RatingsFormat format() {
      return RatingsFormat.standard()
          .withSegments(SegmentBy.column("x"))
          .withMissingCodes("7", "x");
    }
  }

  @Group
  class CountedRatings implements RatingsLaws {
    @Override
    public RatingsFormat format() {
      return RatingsFormat.standard().withCountColumn("x");
    }

    @Override
    public void rows_are_refused_where_there_is_a_problem(String file) {
      // a bad row that counts for nobody refuses nobody
    }
  }

  @Group
  class RatingsOfKeptRowsWithCodings implements RatingsLaws {
    @Override
    public RatingsFormat format() {
      return RatingsFormat.standard()
          .withCsv(CsvOptions.standard().withKeep(ImmutableSetMultimap.of("x", "7", "x", "parcel")))
          .withSegments(SegmentBy.column("x").withLeftOut("10"), SegmentBy.column("touchpoint"))
          .withCodings(
              ImmutableMap.of(
                  "order",
                  ColumnCoding.builder()
                      .scale(RatingScale.ONE_TO_FIVE)
                      .missingCodes(ImmutableSet.of("7"))
                      .isReversed(true)
                      .build()));
    }

    @Override
    public void rows_are_refused_where_there_is_a_problem(String file) {
      // a condition or a name that no row meets is a problem of no row
    }
  }

  @Group
  class RatingsByMonth implements RatingsLaws {
    @Override
    public List<String> cells() {
      return List.of("order", "7", "3/1/2026", "31-1-2026", "2026-01-31", "1/31/2026");
    }

    @Override
    public RatingsFormat format() {
      return RatingsFormat.standard()
          .withSegments(SegmentBy.column("x").withPeriod(SegmentBy.Period.MONTH));
    }
  }

  @Group
  class RatingsByChannel implements RatingsLaws {
    @Override
    public RatingsFormat format() {
      return RatingsFormat.standard().withChannelColumn("x");
    }
  }

  @Group
  class Respondents implements CsvReadingContract<SurveyedRespondents> {
    @Override
    public List<String> header() {
      return List.of("all", "a", "b", "w");
    }

    @Override
    public List<String> cells() {
      return List.of("7", "8", "2", "11", "");
    }

    @Override
    public CsvReading<SurveyedRespondents> read(InputStream in) throws IOException {
      return RespondentsCsv.read(
          in,
          RespondentsFormat.of(
              "all",
              RatingsFormat.standard()
                  .withLayout(RatingsLayout.WideForm.of("a", "b"))
                  .withWeightColumn("w")));
    }

    @Override
    public long countedIn(SurveyedRespondents found) {
      return found.respondents().whole().complete();
    }
  }

  /** Kano answers, whatever their columns. */
  interface KanoLaws extends CsvReadingContract<SurveyedKano> {

    KanoFormat format();

    @Override
    default List<String> header() {
      return List.of("feature", "functional", "dysfunctional", "importance", "respondent");
    }

    @Override
    default List<String> cells() {
      return List.of("1", "5", "2", "I like it that way", "app", "");
    }

    @Override
    default CsvReading<SurveyedKano> read(InputStream in) throws IOException {
      return KanoCsv.read(in, format());
    }

    @Override
    default long countedIn(SurveyedKano found) {
      return found.answers().n();
    }
  }

  @Group
  class LongKano implements KanoLaws {
    @Override
    public KanoFormat format() {
      return KanoFormat.standard()
          .withRespondentUse(RespondentUse.REQUIRED)
          .withWording(AnswerWording.anyShipped());
    }
  }

  @Group
  class WideKano implements KanoLaws {
    @Override
    public KanoFormat format() {
      return KanoFormat.standard()
          .withLayout(
              KanoLayout.WideForm.parse("App=feature:functional;Bus=dysfunctional:importance")
                  .orElseThrow("pairs"));
    }
  }

  @Group
  class Loyalty implements CsvReadingContract<SurveyedLoyalty> {
    @Override
    public List<String> header() {
      return List.of("grade", "stays", "pays");
    }

    @Override
    public List<String> cells() {
      return List.of("9", "1", "ja", "no", "12.5", "");
    }

    @Override
    public CsvReading<SurveyedLoyalty> read(InputStream in) throws IOException {
      return LoyaltyCsv.read(
          in,
          LoyaltyFormat.builder()
              .ratingColumn("grade")
              .loyalColumn("stays")
              .paysColumn("pays")
              .build());
    }

    @Override
    public long countedIn(SurveyedLoyalty found) {
      return found.loyal().n();
    }
  }

  @Group
  class Assessments implements CsvReadingContract<AssessorPanel> {
    @Override
    public List<String> header() {
      return List.of("assessor", "criterion", "answer");
    }

    @Override
    public List<String> cells() {
      return List.of(
          "Ann", "", "CEM-1-FOC-1", "CEM-1-FOC-2", "CEM-1", "L", "0.5", "NA", "mostly", "70%");
    }

    @Override
    public CsvReading<AssessorPanel> read(InputStream in) throws IOException {
      return AssessmentCsv.read(in, AssessmentFormat.of(CemCatalogue.model(), "Radiology"));
    }

    @Override
    public long countedIn(AssessorPanel found) {
      return found.assessments().values().stream().mapToLong(each -> each.answers().size()).sum();
    }
  }

  /** A sheet is refused as a whole, so that what is used is what its journey would have. */
  @Group
  class Sheets implements CsvReadingContract<Optional<Journey>> {

    private long used;

    @Override
    public List<String> header() {
      return List.of("phase", "touchpoint", "rating");
    }

    @Override
    public List<String> cells() {
      return List.of("-", "Order", "Parcel", "7", "8 (1-10)", "");
    }

    @Override
    public CsvReading<Optional<Journey>> read(InputStream in) throws IOException {
      JourneyFormat format = JourneyFormat.standard();
      SheetTable sheet = new SheetTable(CsvTable.open(in, format.csv()), format.csv().delimiter());
      JourneyRows rows = new JourneyRows(sheet, format);
      rows.read(sheet);
      Optional<Journey> journey = rows.reading().value().map(CsvReading::found);
      CsvReading<Optional<Journey>> reading = rows.reading(journey);
      used = reading.used();
      return reading;
    }

    @Override
    public long countedIn(Optional<Journey> found) {
      return found.map(journey -> (long) journey.touchpoints().size()).orElse(used);
    }

    @Override
    public void rows_are_refused_where_there_is_a_problem(String file) {
      // a row with a problem refuses the whole sheet
    }
  }
}
