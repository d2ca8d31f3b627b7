package org.klantreis.journey.json;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.json.strict.DocumentParts;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.rating.RatingScale;

/** The scales of a journey document: its own, those that go by their ends, and the usual one. */
final class DocumentScales {

  private final DocumentParts parts;
  private final Map<String, RatingScale> own = new LinkedHashMap<>();
  private final Set<String> named = new HashSet<>();
  private final Optional<RatingScale> ofMap;

  /** Notes what is wrong with the document's own scales and with the one it says is usual. */
  DocumentScales(JourneyDocument document, DocumentParts parts) {
    this.parts = parts;
    for (RatingScale scale : parts.each("/scales", document.scales(), this::scale)) {
      if (own.putIfAbsent(scale.name(), scale) != null) {
        parts.add(Problem.at("/scales", scale.name(), "names two scales"));
      }
    }
    this.ofMap = parts.optional("/scale", document.scale(), this::named);
  }

  /** The one that the document says is usual, if it does. */
  Optional<RatingScale> ofMap() {
    return ofMap;
  }

  /** The scale of that name, or the usual one where a rating names none. */
  Optional<RatingScale> find(String path, @Nullable String name) {
    return name == null ? Optional.of(ofMap.orElse(RatingScale.DUTCH_GRADE)) : named(path, name);
  }

  private Optional<RatingScale> scale(String path, JourneyDocument.Scale scale) {
    Optional<String> name = parts.require(path, "name", scale.name());
    Optional<Integer> lowest = parts.require(path, "lowest", scale.lowest());
    Optional<Integer> highest = parts.require(path, "highest", scale.highest());
    return name.isEmpty() || lowest.isEmpty() || highest.isEmpty()
        ? Optional.empty()
        : parts.build(
            path,
            () ->
                new RatingScale(
                    name.get(),
                    lowest.get(),
                    highest.get(),
                    scale.perPoint() == null ? 1 : scale.perPoint()));
  }

  /** Notes those that nothing is on; to be asked once all scales have been found. */
  void noteUnused() {
    own.values().stream()
        .filter(scale -> !named.contains(scale.name()))
        .forEach(
            scale ->
                parts.add(
                    Problem.at("/scales", scale.name(), "is a scale that nothing is on")
                        .withHint("name it under scale or in a rating, or take it out")));
  }

  private Optional<RatingScale> named(String path, String name) {
    named.add(name);
    Optional<RatingScale> found =
        Optional.ofNullable(own.get(name)).or(() -> RatingScale.parse(name));
    if (found.isEmpty()) {
      parts.add(
          Problem.at(path, name, "is not a scale")
              .withHint("write its ends, as in 1-10, or define it under scales")
              .withNearest(own.keySet()));
    }
    return found;
  }
}
