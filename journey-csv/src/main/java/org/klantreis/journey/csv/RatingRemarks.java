package org.klantreis.journey.csv;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.rating.RatingScale;

/** What is to be said of ratings that were read without a problem. */
final class RatingRemarks {

  private static final int TEXTS_SHOWN = 6;
  private static final int TEN = 10;
  private static final int FIVE = 5;

  private RatingRemarks() {}

  /**
   * Of all cells.
   *
   * @param areWordsSaid whether it was said in which words they are
   */
  static ImmutableList<Problem> of(List<Cells> cells, boolean areWordsSaid) {
    ImmutableList.Builder<Problem> remarks = ImmutableList.builder();
    Set<RatingScale> scales = new LinkedHashSet<>();
    cells.forEach(each -> scales.add(each.scale()));
    scales.forEach(scale -> tooLow(cells, scale).ifPresent(remarks::add));
    if (!areWordsSaid) {
      readTexts(cells).ifPresent(remarks::add);
    }
    return remarks.build();
  }

  /** Answers up to 5 on a scale up to 10, by all and everywhere, are probably on another. */
  private static Optional<Problem> tooLow(List<Cells> cells, RatingScale scale) {
    Optional<Range<Double>> met =
        cells.stream()
            .filter(each -> each.scale().equals(scale))
            .flatMap(each -> each.met().stream())
            .reduce(Range::span);
    return met.filter(range -> scale.highest() == TEN && range.upperEndpoint() <= FIVE)
        .map(
            range ->
                Problem.at(
                        "",
                        "nobody rated above "
                            + RatingScale.written(range.upperEndpoint())
                            + " on "
                            + scale.name())
                    .withHint("maybe the scale is another: --scale 1-5"));
  }

  private static Optional<Problem> readTexts(List<Cells> cells) {
    Map<String, Double> texts = new LinkedHashMap<>();
    cells.forEach(each -> texts.putAll(each.readTexts()));
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    String read =
        texts.entrySet().stream()
            .limit(TEXTS_SHOWN)
            .map(each -> "'" + each.getKey() + "' as " + RatingScale.written(each.getValue()))
            .collect(joining(", "));
    return Optional.of(
        Problem.at("", "read " + read + (texts.size() > TEXTS_SHOWN ? ", …" : ""))
            .withHint("other numbers by --answers"));
  }
}
