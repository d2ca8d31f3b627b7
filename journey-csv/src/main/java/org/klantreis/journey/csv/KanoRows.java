package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.evidence.KanoAnswers;
import org.klantreis.journey.evidence.KanoCounter;
import org.klantreis.journey.evidence.KanoRespondents;
import org.klantreis.journey.evidence.KanoResponse;
import org.klantreis.journey.evidence.KanoTally;
import org.klantreis.journey.evidence.Repeats;
import org.klantreis.journey.evidence.RespondentId;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.evidence.Segmented;
import org.klantreis.journey.evidence.SegmentedKanoCounter;
import org.klantreis.journey.kano.KanoAnswer;
import org.klantreis.journey.model.Feature;
import org.klantreis.journey.name.Names;
import org.klantreis.journey.problem.Problem;

/** Counts the rows of a Kano questionnaire as they come. */
final class KanoRows extends AnswerRows {

  private static final String RESPONDENT = "respondent";
  private static final String IMPORTANCE = "importance";

  private final KanoFormat format;
  private final AnswerCells answers;
  private final Cells importances;

  /** Whoever may answer twice must be known, to be counted as one. */
  private final RespondentUse use;

  private final SegmentedKanoCounter counter = new SegmentedKanoCounter();
  private final List<Feature> features = new ArrayList<>();
  private final Map<String, Integer> featuresByText = new HashMap<>();
  private final Map<Segment, Map<RespondentId, List<KanoResponse>>> respondents =
      new LinkedHashMap<>();

  private int respondentColumn = ABSENT;
  private int featureColumn = ABSENT;

  /** Where the answers stand, in the wide layout for each feature. */
  private ImmutableList<Columns> columns = ImmutableList.of();

  /** A column of answers or importances, where it stands, and what stands for no answer in it. */
  private record Column(String name, int index, Codes missing) {

    static final Column NONE = new Column("", ABSENT, new Codes(ImmutableList.of()));

    boolean isMissing(String cell) {
      return cell.isEmpty() || missing.contains(cell);
    }

    Column coded(KanoFormat format, Codings codings) {
      return new Column(name, index, new Codes(Cells.missingCodes(format, codings.of(index))));
    }
  }

  /** The columns of two answers and an importance, which may be {@link Column#NONE}. */
  private record Columns(Column functional, Column dysfunctional, Column importance) {

    Stream<Column> all() {
      return Stream.of(functional, dysfunctional, importance)
          .filter(column -> column.index() != ABSENT);
    }

    Columns coded(KanoFormat format, Codings codings) {
      return new Columns(
          functional.coded(format, codings),
          dysfunctional.coded(format, codings),
          importance.coded(format, codings));
    }
  }

  KanoRows(KanoFormat format) {
    super(format, format.weightColumn());
    this.format = format;
    this.answers = new AnswerCells(format.wording());
    this.importances = new Cells(KanoTally.IMPORTANCE, ImmutableSet.of());
    this.use = use(format);
  }

  private static RespondentUse use(KanoFormat format) {
    if (format.countColumn().isPresent()) {
      return RespondentUse.NOT_KEPT;
    }
    return format.repeats() == Repeats.REFUSE ? format.respondentUse() : RespondentUse.REQUIRED;
  }

  @Override
  void findAnswers(Header header, List<Problem> found) {
    boolean isWide = format.layout() instanceof KanoLayout.WideForm;
    boolean mustKnow = !isWide && use == RespondentUse.REQUIRED;
    respondentColumn =
        format.countColumn().isPresent()
            ? ABSENT
            : find(header, format.respondentColumn(), RESPONDENT, mustKnow, found);
    if (format.layout() instanceof KanoLayout.WideForm wide) {
      ImmutableList.Builder<Columns> all = ImmutableList.builder();
      for (KanoLayout.Pair pair : wide.pairs()) {
        int importance = find(header, pair.importanceColumn(), found);
        all.add(
            new Columns(
                column(header, pair.functionalColumn(), found),
                column(header, pair.dysfunctionalColumn(), found),
                new Column(pair.importanceColumn().orElse(""), importance, Column.NONE.missing())));
        feature(pair.feature());
      }
      columns = all.build();
    } else {
      KanoLayout.LongForm names = (KanoLayout.LongForm) format.layout();
      featureColumn = find(header, Optional.of(names.featureColumn()), found);
      int importance = find(header, format.importanceColumn(), IMPORTANCE, false, found);
      String importanceName = format.importanceColumn().orElse(IMPORTANCE);
      columns =
          ImmutableList.of(
              new Columns(
                  column(header, names.functionalColumn(), found),
                  column(header, names.dysfunctionalColumn(), found),
                  new Column(importanceName, importance, Column.NONE.missing())));
      format.features().ifPresent(known -> known.forEach(this::feature));
    }
    List<Codings.Answered> answered =
        columns.stream()
            .flatMap(Columns::all)
            .map(column -> new Codings.Answered(column.index(), ""))
            .toList();
    Codings codings = codings(header, answered, found);
    columns =
        columns.stream()
            .map(each -> each.coded(format, codings))
            .collect(ImmutableList.toImmutableList());
  }

  private static Column column(Header header, String name, List<Problem> found) {
    return new Column(name, find(header, Optional.of(name), found), Column.NONE.missing());
  }

  /** A column that was asked for must be there; one by its usual name need not. */
  private static int find(
      Header header, Optional<String> asked, String usual, boolean must, List<Problem> found) {
    return asked.isPresent() || must || header.has(usual)
        ? find(header, Optional.of(asked.orElse(usual)), found)
        : ABSENT;
  }

  @Override
  int answersPerRow() {
    return columns.size();
  }

  @Override
  void takeAnswers(Table row) {
    boolean isAnonymous = respondentColumn == ABSENT && use == RespondentUse.NOT_KEPT;
    @Nullable RespondentId respondent = isAnonymous ? null : respondent(row);
    String named = featureColumn == ABSENT ? "" : name(row, featureColumn);
    if (!named.isEmpty()) {
      checkFeature(named);
    }
    boolean soundRow = isSoundRow();
    for (int i = 0; i < columns.size(); i++) {
      takePair(row, i, named, respondent, soundRow);
    }
    if (respondent != null) {
      noteRepeats(respondent);
    }
  }

  private void takePair(
      Table row, int pair, String named, @Nullable RespondentId respondent, boolean soundRow) {
    long before = problemCount();
    Columns at = columns.get(pair);
    String there = cell(row, at.functional().index());
    String absent = cell(row, at.dysfunctional().index());
    boolean isThereMissing = at.functional().isMissing(there);
    boolean isAbsentMissing = at.dysfunctional().isMissing(absent);
    boolean answered = !isThereMissing && !isAbsentMissing;
    boolean isBlank = isThereMissing && isAbsentMissing;
    if (featureColumn != ABSENT && named.isEmpty() && !isBlank) {
      note(belongsToNone("an answer", "feature"));
    }
    Optional<KanoAnswer> functional = answer(there, at.functional());
    Optional<KanoAnswer> dysfunctional = answer(absent, at.dysfunctional());
    OptionalInt importance = importance(row, at.importance());
    if (!soundRow || problemCount() > before) {
      return;
    }
    int feature = featureColumn == ABSENT ? pair : named.isEmpty() ? ABSENT : feature(named);
    if (!answered || isWeightMissing()) {
      counter.in(segment());
      countMissing();
      return;
    }
    if (respondent != null
        && respondentColumn != ABSENT
        && isRepeated(respondent, feature, features.get(feature).id())) {
      return;
    }
    KanoCounter counts = counter.in(segment());
    count(counts, feature, functional.orElseThrow(), dysfunctional.orElseThrow());
    if (importance.isPresent()) {
      countImportance(counts, feature, importance.getAsInt());
    }
    if (respondent != null && use != RespondentUse.NOT_KEPT) {
      keep(
          segment(),
          respondent,
          new KanoResponse(
              features.get(feature),
              functional.orElseThrow(),
              dysfunctional.orElseThrow(),
              importance,
              weight().map(OptionalDouble::of).orElse(OptionalDouble.empty())));
    }
  }

  private void count(
      KanoCounter counts, int feature, KanoAnswer functional, KanoAnswer dysfunctional) {
    if (weight().isPresent()) {
      counts.addWeighted(feature, functional, dysfunctional, weight().get());
    } else {
      counts.add(feature, functional, dysfunctional, times());
    }
    countUsed();
  }

  private void countImportance(KanoCounter counts, int feature, int importance) {
    if (weight().isPresent()) {
      counts.addWeightedImportance(feature, importance, weight().get());
    } else {
      counts.addImportance(feature, importance, times());
    }
  }

  private void keep(Segment segment, RespondentId respondent, KanoResponse response) {
    respondents
        .computeIfAbsent(segment, met -> new LinkedHashMap<>())
        .computeIfAbsent(respondent, met -> new ArrayList<>())
        .add(response);
  }

  /** The answer in a cell; empty when it is missing or none, which is noted. */
  private Optional<KanoAnswer> answer(String cell, Column column) {
    if (column.isMissing(cell)) {
      return Optional.empty();
    }
    Optional<KanoAnswer> answer = answers.answer(cell);
    if (answer.isEmpty()) {
      noteIn(column.name(), answers.noAnswer(place(), cell));
    }
    return answer;
  }

  private OptionalInt importance(Table row, Column at) {
    if (at.index() == ABSENT) {
      return OptionalInt.empty();
    }
    String cell = cell(row, at.index());
    if (at.isMissing(cell)) {
      return OptionalInt.empty();
    }
    OptionalInt stated = importances.level(cell);
    if (stated.isEmpty()) {
      noteIn(at.name(), importances.noRating(place(), cell));
      return stated;
    }
    return OptionalInt.of(KanoTally.IMPORTANCE.lowest() + stated.getAsInt());
  }

  /** Who answered: in the wide layout every row is somebody, with or without a name. */
  private @Nullable RespondentId respondent(Table row) {
    String name = respondentColumn == ABSENT ? "" : name(row, respondentColumn);
    if (!name.isEmpty()) {
      return RespondentId.of(name);
    }
    if (featureColumn == ABSENT) {
      return RespondentId.of("line " + place());
    }
    if (use == RespondentUse.REQUIRED) {
      note(
          Problem.at(place(), "has no respondent, and it must be known who answered")
              .withHint("fill the column '" + format.respondentColumn().orElse(RESPONDENT) + "'"));
    }
    return null;
  }

  /** Notes a feature that is not known, or cannot be one. */
  private void checkFeature(String text) {
    if (featuresByText.containsKey(text)) {
      return;
    }
    if (format.features().isPresent()) {
      note(
          Problem.at(place(), text, "no such feature")
              .withNearest(
                  Iterables.transform(format.features().get(), each -> each.id().value())));
      return;
    }
    try {
      Feature.of(text);
    } catch (IllegalArgumentException refused) {
      note(
          Problem.at(place(), text, "is no feature id")
              .withHint(String.valueOf(refused.getMessage())));
    }
  }

  /** The index of a feature that was checked, which is met by asking for it. */
  private int feature(String text) {
    Integer known = featuresByText.get(text);
    return known == null ? feature(Feature.of(text)) : known;
  }

  private int feature(Feature feature) {
    int index = counter.index(feature);
    features.add(feature);
    featuresByText.put(Names.clean(feature.id().value()), index);
    return index;
  }

  /** What came of it. */
  CsvReading<SurveyedKano> reading() {
    if (use == RespondentUse.NOT_KEPT) {
      return reading(new SurveyedKano(counter.toAnswers(), Optional.empty(), format.repeats()));
    }
    Segmented<KanoRespondents> kept = keptRespondents();
    Segmented<KanoAnswers> answers =
        format.repeats() == Repeats.REFUSE
            ? counter.toAnswers()
            : SurveyedKano.answers(kept, format.repeats());
    return reading(new SurveyedKano(answers, Optional.of(kept), format.repeats()));
  }

  private Segmented<KanoRespondents> keptRespondents() {
    ImmutableMap.Builder<Segment, KanoRespondents> parts = ImmutableMap.builder();
    for (Segment segment : counter.toAnswers().parts().keySet()) {
      parts.put(
          segment,
          KanoRespondents.of(features, respondents.getOrDefault(segment, ImmutableMap.of())));
    }
    return new Segmented<>(KanoRespondents.empty(), parts.buildOrThrow());
  }
}
