package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
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

  /** The columns of two answers and an importance. */
  private record Columns(
      int functional,
      String functionalName,
      int dysfunctional,
      String dysfunctionalName,
      int importance,
      String importanceName) {}

  KanoRows(KanoFormat format) {
    super(format, format.weightColumn());
    this.format = format;
    this.answers = new AnswerCells(format.wording(), format.missingCodes());
    this.importances = new Cells(KanoTally.IMPORTANCE, format.missingCodes());
    this.use = format.repeats() == Repeats.REFUSE ? format.respondentUse() : RespondentUse.REQUIRED;
  }

  @Override
  void findAnswers(Header header, List<Problem> found) {
    boolean isWide = format.layout() instanceof KanoLayout.WideForm;
    boolean mustKnow = !isWide && use == RespondentUse.REQUIRED;
    respondentColumn = find(header, format.respondentColumn(), RESPONDENT, mustKnow, found);
    if (format.layout() instanceof KanoLayout.WideForm wide) {
      ImmutableList.Builder<Columns> all = ImmutableList.builder();
      for (KanoLayout.Pair pair : wide.pairs()) {
        all.add(
            columns(
                header,
                pair.functionalColumn(),
                pair.dysfunctionalColumn(),
                find(header, pair.importanceColumn(), found),
                pair.importanceColumn().orElse(""),
                found));
        feature(pair.feature());
      }
      columns = all.build();
    } else {
      KanoLayout.LongForm names = (KanoLayout.LongForm) format.layout();
      featureColumn = find(header, Optional.of(names.featureColumn()), found);
      columns =
          ImmutableList.of(
              columns(
                  header,
                  names.functionalColumn(),
                  names.dysfunctionalColumn(),
                  find(header, format.importanceColumn(), IMPORTANCE, false, found),
                  format.importanceColumn().orElse(IMPORTANCE),
                  found));
      format.features().ifPresent(known -> known.forEach(this::feature));
    }
  }

  private static Columns columns(
      Header header,
      String functional,
      String dysfunctional,
      int importance,
      String importanceName,
      List<Problem> found) {
    return new Columns(
        find(header, Optional.of(functional), found),
        functional,
        find(header, Optional.of(dysfunctional), found),
        dysfunctional,
        importance,
        importanceName);
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
  void takeRow(Table row) {
    long before = problemCount();
    Optional<Double> weight = weight(row);
    boolean isAnonymous = respondentColumn == ABSENT && use == RespondentUse.NOT_KEPT;
    @Nullable RespondentId respondent = isAnonymous ? null : respondent(row);
    String named = featureColumn == ABSENT ? "" : name(row, featureColumn);
    if (!named.isEmpty()) {
      checkFeature(named);
    }
    boolean soundRow = problemCount() == before;
    for (int i = 0; i < columns.size(); i++) {
      takePair(row, i, named, weight, respondent, soundRow);
    }
    if (respondent != null) {
      noteRepeats(respondent);
    }
  }

  private void takePair(
      Table row,
      int pair,
      String named,
      Optional<Double> weight,
      @Nullable RespondentId respondent,
      boolean soundRow) {
    long before = problemCount();
    Columns at = columns.get(pair);
    String there = cell(row, at.functional());
    String absent = cell(row, at.dysfunctional());
    boolean answered = !answers.isMissing(there) && !answers.isMissing(absent);
    boolean isBlank = answers.isMissing(there) && answers.isMissing(absent);
    if (featureColumn != ABSENT && named.isEmpty() && !isBlank) {
      note(belongsToNone("an answer", "feature"));
    }
    Optional<KanoAnswer> functional = answer(there, at.functionalName());
    Optional<KanoAnswer> dysfunctional = answer(absent, at.dysfunctionalName());
    OptionalInt importance = importance(row, at);
    if (!soundRow || problemCount() > before) {
      return;
    }
    Segment segment = segment(row);
    int feature = featureColumn == ABSENT ? pair : named.isEmpty() ? ABSENT : feature(named);
    if (!answered || isWeightMissing(weight)) {
      counter.in(segment);
      countMissing();
      return;
    }
    if (respondent != null
        && respondentColumn != ABSENT
        && isRepeated(respondent, feature, features.get(feature).id())) {
      return;
    }
    KanoCounter counts = counter.in(segment);
    count(counts, feature, functional.orElseThrow(), dysfunctional.orElseThrow(), weight);
    if (importance.isPresent()) {
      countImportance(counts, feature, importance.getAsInt(), weight);
    }
    if (respondent != null && use != RespondentUse.NOT_KEPT) {
      keep(
          segment,
          respondent,
          new KanoResponse(
              features.get(feature),
              functional.orElseThrow(),
              dysfunctional.orElseThrow(),
              importance,
              weight.map(OptionalDouble::of).orElse(OptionalDouble.empty())));
    }
  }

  private void count(
      KanoCounter counts,
      int feature,
      KanoAnswer functional,
      KanoAnswer dysfunctional,
      Optional<Double> weight) {
    if (weight.isPresent()) {
      counts.addWeighted(feature, functional, dysfunctional, weight.get());
    } else {
      counts.add(feature, functional, dysfunctional);
    }
    countUsed();
  }

  private static void countImportance(
      KanoCounter counts, int feature, int importance, Optional<Double> weight) {
    if (weight.isPresent()) {
      counts.addWeightedImportance(feature, importance, weight.get());
    } else {
      counts.addImportance(feature, importance, 1);
    }
  }

  private void keep(Segment segment, RespondentId respondent, KanoResponse response) {
    respondents
        .computeIfAbsent(segment, met -> new LinkedHashMap<>())
        .computeIfAbsent(respondent, met -> new ArrayList<>())
        .add(response);
  }

  /** The answer in a cell; empty when it is missing or none, which is noted. */
  private Optional<KanoAnswer> answer(String cell, String column) {
    if (answers.isMissing(cell)) {
      return Optional.empty();
    }
    Optional<KanoAnswer> answer = answers.answer(cell);
    if (answer.isEmpty()) {
      note(answers.noAnswer(place(), cell, column));
    }
    return answer;
  }

  private OptionalInt importance(Table row, Columns at) {
    if (at.importance() == ABSENT) {
      return OptionalInt.empty();
    }
    String cell = cell(row, at.importance());
    if (importances.isMissing(cell)) {
      return OptionalInt.empty();
    }
    OptionalInt level = importances.level(cell);
    if (level.isEmpty()) {
      note(importances.noRating(place(), cell, at.importanceName()));
      return level;
    }
    return OptionalInt.of(KanoTally.IMPORTANCE.lowest() + level.getAsInt());
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
