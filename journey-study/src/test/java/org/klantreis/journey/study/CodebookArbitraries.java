package org.klantreis.journey.study;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.klantreis.journey.model.FeatureId;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingScale;

/** Codebooks of all kinds. */
final class CodebookArbitraries {

  private CodebookArbitraries() {}

  static Arbitrary<Codebook> codebooks() {
    return Combinators.combine(
            files(), texts().optional(), texts().list().ofMaxSize(2), columns().list().ofMaxSize(8))
        .as(
            (file, map, uncertain, columns) ->
                Codebook.builder()
                    .file(file)
                    .map(map)
                    .uncertain(uncertain)
                    .addAllColumns(distinct(columns))
                    .build());
  }

  /** Without what a codebook refuses: two columns of one name, touchpoint or lonely role. */
  private static List<CodebookColumn> distinct(List<CodebookColumn> columns) {
    Set<Object> seen = new LinkedHashSet<>();
    return columns.stream()
        .filter(column -> seen.add(column.name()))
        .filter(column -> column.touchpoint().map(seen::add).orElse(true))
        .filter(
            column ->
                Set.of(
                            ColumnRole.TOUCHPOINT,
                            ColumnRole.FUNCTIONAL,
                            ColumnRole.DYSFUNCTIONAL,
                            ColumnRole.IMPORTANCE,
                            ColumnRole.SEGMENT,
                            ColumnRole.IGNORED)
                        .contains(column.role())
                    || seen.add(column.role()))
        .toList();
  }

  private static Arbitrary<FileLayout> files() {
    return Combinators.combine(
            texts().optional(),
            Arbitraries.integers().between(1, 4),
            Arbitraries.integers().between(0, 3),
            Arbitraries.of(',', ';', '\t', '|').optional(),
            Arbitraries.of(
                    StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1)
                .optional(),
            Arbitraries.of(true, false),
            Arbitraries.maps(texts(), sets(1)).ofMaxSize(2))
        .as(
            (sheet, headers, skipped, delimiter, charset, comma, keep) ->
                FileLayout.builder()
                    .sheet(sheet)
                    .headerRows(headers)
                    .skipLines(skipped)
                    .delimiter(delimiter)
                    .charset(charset)
                    .decimalComma(comma)
                    .keep(ImmutableMap.copyOf(keep))
                    .build());
  }

  private static Arbitrary<CodebookColumn> columns() {
    Arbitrary<CodebookColumn.Builder> said =
        Combinators.combine(
                texts(),
                texts().optional(),
                Arbitraries.of(Looks.class).optional(),
                Arbitraries.of("0-10", "1-5", "-5-5", "1-7").optional(),
                texts().optional(),
                Arbitraries.maps(texts(), Arbitraries.doubles().between(-5, 10)).ofMaxSize(3),
                sets(0),
                sets(0))
            .as(
                (name, label, looks, scale, wording, words, missing, unmet) ->
                    CodebookColumn.builder()
                        .name(name)
                        .label(label)
                        .looksLike(looks)
                        .scale(scale.flatMap(RatingScale::parse))
                        .wording(wording)
                        .words(ImmutableMap.copyOf(words))
                        .missing(missing)
                        .notExperienced(unmet));
    return Combinators.combine(
            said,
            Arbitraries.of(ColumnRole.class),
            texts(),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false),
            Arbitraries.maps(texts(), texts()).ofMaxSize(2),
            sets(0),
            texts().list().ofMaxSize(2))
        .as(
            (builder, role, id, reversed, recommend, labels, leftOut, uncertain) -> {
              builder
                  .role(role)
                  .isReversed(reversed)
                  .labels(ImmutableMap.copyOf(labels))
                  .leftOut(leftOut)
                  .uncertain(uncertain);
              if (recommend && role.isRated()) {
                builder.scale(RatingScale.ZERO_TO_TEN).isRecommendation(true);
              }
              if (role == ColumnRole.TOUCHPOINT || role == ColumnRole.OVERALL) {
                builder.touchpoint(TouchpointId.of(id));
              }
              if (role == ColumnRole.FUNCTIONAL || role == ColumnRole.IMPORTANCE) {
                builder.feature(FeatureId.of(id));
              }
              return builder.build();
            });
  }

  private static Arbitrary<ImmutableSet<String>> sets(int least) {
    return texts().set().ofMinSize(least).ofMaxSize(3).map(ImmutableSet::copyOf);
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("abQ1[]/~\"'é, ;=")
        .ofMinLength(1)
        .ofMaxLength(12)
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }
}
