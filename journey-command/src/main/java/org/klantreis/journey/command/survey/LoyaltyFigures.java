package org.klantreis.journey.command.survey;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.klantreis.journey.command.console.SegmentColumn;
import org.klantreis.journey.command.console.TextTable;
import org.klantreis.journey.csv.SurveyedLoyalty;
import org.klantreis.journey.evidence.AmountByRating;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.evidence.Segmented;
import org.klantreis.journey.evidence.Tally;
import org.klantreis.journey.evidence.YesByRating;
import org.klantreis.journey.problem.Printable;
import org.klantreis.journey.scoring.loyalty.LoyaltyOverRating;
import org.klantreis.journey.scoring.loyalty.LoyaltyResult;
import org.klantreis.journey.scoring.loyalty.LoyaltyScorer;
import org.klantreis.journey.scoring.rated.AmountByBand;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Verdict;

/** The loyalty of customers, by segment: what {@code journey loyalty} prints. */
final class LoyaltyFigures {

  /** The columns of the CSV form, in their order. */
  static final ImmutableList<String> COLUMNS =
      ImmutableList.of(
          "segment",
          "rating",
          "n",
          "loyal",
          "share",
          "share_low",
          "share_high",
          "linear",
          "quadratic",
          "exponential",
          "logistic",
          "isotonic");

  private final SettableScorer<LoyaltyScorer.Customers, LoyaltyResult> scorer;
  private final Locale locale;
  private final List<Part> parts = new ArrayList<>();

  /** A segment, or the whole where there is none. */
  private record Part(
      Optional<Segment> segment, Verdict<LoyaltyResult> verdict, Optional<AmountByBand> pays) {

    Optional<LoyaltyOverRating> overRating() {
      return verdict.outcome().answer().flatMap(LoyaltyResult::overRating);
    }
  }

  /** Each segment in order of appearance, if there is a choice of them, then the whole. */
  LoyaltyFigures(LoyaltyOptions options, String about, SurveyedLoyalty reading) {
    this.scorer = options.scorer();
    this.locale = options.locale();
    options
        .parts(reading.loyal())
        .forEach((segment, loyal) -> parts.add(part(about, segment, loyal, reading)));
  }

  private Part part(
      String about, Optional<Segment> segment, YesByRating loyal, SurveyedLoyalty reading) {
    return new Part(
        segment,
        scorer.score(
            new LoyaltyScorer.Customers(
                about + segment.map(each -> ", " + each).orElse(""),
                Optional.of(loyal),
                reading.quadrants().map(all -> of(all, segment)))),
        reading.pays().flatMap(all -> byBand(of(all, segment))));
  }

  private static <T extends Tally<T>> T of(Segmented<T> all, Optional<Segment> segment) {
    return segment.map(all::of).orElseGet(all::whole);
  }

  private Optional<AmountByBand> byBand(AmountByRating amounts) {
    Settings settings = scorer.settings();
    return Bands.choose(settings.get(Bands.PARAMETER), amounts.scale())
        .filter(cuts -> !amounts.isEmpty())
        .map(cuts -> AmountByBand.of(amounts, cuts, settings.get(Parameter.CONFIDENCE)));
  }

  boolean isWholeScored() {
    return parts.stream()
        .filter(part -> part.segment().isEmpty())
        .allMatch(part -> part.verdict().outcome().answer().isPresent());
  }

  /** Why there is no answer, for each part that has none. */
  ImmutableList<String> reasons() {
    return parts.stream()
        .flatMap(part -> part.verdict().outcome().whyNot().stream())
        .map(why -> why.text(locale))
        .collect(ImmutableList.toImmutableList());
  }

  /** A row for each rating of each part. */
  ImmutableList<Figures> rows() {
    ImmutableList.Builder<Figures> rows = ImmutableList.builder();
    for (Part part : parts) {
      part.overRating()
          .ifPresent(
              known ->
                  known.rows().forEach(row -> rows.add(SegmentColumn.before(part.segment(), row))));
    }
    return rows.build();
  }

  /** A verdict with all its figures for each part. */
  ImmutableList<Figures> documents() {
    ImmutableList.Builder<Figures> documents = ImmutableList.builder();
    for (Part part : parts) {
      documents.add(
          SegmentColumn.before(
              part.segment(),
              Figures.builder()
                  .putAll(part.verdict().figures(locale))
                  .putRows("pays", part.pays().map(AmountByBand::rows).orElseGet(ImmutableList::of))
                  .build()));
    }
    return documents.build();
  }

  /** Each part in words, then as tables. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      part.segment()
          .ifPresent(
              segment ->
                  text.append("segment: ").append(Printable.of(segment.name())).append('\n'));
      text.append(part.verdict().text(locale)).append("\n\n");
      part.overRating()
          .ifPresent(
              known -> {
                text.append(TextTable.of(given(known))).append('\n');
                text.append(TextTable.of(models(known))).append('\n');
              });
      part.pays().ifPresent(pays -> text.append(TextTable.of(pays.rows())).append('\n'));
    }
    return text.toString();
  }

  /** Without the ratings that nobody gave. */
  private static List<Figures> given(LoyaltyOverRating known) {
    List<Figures> all = known.rows();
    List<Figures> rows = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (known.ratings().get(i).customers() > 0) {
        rows.add(all.get(i));
      }
    }
    return rows;
  }

  private static List<Figures> models(LoyaltyOverRating known) {
    return known.models().stream()
        .map(
            model ->
                model.select(
                    List.of(
                        "model",
                        "parameters",
                        "log_likelihood",
                        "aic",
                        "aic_difference",
                        "akaike_weight",
                        "intercept",
                        "slope",
                        "slope_low",
                        "slope_high",
                        "curvature")))
        .toList();
  }
}
