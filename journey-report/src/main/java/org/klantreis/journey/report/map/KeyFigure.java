package org.klantreis.journey.report.map;

import static java.util.Comparator.comparingDouble;
import static org.klantreis.journey.report.words.ReportWords.sentence;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.klantreis.journey.report.drawing.Ink;
import org.klantreis.journey.report.words.ReportWords;
import org.klantreis.journey.scoring.threshold.Peak;
import org.klantreis.journey.scoring.threshold.ThresholdResult;
import org.klantreis.journey.scoring.verdict.Terms;

/**
 * A number that says much about a journey.
 *
 * @param value the number
 * @param meaning what it is
 * @param ink its colour
 */
record KeyFigure(String value, String meaning, Ink ink) {

  /** The breaks, the hits, the lowest and the highest rating; none where nothing is rated. */
  static ImmutableList<KeyFigure> of(MapModel model) {
    ReportWords words = model.words();
    ImmutableList.Builder<KeyFigure> figures = ImmutableList.builder();
    Optional<ThresholdResult> judged =
        model.judged().filter(result -> !result.chain().rated().isEmpty());
    if (judged.isPresent()) {
      int breaks = judged.get().chain().breaks().size();
      figures.add(
          new KeyFigure(
              of(words, breaks, judged.get().chain().rated().size()),
              words.say("figure.breaks"),
              breaks == 0 ? Ink.EXCEEDED : Ink.BELOW));
      int hits = judged.get().momentsOfTruth(Peak.Outcome.HIT).size();
      if (!judged.get().momentsOfTruth().isEmpty()) {
        figures.add(
            new KeyFigure(
                of(words, hits, judged.get().momentsOfTruth().size()),
                words.say("figure.hits"),
                hits == 0 ? Ink.BELOW : Ink.EXCEEDED));
      }
    }
    List<Mark> rated =
        model.ofMap().marks().stream()
            .flatMap(Optional::stream)
            .filter(mark -> mark.on(model.axis().scale()).isPresent())
            .sorted(comparingDouble(mark -> value(model, mark)))
            .toList();
    if (rated.size() > 1) {
      figures.add(extreme(model, "phrase.lowest", rated.get(0)));
      figures.add(extreme(model, "phrase.highest", rated.get(rated.size() - 1)));
    }
    return figures.build();
  }

  private static String of(ReportWords words, int some, int all) {
    return words.say(sentence("figure.of").with("some", some).with("all", all));
  }

  private static KeyFigure extreme(MapModel model, String phrase, Mark mark) {
    double value = value(model, mark);
    return new KeyFigure(
        model.words().number(model.rule().said(value, model.axis().scale())),
        model.words().say(Terms.phrase(phrase).with("touchpoint", mark.touchpoint().name())),
        mark.link().band().map(CurvePicture::ink).orElse(Ink.TEXT));
  }

  private static double value(MapModel model, Mark mark) {
    return mark.on(model.axis().scale()).orElseThrow();
  }
}
