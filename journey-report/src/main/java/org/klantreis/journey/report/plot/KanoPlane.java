package org.klantreis.journey.report.plot;

import static org.klantreis.journey.report.words.ReportWords.sentence;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.kano.KanoCategory;
import org.klantreis.journey.report.table.TextualTable;
import org.klantreis.journey.report.words.ReportWords;
import org.klantreis.journey.scoring.kano.FeatureKano;
import org.klantreis.journey.scoring.kano.KanoResult;
import org.klantreis.journey.scoring.kano.KanoRule;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.verdict.Terms;

/**
 * Features by their mean answers to the two questions, in the numbers of DuMouchel (-2 to 4), with
 * the intervals of the means. A feature that nobody answered about is in the table alone.
 *
 * @param result what the Kano scorer found
 */
public record KanoPlane(KanoResult result) implements Plot {

  private static final double LOWEST = -2;
  private static final double HIGHEST = 4;
  private static final double USUAL_CUT = 2;

  @Override
  public String title(Locale locale) {
    return new ReportWords(locale).say("kano-plane.title");
  }

  @Override
  public String description(Locale locale) {
    return new ReportWords(locale).say(sentence("kano-plane.description").with("cut", cut()));
  }

  @Override
  public String svg(Locale locale) {
    return scatter(locale).draw("kano-plane", title(locale), description(locale), true);
  }

  @Override
  public String element(String id, Locale locale) {
    return scatter(locale).draw(id, title(locale), description(locale), false);
  }

  private double cut() {
    return result.rule() instanceof KanoRule.Continuous continuous ? continuous.cut() : USUAL_CUT;
  }

  static ImmutableList<String> quadrants(ReportWords words) {
    return ImmutableList.of(
        words.say(KanoCategory.ATTRACTIVE),
        words.say(KanoCategory.ONE_DIMENSIONAL),
        words.say(KanoCategory.INDIFFERENT),
        words.say(KanoCategory.MUST_BE));
  }

  private Scatter scatter(Locale locale) {
    ReportWords words = new ReportWords(locale);
    ImmutableList.Builder<Scatter.Point> points = ImmutableList.builder();
    for (FeatureKano feature : result.features()) {
      if (feature.functional().isPresent() && feature.dysfunctional().isPresent()) {
        MeanEstimate there = feature.functional().get();
        MeanEstimate absent = feature.dysfunctional().get();
        points.add(
            new Scatter.Point(
                feature.feature().name(),
                KanoMarks.kind(words, feature),
                KanoMarks.shape(feature),
                KanoMarks.ink(feature),
                absent.mean(),
                there.mean(),
                absent.interval(),
                there.interval()));
      }
    }
    OptionalDouble cut = OptionalDouble.of(cut());
    return new Scatter(
        words,
        new Scatter.Axis(words.say("kano-plane.dysfunctional"), LOWEST, HIGHEST, cut, 1),
        new Scatter.Axis(words.say("kano-plane.functional"), LOWEST, HIGHEST, cut, 1),
        quadrants(words),
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
            words.say("kano-plane.functional"),
            words.say("kano-plane.dysfunctional"),
            words.say("column.n")),
        result.features().stream()
            .map(feature -> row(words, feature))
            .collect(ImmutableList.toImmutableList()));
  }

  private static ImmutableList<String> row(ReportWords words, FeatureKano feature) {
    return ImmutableList.of(
        feature.feature().name(),
        KanoMarks.kind(words, feature),
        mean(words, feature.functional()),
        mean(words, feature.dysfunctional()),
        Long.toString(feature.n()));
  }

  private static String mean(ReportWords words, Optional<MeanEstimate> mean) {
    return mean.map(each -> words.estimate(each.mean(), each.interval())).orElse("");
  }
}
