package org.klantreis.journey.evidence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import org.klantreis.journey.model.TouchpointId;

/** Numbers touchpoints in the order in which they are first asked for. */
final class TouchpointIndex {

  private final Map<TouchpointId, Integer> indexes = new LinkedHashMap<>();

  int indexOf(TouchpointId touchpoint) {
    return indexes.computeIfAbsent(touchpoint, unknown -> indexes.size());
  }

  int size() {
    return indexes.size();
  }

  void forEach(ObjIntConsumer<TouchpointId> action) {
    indexes.forEach((id, index) -> action.accept(id, index));
  }
}
