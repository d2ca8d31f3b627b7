package org.klantreis.journey.maturity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.klantreis.journey.problem.Problem;

/** What must hold between the criteria of a model. */
final class MaturityModelRules {

  private final ImmutableList<CriterionOutline> criteria;
  private final Map<CriterionId, CriterionOutline> byId = new LinkedHashMap<>();
  private final ImmutableListMultimap.Builder<CriterionId, CriterionId> soundReferences =
      ImmutableListMultimap.builder();
  private final List<Problem> problems = new ArrayList<>();

  MaturityModelRules(ImmutableList<CriterionOutline> criteria) {
    this.criteria = criteria;
  }

  ImmutableList<Problem> problems() {
    refuseDuplicates();
    for (MaturityStage stage : MaturityStage.five()) {
      if (criteria.stream().noneMatch(criterion -> criterion.stage().equals(Optional.of(stage)))) {
        problems.add(
            Problem.at("/criteria", word(stage), "has no criterion, so nobody could reach it")
                .withHint("each of the five stages needs one"));
      }
    }
    for (int i = 0; i < criteria.size(); i++) {
      checkStandIns(i);
    }
    refuseCircles();
    return ImmutableList.copyOf(problems);
  }

  private void refuseDuplicates() {
    Map<CriterionId, Integer> first = new HashMap<>();
    for (int i = 0; i < criteria.size(); i++) {
      CriterionOutline criterion = criteria.get(i);
      if (criterion.id().isEmpty()) {
        continue;
      }
      CriterionId id = criterion.id().get();
      Integer earlier = first.putIfAbsent(id, i);
      byId.putIfAbsent(id, criterion);
      if (earlier != null) {
        problems.add(
            Problem.at(
                    "/criteria/" + i + "/id",
                    id.value(),
                    "the id of another criterion too, /criteria/" + earlier)
                .withHint("give each criterion an id of its own"));
      }
    }
  }

  /** What stands for a criterion exists and is of no earlier stage, as far as that is known. */
  private void checkStandIns(int index) {
    CriterionOutline criterion = criteria.get(index);
    for (int i = 0; i < criterion.satisfiedAlsoBy().size(); i++) {
      CriterionId id = criterion.satisfiedAlsoBy().get(i);
      String place = "/criteria/" + index + "/satisfiedAlsoBy/" + i;
      CriterionOutline standIn = byId.get(id);
      if (standIn == null) {
        problems.add(
            Problem.at(place, id.value(), "no such criterion in the model")
                .withNearest(byId.keySet().stream().map(CriterionId::value).toList()));
      } else if (isEarlier(standIn, criterion)) {
        problems.add(
            Problem.at(
                    place,
                    id.value(),
                    "belongs to an earlier stage, '"
                        + word(standIn)
                        + "', than "
                        + criterion.id().map(own -> "'" + own + "'").orElse("this criterion")
                        + ", which is of '"
                        + word(criterion)
                        + "'")
                .withHint(
                    "only a practice of the same stage or a later one can stand for another"));
      } else {
        criterion.id().ifPresent(own -> soundReferences.put(own, id));
      }
    }
  }

  private static boolean isEarlier(CriterionOutline standIn, CriterionOutline criterion) {
    return standIn.stage().isPresent()
        && criterion.stage().isPresent()
        && standIn.stage().get().compareTo(criterion.stage().get()) < 0;
  }

  /** Names each circle once, at the first criterion in it. */
  private void refuseCircles() {
    ImmutableListMultimap<CriterionId, CriterionId> references = soundReferences.build();
    Set<CriterionId> done = new HashSet<>();
    for (int i = 0; i < criteria.size(); i++) {
      Optional<CriterionId> id = criteria.get(i).id();
      List<CriterionId> circle =
          id.isPresent() ? circleThrough(id.get(), references) : ImmutableList.of();
      if (!circle.isEmpty() && circle.stream().noneMatch(done::contains)) {
        done.addAll(circle);
        List<String> words = new ArrayList<>();
        circle.forEach(each -> words.add("'" + each + "'"));
        words.add("'" + circle.get(0) + "'");
        problems.add(
            Problem.at(
                    "/criteria/" + i + "/satisfiedAlsoBy",
                    "leads round in a circle: " + String.join(", ", words))
                .withHint("leave one of the references out"));
      }
    }
  }

  /** The ids from a criterion along its stand-ins back to itself; empty when there is no way. */
  private static List<CriterionId> circleThrough(
      CriterionId start, ImmutableListMultimap<CriterionId, CriterionId> references) {
    Map<CriterionId, CriterionId> cameFrom = new LinkedHashMap<>();
    List<CriterionId> open = new ArrayList<>(List.of(start));
    for (int i = 0; i < open.size(); i++) {
      CriterionId from = open.get(i);
      for (CriterionId to : references.get(from)) {
        if (to.equals(start)) {
          return wayTo(from, start, cameFrom);
        }
        if (cameFrom.putIfAbsent(to, from) == null) {
          open.add(to);
        }
      }
    }
    return List.of();
  }

  private static List<CriterionId> wayTo(
      CriterionId end, CriterionId start, Map<CriterionId, CriterionId> cameFrom) {
    List<CriterionId> way = new ArrayList<>();
    CriterionId each = end;
    while (!each.equals(start)) {
      way.add(0, each);
      each = cameFrom.getOrDefault(each, start);
    }
    way.add(0, start);
    return way;
  }

  private static String word(CriterionOutline criterion) {
    return criterion.stage().map(MaturityModelRules::word).orElse("");
  }

  private static String word(MaturityStage stage) {
    return stage.name().toLowerCase(Locale.ROOT);
  }
}
