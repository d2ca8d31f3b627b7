package org.klantreis.journey.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.scoring.scorer.Scorecard;
import org.klantreis.journey.scoring.verdict.Contribution;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Verdict;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Figures and scorecards as JSON: the same names, numbers unrounded, what is absent as null. */
public final class FiguresJson {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private FiguresJson() {}

  /** An object, indented, with a line end. */
  public static String write(Figures figures) {
    return JSON.writeValueAsString(plain(figures)) + "\n";
  }

  /**
   * A scorecard as figures: for each line the scorer, the outcome, the words, the result under the
   * names of the scorer, and the provenance.
   */
  public static Figures figures(Scorecard scorecard, Locale locale) {
    return Figures.builder()
        .put("journey", scorecard.study().journey().id().value())
        .put("name", scorecard.study().journey().name())
        .putRows(
            "lines", scorecard.in(locale).lines().stream().map(line -> line(line, locale)).toList())
        .build();
  }

  private static Figures line(Scorecard.Line line, Locale locale) {
    Figures.Builder figures = Figures.builder().put("scorer", line.scorer());
    if (line instanceof Scorecard.Judged judged) {
      return figures.putAll(figures(judged.judgement(), locale)).build();
    }
    return figures.put("outcome", "failed").put("headline", line.text(locale)).build();
  }

  /**
   * A verdict as figures: the outcome, the words, the result under the names of the scorer, and the
   * provenance.
   */
  public static Figures figures(Verdict<?> verdict, Locale locale) {
    Figures.Builder figures = Figures.builder();
    figures
        .put("outcome", verdict.outcome().kind())
        .put("about", verdict.about())
        .put("headline", verdict.headline().text(locale))
        .putTexts("reasons", verdict.reasons().stream().map(each -> each.text(locale)).toList())
        .putRows(
            "contributions",
            verdict.contributions().stream().map(each -> contribution(each, locale)).toList())
        .put("why_not", verdict.outcome().whyNot().map((Message why) -> why.text(locale)));
    verdict
        .outcome()
        .answer()
        .ifPresentOrElse(
            result -> figures.put("result", result.figures()), () -> figures.absent("result"));
    return figures.put("provenance", verdict.provenance().figures()).build();
  }

  private static Figures contribution(Contribution contribution, Locale locale) {
    return Figures.builder()
        .put("amount", contribution.amount())
        .put("what", contribution.what().text(locale))
        .build();
  }

  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof Figures figures) {
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      figures.forEach((name, each) -> object.put(name, plain(each.orElse(null))));
      return object;
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> array = new ArrayList<>();
      list.forEach(each -> array.add(plain(each)));
      return array;
    }
    return value;
  }
}
