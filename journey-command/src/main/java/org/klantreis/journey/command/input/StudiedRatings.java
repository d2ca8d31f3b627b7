package org.klantreis.journey.command.input;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.klantreis.journey.csv.ColumnCoding;
import org.klantreis.journey.csv.RatingColumn;
import org.klantreis.journey.csv.RatingsFormat;
import org.klantreis.journey.csv.RatingsLayout;
import org.klantreis.journey.study.Codebook;
import org.klantreis.journey.study.CodebookColumn;
import org.klantreis.journey.study.ColumnRole;

/** What a study file says of ratings, but for what options say beside it. */
final class StudiedRatings {

  private StudiedRatings() {}

  /**
   * What it says of the columns that options name, or of all where they name none; empty where they
   * name others.
   *
   * @param codebook that of the file, without the roles that options give to other columns
   */
  static Optional<RatingsFormat> format(
      StudyFile file, Codebook codebook, Optional<RatingsLayout> laidOut) {
    Codebook used = laidOut.map(layout -> named(codebook, layout)).orElse(codebook);
    boolean isRated = used.columns().stream().anyMatch(column -> column.role().isRated());
    return isRated || laidOut.isEmpty()
        ? Optional.of(file.orEnd(used.ratings()))
        : Optional.empty();
  }

  /** Of the rated columns only those that a layout names, each with its touchpoint. */
  private static Codebook named(Codebook codebook, RatingsLayout layout) {
    if (!(layout instanceof RatingsLayout.WideForm form)) {
      return codebook.without(
          ColumnRole.TOUCHPOINT,
          ColumnRole.OVERALL,
          ColumnRole.WHICH_TOUCHPOINT,
          ColumnRole.RATING);
    }
    ImmutableSet<String> names =
        form.columns().stream().map(RatingColumn::column).collect(ImmutableSet.toImmutableSet());
    return codebook.withColumns(
        codebook.columns().stream()
            .filter(column -> !column.role().isRated() || names.contains(column.name()))
            .toList());
  }

  /** What is said of columns, option by option before the study file. */
  static ImmutableMap<String, ColumnCoding> beside(
      Codebook codebook, Map<String, ColumnCoding> ofStudy, Map<String, ColumnCoding> ofOptions) {
    Map<String, ColumnCoding> all = new LinkedHashMap<>(ofStudy);
    ofOptions.forEach(
        (name, said) -> all.merge(column(codebook, name), said, StudiedRatings::beside));
    return ImmutableMap.copyOf(all);
  }

  /** The words of another scale are others, so they go with it. */
  private static ColumnCoding beside(ColumnCoding ofStudy, ColumnCoding ofOptions) {
    return ColumnCoding.builder()
        .scale(ofOptions.scale().or(ofStudy::scale))
        .wording(ofOptions.scale().isPresent() ? ofOptions.wording() : ofStudy.wording())
        .missingCodes(ofOptions.missingCodes().or(ofStudy::missingCodes))
        .notExperiencedCodes(ofStudy.notExperiencedCodes())
        .isReversed(ofOptions.isReversed() || ofStudy.isReversed())
        .build();
  }

  /** The column that an option names, by itself or by its touchpoint. */
  private static String column(Codebook codebook, String name) {
    return codebook.columns().stream()
        .filter(column -> column.touchpoint().filter(id -> id.value().equals(name)).isPresent())
        .map(CodebookColumn::name)
        .findFirst()
        .orElse(name);
  }

  /** The same without some of its columns, which are then read as nothing. */
  static RatingsFormat without(RatingsFormat format, Predicate<RatingColumn> which) {
    if (!(format.layout() instanceof RatingsLayout.WideForm wide)
        || wide.columns().stream().noneMatch(which)) {
      return format;
    }
    ImmutableSet<String> left =
        wide.columns().stream()
            .filter(which)
            .map(RatingColumn::column)
            .collect(ImmutableSet.toImmutableSet());
    return format
        .withLayout(
            new RatingsLayout.WideForm(
                wide.columns().stream()
                    .filter(which.negate())
                    .collect(ImmutableList.toImmutableList()),
                wide.patterns()))
        .withCodings(Maps.filterKeys(format.codings(), name -> !left.contains(name)));
  }
}
