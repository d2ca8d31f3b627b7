package org.klantreis.journey.maturity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.klantreis.journey.problem.Problem;

/** What must hold between the criteria of a model. */
final class MaturityModelRules {

  private final ImmutableList<Criterion> criteria;
  private final Map<CriterionId, Criterion> byId = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  MaturityModelRules(ImmutableList<Criterion> criteria) {
    this.criteria = criteria;
  }

  ImmutableList<Problem> problems() {
    refuseDuplicates();
    for (MaturityStage stage : MaturityStage.five()) {
      if (criteria.stream().noneMatch(criterion -> criterion.stage() == stage)) {
        problems.add(
            Problem.at("/criteria", word(stage), "has no criterion, so nobody could reach it")
                .withHint("each of the five stages needs one"));
      }
    }
    boolean sound = true;
    for (int i = 0; i < criteria.size(); i++) {
      sound &= standInsExistAndAreNoEarlier(i);
    }
    if (sound) {
      refuseCircles();
    }
    return ImmutableList.copyOf(problems);
  }

  private void refuseDuplicates() {
    Map<CriterionId, Integer> first = new HashMap<>();
    for (int i = 0; i < criteria.size(); i++) {
      Criterion criterion = criteria.get(i);
      Integer earlier = first.putIfAbsent(criterion.id(), i);
      byId.putIfAbsent(criterion.id(), criterion);
      if (earlier != null) {
        problems.add(
            Problem.at(
                    "/criteria/" + i + "/id",
                    criterion.id().value(),
                    "the id of another criterion too, /criteria/" + earlier)
                .withHint("give each criterion an id of its own"));
      }
    }
  }

  private boolean standInsExistAndAreNoEarlier(int index) {
    Criterion criterion = criteria.get(index);
    ImmutableList<CriterionId> standIns = criterion.satisfiedAlsoBy().asList();
    boolean sound = true;
    for (int i = 0; i < standIns.size(); i++) {
      CriterionId id = standIns.get(i);
      String place = "/criteria/" + index + "/satisfiedAlsoBy/" + i;
      Criterion standIn = byId.get(id);
      if (standIn == null) {
        sound = false;
        problems.add(
            Problem.at(place, id.value(), "no such criterion in the model")
                .withNearest(byId.keySet().stream().map(CriterionId::value).toList()));
      } else if (standIn.stage().compareTo(criterion.stage()) < 0) {
        problems.add(
            Problem.at(
                    place,
                    id.value(),
                    "belongs to an earlier stage, '"
                        + word(standIn.stage())
                        + "', than '"
                        + criterion.id()
                        + "', which is of '"
                        + word(criterion.stage())
                        + "'")
                .withHint(
                    "only a practice of the same stage or a later one can stand for another"));
      }
    }
    return sound;
  }

  /** Names each circle once, at the first criterion in it. */
  private void refuseCircles() {
    Set<CriterionId> done = new HashSet<>();
    for (int i = 0; i < criteria.size(); i++) {
      Criterion criterion = criteria.get(i);
      List<CriterionId> circle = circleThrough(criterion.id());
      if (!circle.isEmpty() && circle.stream().noneMatch(done::contains)) {
        done.addAll(circle);
        List<String> words = new ArrayList<>();
        circle.forEach(id -> words.add("'" + id + "'"));
        words.add("'" + criterion.id() + "'");
        problems.add(
            Problem.at(
                    "/criteria/" + i + "/satisfiedAlsoBy",
                    "leads round in a circle: " + String.join(", ", words))
                .withHint("leave one of the references out"));
      }
    }
  }

  /** The ids from a criterion along its stand-ins back to itself; empty when there is no way. */
  private List<CriterionId> circleThrough(CriterionId start) {
    Map<CriterionId, CriterionId> cameFrom = new LinkedHashMap<>();
    List<CriterionId> open = new ArrayList<>(List.of(start));
    for (int i = 0; i < open.size(); i++) {
      CriterionId from = open.get(i);
      for (CriterionId to : standIns(from)) {
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

  private ImmutableSet<CriterionId> standIns(CriterionId id) {
    Criterion criterion = byId.get(id);
    return criterion == null ? ImmutableSet.of() : criterion.satisfiedAlsoBy();
  }

  private static String word(MaturityStage stage) {
    return stage.name().toLowerCase(Locale.ROOT);
  }
}
