package org.klantreis.journey.csv;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.klantreis.journey.model.IdsFromNames;
import org.klantreis.journey.problem.Problem;

/**
 * The ids of phases, or of channels: given in a cell of one row or more, or else made from the
 * name.
 *
 * @param <K> what tells them apart
 */
final class GivenIds<K> {

  private final String kind;
  private final Consumer<Problem> problems;
  private final Map<K, String> ids = new LinkedHashMap<>();
  private final Map<String, K> owners = new LinkedHashMap<>();

  GivenIds(String kind, Consumer<Problem> problems) {
    this.kind = kind;
    this.problems = problems;
  }

  /** Takes the id that a row gives; another one than an earlier row gave is a problem. */
  void give(K owner, String id, String place) {
    String earlier = ids.putIfAbsent(owner, id);
    K other = owners.putIfAbsent(id, owner);
    if (earlier != null && !earlier.equals(id)) {
      problems.accept(
          Problem.at(
                  place,
                  id,
                  "is not the id '" + earlier + "' that an earlier row gives this " + kind)
              .withHint("give it the same one in every row, or in one row alone"));
    } else if (other != null && !other.equals(owner)) {
      problems.accept(
          Problem.at(place, id, "is the id of another " + kind + " too")
              .withHint("give each " + kind + " an id of its own"));
    }
  }

  /** An id for each, in this order. */
  Map<K, String> of(Map<K, String> names) {
    IdsFromNames made = new IdsFromNames(kind);
    ids.values().forEach(made::take);
    Map<K, String> all = new LinkedHashMap<>();
    names.forEach(
        (owner, name) ->
            all.put(owner, Optional.ofNullable(ids.get(owner)).orElseGet(() -> made.next(name))));
    return all;
  }
}
