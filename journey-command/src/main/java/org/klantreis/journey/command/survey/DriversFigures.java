package org.klantreis.journey.command.survey;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.klantreis.journey.command.console.SegmentColumn;
import org.klantreis.journey.command.console.TextTable;
import org.klantreis.journey.command.console.Waiting;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.RespondentRatings;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.report.plot.ImportancePerformance;
import org.klantreis.journey.report.plot.Plot;
import org.klantreis.journey.scoring.drivers.Driver;
import org.klantreis.journey.scoring.drivers.Driver.Side;
import org.klantreis.journey.scoring.drivers.DriversResult;
import org.klantreis.journey.scoring.drivers.DriversScorer;
import org.klantreis.journey.scoring.drivers.RespondentStudy;
import org.klantreis.journey.scoring.rated.BandCounts;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Verdict;

/** What goes with the overall rating, by segment: what {@code journey drivers} prints. */
final class DriversFigures {

  private final Settings settings;
  private final String overall;
  private final Optional<Journey> journey;
  private final Locale locale;
  private final Waiting waiting = new Waiting("resamples");
  private final List<Part> parts = new ArrayList<>();

  /** A segment, or the whole where there is none. */
  private record Part(
      Optional<Segment> segment, RespondentRatings respondents, Verdict<DriversResult> verdict) {

    boolean isScored() {
      return verdict.outcome().answer().isPresent();
    }
  }

  /**
   * Nobody yet.
   *
   * @param settings of the scorer, with bands for the scale of the ratings
   * @param overall what the overall rating is called where there is no journey
   * @param locale in which the verdicts are said
   */
  DriversFigures(Settings settings, String overall, Optional<Journey> journey, Locale locale) {
    this.settings = settings;
    this.overall = overall;
    this.journey = journey;
    this.locale = locale;
  }

  /** Adds a segment, or all together where there is none. */
  void add(Optional<Segment> segment, RespondentRatings respondents) {
    parts.add(new Part(segment, respondents, judge(respondents)));
  }

  private Verdict<DriversResult> judge(RespondentRatings respondents) {
    return journey
        .map(map -> JourneyStudy.of(map).with(EvidenceKey.RESPONDENTS, respondents))
        .map(study -> DriversScorer.standard(waiting).with(settings).score(study))
        .orElseGet(
            () ->
                DriversScorer.ofRespondents(waiting)
                    .with(settings)
                    .score(new RespondentStudy(overall, respondents)));
  }

  boolean isWholeScored() {
    return parts.stream().filter(part -> part.segment().isEmpty()).allMatch(Part::isScored);
  }

  /** The importance-performance matrix of all respondents together, where there is one. */
  Optional<Plot> picture() {
    return parts.stream()
        .filter(part -> part.segment().isEmpty())
        .findFirst()
        .flatMap(part -> part.verdict().outcome().answer())
        .map(
            result ->
                journey
                    .map(map -> ImportancePerformance.of(result, map))
                    .orElseGet(() -> new ImportancePerformance(result, ImmutableMap.of())));
  }

  /** Why there is no answer, for each part that has none. */
  ImmutableList<String> reasons() {
    ImmutableList.Builder<String> reasons = ImmutableList.builder();
    for (Part part : parts) {
      part.verdict()
          .outcome()
          .whyNot()
          .ifPresent(
              why ->
                  reasons.add(
                      part.segment().map(segment -> "segment " + segment + ": ").orElse("") + why));
    }
    return reasons.build();
  }

  /** A row for each touchpoint of each part. */
  ImmutableList<Figures> rows() {
    ImmutableList.Builder<Figures> rows = ImmutableList.builder();
    for (Part part : parts) {
      columns(part).forEach(columns -> rows.add(SegmentColumn.before(part.segment(), columns)));
    }
    return rows.build();
  }

  private List<Figures> columns(Part part) {
    Optional<DriversResult> result = part.verdict().outcome().answer();
    if (result.isPresent()) {
      return result.get().drivers().stream().map(Driver::columns).toList();
    }
    RatingRule rule = RatingRule.of(settings);
    Bands bands = rule.bands(part.respondents().scale()).orElseThrow();
    List<Figures> columns = new ArrayList<>();
    for (int i = 0; i < part.respondents().touchpoints().size(); i++) {
      RatingTally ratings = part.respondents().ratings(i);
      columns.add(
          Driver.columns(
              part.respondents().touchpoints().get(i),
              BandCounts.of(ratings, bands),
              part.respondents().notExperienced(i),
              rule.mean(ratings)));
    }
    return columns;
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
                  .put("completeness", DriversResult.figures(part.respondents().completeness()))
                  .build()));
    }
    return documents.build();
  }

  /** Each part in words, then as a table. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      part.segment().ifPresent(segment -> text.append("segment: ").append(segment).append('\n'));
      text.append(part.verdict().text(locale)).append("\n\n");
      part.verdict()
          .outcome()
          .answer()
          .ifPresent(result -> text.append(TextTable.of(table(result))).append('\n'));
    }
    return text.substring(0, text.length() - 1);
  }

  /** The columns that a person reads; errors and the rest are in the other formats. */
  private List<Figures> table(DriversResult result) {
    boolean allExperienced =
        result.drivers().stream().allMatch(driver -> driver.withoutExperience() == 0);
    return result.drivers().stream().map(driver -> row(driver, allExperienced)).toList();
  }

  private Figures row(Driver driver, boolean allExperienced) {
    return Figures.builder()
        .put("touchpoint", driver.touchpoint().value())
        .put("low", driver.counts().below())
        .put("met", driver.counts().met())
        .put("high", driver.counts().exceeded())
        .put(
            "n_not_experienced",
            Optional.of(driver.withoutExperience()).filter(each -> !allExperienced))
        .put("penalty", driver.penalty().map(Side::value))
        .put("penalty_adjusted_p", driver.penalty().map(Side::adjustedP))
        .put("reward", driver.reward().map(Side::value))
        .put("reward_adjusted_p", driver.reward().map(Side::adjustedP))
        .put("not_experienced", driver.notExperienced().map(each -> each.estimate().value()))
        .put("category", driver.category())
        .put("impact_asymmetry", driver.impactAsymmetry())
        .build();
  }
}
