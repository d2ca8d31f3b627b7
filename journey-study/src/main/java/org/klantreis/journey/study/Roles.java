package org.klantreis.journey.study;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klantreis.journey.rating.RatingScale;

/** Which place each column has among the others: what only one can be, and what goes in pairs. */
final class Roles {

  private static final ImmutableSet<ColumnRole> OF_ONE =
      ImmutableSet.of(
          ColumnRole.RESPONDENT,
          ColumnRole.WEIGHT,
          ColumnRole.WAVE,
          ColumnRole.CHANNEL,
          ColumnRole.LOYAL);

  private final Map<Integer, SeenColumn> columns;
  private final Map<Integer, Taken> taken;

  /** Changes what columns are taken for. */
  Roles(Map<Integer, SeenColumn> columns, Map<Integer, Taken> taken) {
    this.columns = columns;
    this.taken = taken;
  }

  /** Settles all of it; what features the questions of a Kano questionnaire are about, by place. */
  Map<Integer, String> settle() {
    boolean isLong = settleLong();
    Map<Integer, String> features = isLong ? Map.of() : settleKano();
    settleCounts(isLong);
    OF_ONE.forEach(this::settleOne);
    if (!isLong) {
      settleOverall();
    }
    return features;
  }

  private ColumnName name(int place) {
    return Optional.ofNullable(columns.get(place)).orElseThrow().name();
  }

  private Optional<Integer> called(String name) {
    return taken.keySet().stream().filter(place -> Called.is(name, name(place))).findFirst();
  }

  private void put(int place, ColumnRole role) {
    taken.computeIfPresent(place, (same, before) -> ImmutableTaken.copyOf(before).withRole(role));
  }

  /** A row for each rating, or for each feature: by the names that readers know. */
  private boolean settleLong() {
    Optional<Integer> touchpoint = called("touchpoint");
    Optional<Integer> rating = called("rating");
    if (touchpoint.isPresent() && rating.isPresent()) {
      put(touchpoint.get(), ColumnRole.WHICH_TOUCHPOINT);
      taken.computeIfPresent(rating.get(), (place, before) -> rating(before));
      called("aspect").ifPresent(place -> put(place, ColumnRole.ASPECT));
      respondentOfSeveralRows();
      return true;
    }
    Optional<Integer> feature = called("feature");
    Optional<Integer> functional = called("functional");
    Optional<Integer> dysfunctional = called("dysfunctional");
    if (feature.isPresent() && functional.isPresent() && dysfunctional.isPresent()) {
      taken.replace(feature.get(), Taken.as(ColumnRole.WHICH_FEATURE, Looks.GROUP));
      taken.replace(functional.get(), kano(functional.get(), ColumnRole.FUNCTIONAL));
      taken.replace(dysfunctional.get(), kano(dysfunctional.get(), ColumnRole.DYSFUNCTIONAL));
      called("importance")
          .ifPresent(place -> taken.replace(place, Taken.as(ColumnRole.IMPORTANCE, Looks.NUMBER)));
      respondentOfSeveralRows();
      return true;
    }
    return false;
  }

  private static Taken rating(Taken before) {
    return ImmutableTaken.copyOf(before)
        .withRole(ColumnRole.RATING)
        .withDoubt(
            before.scale().isPresent()
                ? before.doubt()
                : Optional.of("the answers do not tell their scale: on which are they?"));
  }

  /** Where a row is not a respondent, somebody may well be there twice. */
  private void respondentOfSeveralRows() {
    taken.replaceAll(
        (place, what) ->
            what.role() == ColumnRole.RESPONDENT
                ? ImmutableTaken.copyOf(what).withDoubt(Optional.empty())
                : what);
  }

  private Taken kano(int place, ColumnRole side) {
    Taken before = Optional.ofNullable(taken.get(place)).orElseThrow();
    return ImmutableTaken.copyOf(Taken.as(side, Looks.KANO)).withMissing(before.missing());
  }

  private Map<Integer, String> settleKano() {
    Map<Integer, ColumnName> sides = new LinkedHashMap<>();
    taken.forEach(
        (place, what) -> {
          boolean isNumbered =
              what.looks() == Looks.RATING
                  && what.scale().equals(Optional.of(RatingScale.ONE_TO_FIVE))
                  && KanoColumns.isSide(name(place));
          if (what.looks() == Looks.KANO || isNumbered) {
            sides.put(place, name(place));
          }
        });
    Map<Integer, String> features = new HashMap<>();
    for (KanoColumns.Pair pair : KanoColumns.pairs(sides)) {
      taken.replace(pair.functional(), kano(pair.functional(), ColumnRole.FUNCTIONAL));
      taken.replace(pair.dysfunctional(), kano(pair.dysfunctional(), ColumnRole.DYSFUNCTIONAL));
      features.put(pair.functional(), pair.label());
      features.put(pair.dysfunctional(), pair.label());
    }
    taken.replaceAll(
        (place, what) ->
            what.looks() == Looks.KANO && !features.containsKey(place)
                ? Taken.ignored(Looks.KANO)
                : what);
    return features;
  }

  /** Counts are of a table of answers; beside single answers a number of that name is in doubt. */
  private void settleCounts(boolean isLong) {
    List<Integer> counts = new ArrayList<>();
    taken.forEach(
        (place, what) -> {
          ColumnLook look = Optional.ofNullable(columns.get(place)).orElseThrow().look();
          boolean areCounts =
              look.filled() > 0
                  && look.numbers() == look.filled()
                  && look.fractions() == 0
                  && look.least() >= 0;
          if (Called.isCount(name(place)) && areCounts) {
            counts.add(place);
          }
        });
    counts.stream()
        .limit(1)
        .forEach(
            place ->
                taken.replace(
                    place,
                    ImmutableTaken.copyOf(Taken.as(ColumnRole.COUNT, Looks.NUMBER))
                        .withDoubt(
                            isLong
                                ? Optional.empty()
                                : Optional.of(
                                    "does a row stand for so many equal answers, or is it a"
                                        + " number of something else?"))));
  }

  /** The first that is sure has the role; another one is told apart by it, or is not read. */
  private void settleOne(ColumnRole role) {
    List<Integer> all =
        taken.entrySet().stream()
            .filter(entry -> entry.getValue().role() == role)
            .sorted(comparing(entry -> entry.getValue().doubt().isPresent()))
            .map(Map.Entry::getKey)
            .toList();
    boolean isGroup = role != ColumnRole.RESPONDENT && role != ColumnRole.WEIGHT;
    all.stream()
        .skip(1)
        .forEach(
            place ->
                taken.computeIfPresent(
                    place,
                    (same, what) ->
                        isGroup
                            ? Taken.as(ColumnRole.SEGMENT, what.looks())
                            : Taken.ignored(what.looks())));
  }

  /**
   * The overall rating, where there are others: the question that calls itself so, or else the one
   * about recommending.
   */
  private void settleOverall() {
    List<Integer> rated =
        taken.keySet().stream()
            .filter(
                place ->
                    Optional.ofNullable(taken.get(place)).orElseThrow().role()
                        == ColumnRole.TOUCHPOINT)
            .toList();
    if (rated.size() < 2) {
      return;
    }
    Optional<Integer> overall =
        rated.stream().filter(place -> Called.isOverall(name(place))).findFirst();
    overall
        .or(
            () ->
                rated.stream()
                    .filter(
                        place ->
                            Optional.ofNullable(taken.get(place)).orElseThrow().isRecommendation())
                    .findFirst())
        .ifPresent(place -> put(place, ColumnRole.OVERALL));
  }
}
