package org.klantreis.journey.study;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.klantreis.journey.csv.ColumnCoding;
import org.klantreis.journey.csv.CsvOptions;
import org.klantreis.journey.csv.KanoFormat;
import org.klantreis.journey.csv.KanoLayout;
import org.klantreis.journey.csv.LoyaltyFormat;
import org.klantreis.journey.csv.RatingColumn;
import org.klantreis.journey.csv.RatingsFormat;
import org.klantreis.journey.csv.RatingsLayout;
import org.klantreis.journey.csv.RespondentsFormat;
import org.klantreis.journey.kano.AnswerWording;
import org.klantreis.journey.kano.KanoAnswer;
import org.klantreis.journey.model.Feature;
import org.klantreis.journey.model.FeatureId;
import org.klantreis.journey.problem.Checked;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.rating.AnswerTexts;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.rating.RatingWording;

/** What readers of tables are told by a codebook. */
final class CodebookFormats {

  private static final String OWN = "own";

  private final Codebook codebook;
  private final List<Problem> problems = new ArrayList<>();

  CodebookFormats(Codebook codebook) {
    this.codebook = codebook;
  }

  /** How the file is written down. */
  static CsvOptions csv(FileLayout file) {
    ImmutableSetMultimap.Builder<String, String> keep = ImmutableSetMultimap.builder();
    file.keep().forEach(keep::putAll);
    CsvOptions usual = CsvOptions.standard();
    return usual
        .withDelimiter(file.delimiter().orElse(usual.delimiter()))
        .withCharset(file.charset().orElse(usual.charset()))
        .withSkipLines(file.skipLines())
        .withHeaderRows(file.headerRows())
        .withHasDecimalComma(file.decimalComma())
        .withKeep(keep.build());
  }

  Checked<RatingsFormat> ratings() {
    ImmutableList<CodebookColumn> rated =
        codebook.columns(ColumnRole.TOUCHPOINT, ColumnRole.OVERALL, ColumnRole.RATING);
    return checked(
        () -> ratings(rated),
        ColumnRole.TOUCHPOINT,
        ColumnRole.OVERALL,
        ColumnRole.RATING,
        ColumnRole.WHICH_TOUCHPOINT,
        ColumnRole.ASPECT,
        ColumnRole.WEIGHT,
        ColumnRole.COUNT,
        ColumnRole.RESPONDENT,
        ColumnRole.CHANNEL);
  }

  private Optional<RatingsFormat> ratings(ImmutableList<CodebookColumn> rated) {
    if (rated.isEmpty()) {
      problems.add(
          Problem.at("", "no column holds ratings")
              .withHint("give one the role touchpoint, with the touchpoint that it is about"));
      return Optional.empty();
    }
    RatingScale usual = usualScale(rated);
    RatingsFormat.Builder format =
        RatingsFormat.builder()
            .csv(csv(codebook.file()))
            .scale(usual)
            .weightColumn(name(ColumnRole.WEIGHT))
            .countColumn(name(ColumnRole.COUNT))
            .respondentColumn(name(ColumnRole.RESPONDENT))
            .channelColumn(name(ColumnRole.CHANNEL))
            .aspectColumn(name(ColumnRole.ASPECT));
    Optional<String> which = name(ColumnRole.WHICH_TOUCHPOINT);
    Optional<CodebookColumn> rating = codebook.columns(ColumnRole.RATING).stream().findFirst();
    if (which.isPresent() && rating.isPresent()) {
      ColumnCoding coding = coding(rating.get());
      format
          .layout(new RatingsLayout.LongForm(which.get(), rating.get().name()))
          .wording(coding.wording())
          .missingCodes(
              ImmutableSet.<String>builder()
                  .addAll(rating.get().missing())
                  .addAll(rating.get().notExperienced())
                  .build());
    } else {
      format
          .layout(
              RatingsLayout.WideForm.of(
                  rated.stream()
                      .flatMap(
                          column ->
                              column.touchpoint().stream()
                                  .map(id -> new RatingColumn(column.name(), id)))
                      .collect(ImmutableList.toImmutableList())))
          .codings(codings(rated));
    }
    return Optional.of(format.build());
  }

  /** The scale that most columns have, so that the fewest have one of their own. */
  private static RatingScale usualScale(List<CodebookColumn> rated) {
    Map<RatingScale, Long> counts =
        rated.stream()
            .map(column -> column.scale().orElse(RatingScale.DUTCH_GRADE))
            .collect(
                Collectors.groupingBy(scale -> scale, LinkedHashMap::new, Collectors.counting()));
    long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(RatingScale.DUTCH_GRADE);
  }

  ImmutableMap<String, ColumnCoding> codings(List<CodebookColumn> columns) {
    ImmutableMap.Builder<String, ColumnCoding> codings = ImmutableMap.builder();
    columns.forEach(column -> codings.put(column.name(), coding(column)));
    return codings.buildOrThrow();
  }

  private ColumnCoding coding(CodebookColumn column) {
    return ColumnCoding.builder()
        .scale(column.scale().or(() -> Optional.of(RatingScale.DUTCH_GRADE)))
        .wording(wording(column))
        .missingCodes(Optional.of(column.missing()).filter(codes -> !codes.isEmpty()))
        .notExperiencedCodes(Optional.of(column.notExperienced()).filter(codes -> !codes.isEmpty()))
        .isReversed(column.isReversed())
        .build();
  }

  private Optional<RatingWording> wording(CodebookColumn column) {
    Optional<RatingWording> shipped = column.wording().flatMap(RatingWording::named);
    if (column.wording().isPresent() && shipped.isEmpty()) {
      problems.add(
          Problem.at(
                  "column '" + column.name() + "'", column.wording().get(), "is no shipped wording")
              .withNearest(RatingWording.SHIPPED.stream().map(RatingWording::name).toList()));
    }
    if (column.words().isEmpty()) {
      return shipped;
    }
    AnswerTexts<Double> own = AnswerTexts.of(column.words());
    return shipped
        .map(wording -> wording.plus(own))
        .or(() -> Optional.of(new RatingWording(OWN, Locale.ROOT, OptionalInt.empty(), own)));
  }

  Checked<KanoFormat> kano() {
    return checked(
        this::kanoFormat,
        ColumnRole.FUNCTIONAL,
        ColumnRole.DYSFUNCTIONAL,
        ColumnRole.IMPORTANCE,
        ColumnRole.WHICH_FEATURE,
        ColumnRole.WEIGHT,
        ColumnRole.RESPONDENT);
  }

  private Optional<KanoFormat> kanoFormat() {
    ImmutableList<CodebookColumn> asked =
        codebook.columns(ColumnRole.FUNCTIONAL, ColumnRole.DYSFUNCTIONAL, ColumnRole.IMPORTANCE);
    Optional<KanoLayout> layout = kanoLayout();
    if (layout.isEmpty()) {
      problems.add(
          Problem.at("", "no columns are the two questions about a feature")
              .withHint("give them the roles functional and dysfunctional, with one feature"));
      return Optional.empty();
    }
    KanoFormat.Builder format =
        KanoFormat.builder()
            .csv(csv(codebook.file()))
            .layout(layout.get())
            .weightColumn(name(ColumnRole.WEIGHT))
            .respondentColumn(name(ColumnRole.RESPONDENT))
            .wording(kanoWording(asked));
    ImmutableSet.Builder<String> missing = ImmutableSet.builder();
    asked.forEach(column -> missing.addAll(column.missing()).addAll(column.notExperienced()));
    format.missingCodes(missing.build());
    if (layout.get() instanceof KanoLayout.LongForm) {
      format.importanceColumn(name(ColumnRole.IMPORTANCE));
    }
    return Optional.of(format.build());
  }

  private Optional<KanoLayout> kanoLayout() {
    Optional<String> which = name(ColumnRole.WHICH_FEATURE);
    Optional<String> functional = name(ColumnRole.FUNCTIONAL);
    Optional<String> dysfunctional = name(ColumnRole.DYSFUNCTIONAL);
    if (which.isPresent() && functional.isPresent() && dysfunctional.isPresent()) {
      return Optional.of(
          new KanoLayout.LongForm(which.get(), functional.get(), dysfunctional.get()));
    }
    ImmutableList.Builder<KanoLayout.Pair> pairs = ImmutableList.builder();
    for (CodebookColumn column : codebook.columns(ColumnRole.FUNCTIONAL)) {
      Optional<String> other = of(column.feature(), ColumnRole.DYSFUNCTIONAL);
      if (column.feature().isEmpty() || other.isEmpty()) {
        problems.add(
            Problem.at("column '" + column.name() + "'", "has no dysfunctional question beside it")
                .withHint("give both columns the same feature"));
      } else {
        FeatureId feature = column.feature().get();
        pairs.add(
            new KanoLayout.Pair(
                Feature.builder().id(feature).name(column.label().orElse(feature.value())).build(),
                column.name(),
                other.get(),
                of(column.feature(), ColumnRole.IMPORTANCE)));
      }
    }
    ImmutableList<KanoLayout.Pair> all = pairs.build();
    return all.isEmpty() ? Optional.empty() : Optional.of(new KanoLayout.WideForm(all));
  }

  private Optional<String> of(Optional<FeatureId> feature, ColumnRole side) {
    return codebook.columns(side).stream()
        .filter(column -> column.feature().equals(feature))
        .map(CodebookColumn::name)
        .findFirst();
  }

  /** The wording that all name, or any shipped, with the words that any of the columns adds. */
  private AnswerWording kanoWording(List<CodebookColumn> asked) {
    List<String> named =
        asked.stream().flatMap(each -> each.wording().stream()).distinct().toList();
    AnswerWording wording =
        named.size() == 1
            ? AnswerWording.named(named.get(0)).orElseGet(AnswerWording::anyShipped)
            : AnswerWording.anyShipped();
    Map<String, KanoAnswer> texts = new LinkedHashMap<>();
    for (CodebookColumn column : asked) {
      column
          .words()
          .forEach(
              (text, position) ->
                  KanoAnswer.at(position.intValue())
                      .filter(answer -> position == Math.rint(position))
                      .ifPresentOrElse(
                          answer -> texts.put(text, answer),
                          () ->
                              problems.add(
                                  Problem.at(
                                          "column '" + column.name() + "'",
                                          text,
                                          "stands for no Kano answer")
                                      .withHint("answers are 1 for like to 5 for dislike"))));
    }
    return texts.isEmpty() ? wording : wording.plus(new AnswerWording(OWN, AnswerTexts.of(texts)));
  }

  Checked<RespondentsFormat> respondents() {
    return checked(
        () -> {
          Optional<String> overall = name(ColumnRole.OVERALL);
          ImmutableList<CodebookColumn> touchpoints = codebook.columns(ColumnRole.TOUCHPOINT);
          if (overall.isEmpty() || touchpoints.isEmpty()) {
            problems.add(
                Problem.at("", "no column is the overall rating, or none is a touchpoint")
                    .withHint("give one the role overall, and others the role touchpoint"));
            return Optional.empty();
          }
          return ratings(touchpoints)
              .map(
                  format ->
                      RespondentsFormat.builder()
                          .overallColumn(overall.get())
                          .ratings(
                              format.withCodings(
                                  codings(
                                      codebook.columns(ColumnRole.TOUCHPOINT, ColumnRole.OVERALL))))
                          .build());
        },
        ColumnRole.TOUCHPOINT,
        ColumnRole.OVERALL,
        ColumnRole.WEIGHT,
        ColumnRole.COUNT,
        ColumnRole.RESPONDENT);
  }

  Checked<LoyaltyFormat> loyalty() {
    return checked(
        () -> {
          Optional<CodebookColumn> rating =
              codebook.columns(ColumnRole.OVERALL).stream()
                  .findFirst()
                  .or(() -> codebook.columns(ColumnRole.TOUCHPOINT).stream().findFirst());
          Optional<String> loyal = name(ColumnRole.LOYAL);
          if (rating.isEmpty() || loyal.isEmpty()) {
            problems.add(
                Problem.at("", "no column says who is loyal, or none holds ratings")
                    .withHint("give one the role loyal, and one the role overall"));
            return Optional.empty();
          }
          return Optional.of(
              LoyaltyFormat.builder()
                  .csv(csv(codebook.file()))
                  .ratingColumn(rating.get().name())
                  .scale(rating.get().scale().orElse(RatingScale.DUTCH_GRADE))
                  .loyalColumn(loyal.get())
                  .respondentColumn(name(ColumnRole.RESPONDENT))
                  .codings(codings(ImmutableList.of(rating.get())))
                  .build());
        },
        ColumnRole.OVERALL,
        ColumnRole.LOYAL,
        ColumnRole.RESPONDENT);
  }

  private Optional<String> name(ColumnRole role) {
    return codebook.columns(role).stream().map(CodebookColumn::name).findFirst();
  }

  /** What is made, unless something is wrong with it, or uncertain in a column that it reads. */
  private <T> Checked<T> checked(Supplier<Optional<T>> make, ColumnRole... read) {
    problems.addAll(codebook.unsettled(read));
    try {
      Optional<T> made = make.get();
      return problems.isEmpty() ? Checked.sound(made.orElseThrow()) : Checked.refused(problems);
    } catch (IllegalArgumentException refused) {
      problems.add(Problem.at("", String.valueOf(refused.getMessage())));
      return Checked.refused(problems);
    }
  }
}
