package org.klantreis.journey.json;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.model.Journey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What a journey loses on the way into a format that says less, and back.
 *
 * <p>Whatever is in the JSON of a journey is compared, so nothing is forgotten: attributes are
 * called by their names there.
 */
public final class JourneyLosses {

  private static final int NAMED = 3;
  private static final int LONGEST_NAME = 40;

  private final Map<String, List<String>> lost = new LinkedHashMap<>();
  private final Map<String, String> carriedIds = new HashMap<>();

  private JourneyLosses() {}

  /**
   * What is not in the journey that came back, or is not the same there: one line for each
   * attribute, such as {@code device of 2 touchpoints: 'At the desk', 'Scan'}; none when nothing is
   * lost. References are the same when they lead to the same phase, channel or touchpoint.
   *
   * @param carried the journey that came back, with the touchpoints in the same order
   */
  public static ImmutableList<String> between(Journey original, Journey carried) {
    JourneyLosses losses = new JourneyLosses();
    losses.compare(JourneyJson.tree(original), JourneyJson.tree(carried));
    return losses.lost.entrySet().stream()
        .map(entry -> line(entry.getKey(), entry.getValue()))
        .collect(ImmutableList.toImmutableList());
  }

  private void compare(JsonNode original, JsonNode carried) {
    Map<String, List<@Nullable JsonNode>> partners = new HashMap<>();
    partners.put("channels", align(original, carried, "channels", JourneyLosses::isSameChannel));
    partners.put("phases", align(original, carried, "phases", JourneyLosses::isNamedAlike));
    partners.put("touchpoints", align(original, carried, "touchpoints", (one, other) -> true));
    for (Map.Entry<String, JsonNode> attribute : original.properties()) {
      String name = attribute.getKey();
      if (partners.containsKey(name)) {
        compareAll(name, attribute.getValue(), partners.getOrDefault(name, List.of()));
      } else if (name.equals("transitions")) {
        compareTransitions(attribute.getValue(), carried.path(name));
      } else {
        compare(name, "", attribute.getValue(), carried.get(name));
      }
    }
  }

  /** For each of the original the one that it became; each is taken once, in order. */
  private List<@Nullable JsonNode> align(
      JsonNode original, JsonNode carried, String kind, BiPredicate<JsonNode, JsonNode> isSame) {
    List<@Nullable JsonNode> partners = new ArrayList<>();
    Deque<JsonNode> left = new ArrayDeque<>();
    carried.path(kind).forEach(left::add);
    for (JsonNode one : original.path(kind)) {
      JsonNode partner = takeFirst(left, other -> isSame.test(one, other));
      if (partner != null) {
        carriedIds.put(kind + one.path("id").asString(), partner.path("id").asString());
      }
      partners.add(partner);
    }
    return partners;
  }

  private static @Nullable JsonNode takeFirst(Deque<JsonNode> left, Predicate<JsonNode> wanted) {
    for (Iterator<JsonNode> each = left.iterator(); each.hasNext(); ) {
      JsonNode one = each.next();
      if (wanted.test(one)) {
        each.remove();
        return one;
      }
    }
    return null;
  }

  private static boolean isNamedAlike(JsonNode one, JsonNode other) {
    return one.path("name").equals(other.path("name"));
  }

  private static boolean isSameChannel(JsonNode one, JsonNode other) {
    return isNamedAlike(one, other) && one.path("kind").equals(other.path("kind"));
  }

  private void compareAll(String kind, JsonNode all, List<@Nullable JsonNode> partners) {
    for (int i = 0; i < all.size(); i++) {
      JsonNode one = all.get(i);
      String name = one.path("name").asString();
      JsonNode partner = partners.get(i);
      if (partner == null) {
        note(kind, name);
        continue;
      }
      for (Map.Entry<String, JsonNode> attribute : one.properties()) {
        compare(
            kind + "/" + attribute.getKey(),
            name,
            attribute.getValue(),
            partner.get(attribute.getKey()));
      }
    }
  }

  /** Whether one is lost is said, not which: they have no names. */
  private void compareTransitions(JsonNode some, JsonNode others) {
    Set<List<JsonNode>> left = new HashSet<>();
    others.forEach(other -> left.add(transition(other, id -> id)));
    for (JsonNode one : some) {
      if (!left.contains(transition(one, id -> carriedIds.getOrDefault("touchpoints" + id, "")))) {
        note("transitions", "");
        return;
      }
    }
  }

  private static List<JsonNode> transition(JsonNode one, UnaryOperator<String> id) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return List.of(
        nodes.stringNode(id.apply(one.path("from").asString())),
        nodes.stringNode(id.apply(one.path("to").asString())),
        one.path("elapsed"),
        one.path("informationCarriedOver"));
  }

  private void compare(String path, String owner, JsonNode one, @Nullable JsonNode other) {
    if (one.isNull() || (one.isContainer() && one.isEmpty()) || isSame(path, one, other)) {
      return;
    }
    if (path.endsWith("ratings") || path.endsWith("expectations")) {
      compareByAspect(path, owner, one, other);
      return;
    }
    if (other == null || !one.isObject() || !other.isObject()) {
      if (one.isObject() && path.equals("touchpoints/experience")) {
        one.properties()
            .forEach(part -> compare(path + "/" + part.getKey(), owner, part.getValue(), null));
        return;
      }
      note(path, owner);
      return;
    }
    for (Map.Entry<String, JsonNode> part : one.properties()) {
      compare(path + "/" + part.getKey(), owner, part.getValue(), other.get(part.getKey()));
    }
  }

  private void compareByAspect(
      String path, String owner, JsonNode some, @Nullable JsonNode others) {
    for (JsonNode one : some) {
      boolean found = false;
      for (JsonNode other : others == null ? List.<JsonNode>of() : others) {
        found |= one.equals(other);
      }
      if (!found) {
        note(path + "/" + one.path("aspect").asString("overall"), owner);
      }
    }
  }

  private boolean isSame(String path, JsonNode one, @Nullable JsonNode other) {
    if (other == null) {
      return false;
    }
    boolean reference = path.equals("touchpoints/phase") || path.equals("touchpoints/channel");
    if (!reference) {
      return one.equals(other);
    }
    String kind = path.substring(path.indexOf('/') + 1) + "s";
    return other.asString().equals(carriedIds.get(kind + one.asString()));
  }

  private void note(String path, String owner) {
    List<String> owners = lost.computeIfAbsent(path, unseen -> new ArrayList<>());
    if (!owner.isEmpty()) {
      owners.add(owner);
    }
  }

  private static String line(String path, List<String> owners) {
    int slash = path.indexOf('/');
    if (owners.isEmpty()) {
      return path + " of the journey";
    }
    String kind = slash < 0 ? path : path.substring(0, slash);
    String what =
        slash < 0 ? "" : path.substring(slash + 1).replaceFirst("^experience/", "") + " of ";
    String names =
        owners.stream()
            .limit(NAMED)
            .map(name -> "'" + shortened(name) + "'")
            .collect(joining(", "));
    int more = owners.size() - NAMED;
    return what
        + owners.size()
        + " "
        + (owners.size() == 1 ? kind.substring(0, kind.length() - 1) : kind)
        + ": "
        + names
        + (more > 0 ? " and " + more + " more" : "");
  }

  private static String shortened(String name) {
    return name.codePointCount(0, name.length()) > LONGEST_NAME
        ? name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "…"
        : name;
  }
}
