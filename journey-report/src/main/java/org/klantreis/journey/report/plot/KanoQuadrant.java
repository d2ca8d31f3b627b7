package org.klantreis.journey.report.plot;

import static org.klantreis.journey.report.words.ReportWords.sentence;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.report.table.TextualTable;
import org.klantreis.journey.report.words.ReportWords;
import org.klantreis.journey.scoring.kano.BetterWorse;
import org.klantreis.journey.scoring.kano.FeatureKano;
import org.klantreis.journey.scoring.kano.KanoResult;
import org.klantreis.journey.scoring.verdict.Terms;

/**
 * Features by how much they please when they are there and hurt when they are not (Berger et al.
 * 1993), with the intervals of both. A feature without the coefficients is in the table alone.
 *
 * @param result what the Kano scorer found
 */
public record KanoQuadrant(KanoResult result) implements Plot {

  private static final double HALF = 0.5;

  @Override
  public String title(Locale locale) {
    return new ReportWords(locale).say("kano-quadrant.title");
  }

  @Override
  public String description(Locale locale) {
    return new ReportWords(locale).say("kano-quadrant.description");
  }

  @Override
  public String svg(Locale locale) {
    return scatter(locale).draw("kano-quadrant", title(locale), description(locale), true);
  }

  @Override
  public String element(String id, Locale locale) {
    return scatter(locale).draw(id, title(locale), description(locale), false);
  }

  private Scatter scatter(Locale locale) {
    ReportWords words = new ReportWords(locale);
    ImmutableList.Builder<Scatter.Point> points = ImmutableList.builder();
    for (FeatureKano feature : result.features()) {
      feature
          .betterWorse()
          .ifPresent(
              both ->
                  points.add(
                      new Scatter.Point(
                          feature.feature().name(),
                          KanoMarks.kind(words, feature),
                          KanoMarks.shape(feature),
                          KanoMarks.ink(feature),
                          both.worse(),
                          both.better(),
                          Optional.of(both.worseInterval()),
                          Optional.of(both.betterInterval()))));
    }
    return new Scatter(
        words,
        new Scatter.Axis(
            words.raised(sentence("kano-quadrant.worse")), 0, -1, OptionalDouble.of(-HALF), 0.25),
        new Scatter.Axis(
            words.raised(sentence("kano-quadrant.better")), 0, 1, OptionalDouble.of(HALF), 0.25),
        KanoPlane.quadrants(words),
        points.build());
  }

  @Override
  public TextualTable table(Locale locale) {
    ReportWords words = new ReportWords(locale);
    return new TextualTable(
        title(locale),
        ImmutableList.of(
            words.raised(Terms.phrase("word.feature")),
            words.raised(Terms.phrase("word.category")),
            words.raised(sentence("kano-quadrant.better")),
            words.raised(sentence("kano-quadrant.worse")),
            words.say("column.n")),
        result.features().stream()
            .map(feature -> row(words, feature))
            .collect(ImmutableList.toImmutableList()));
  }

  private static ImmutableList<String> row(ReportWords words, FeatureKano feature) {
    Optional<BetterWorse> both = feature.betterWorse();
    return ImmutableList.of(
        feature.feature().name(),
        KanoMarks.kind(words, feature),
        both.map(each -> words.estimate(each.better(), Optional.of(each.betterInterval())))
            .orElse(""),
        both.map(each -> words.estimate(each.worse(), Optional.of(each.worseInterval())))
            .orElse(""),
        Long.toString(feature.n()));
  }
}
