package org.klantreis.journey.fact;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.klantreis.journey.model.Channel;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Phase;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.Transition;

/**
 * What a journey loses on the way into a format that says less, and back.
 *
 * <p>Whatever a journey can hold is compared, so nothing is forgotten; it is called by the {@link
 * Fact#key() key} of its fact.
 */
public final class JourneyLosses {

  private static final int NAMED = 3;
  private static final int LONGEST_NAME = 40;

  /** Of these a format may carry one part and leave out the others, so each is named. */
  private static final ImmutableSet<String> CARRIED_IN_PART =
      ImmutableSet.of(TouchpointFact.EXPECTATIONS.key(), TouchpointFact.RATINGS.key());

  private final Map<String, List<String>> lost = new LinkedHashMap<>();
  private final Map<Held.Reference, Held.Reference> carriedAs = new HashMap<>();

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
    losses.compare(original, carried);
    return losses.lost.entrySet().stream()
        .map(entry -> line(entry.getKey(), entry.getValue()))
        .collect(toImmutableList());
  }

  private void compare(Journey original, Journey carried) {
    List<Pair<Channel>> channels =
        align(original.channels(), carried.channels(), JourneyLosses::isSameChannel);
    List<Pair<Phase>> phases =
        align(original.phases(), carried.phases(), (one, other) -> one.name().equals(other.name()));
    List<Pair<Touchpoint>> touchpoints =
        align(original.touchpoints(), carried.touchpoints(), (one, other) -> true);
    remember(channels, Held.Noun.CHANNEL, channel -> channel.id().value());
    remember(phases, Held.Noun.PHASE, phase -> phase.id().value());
    remember(touchpoints, Held.Noun.TOUCHPOINT, touchpoint -> touchpoint.id().value());
    for (Fact<Journey> fact : Facts.JOURNEY) {
      switch (fact.key()) {
        case "channels" -> compare(fact.key(), channels, Channel::name, Facts.CHANNEL);
        case "phases" -> compare(fact.key(), phases, Phase::name, Facts.PHASE);
        case "touchpoints" -> compare(fact.key(), touchpoints, Touchpoint::name, Facts.TOUCHPOINT);
        case "transitions" -> compareTransitions(original.transitions(), carried.transitions());
        default -> compare(fact.key(), "", fact, original, carried);
      }
    }
  }

  /** One of the original, and the one that it became; absent where it is lost. */
  private record Pair<T>(T original, Optional<T> carried) {}

  /** Each of the others is taken once, in order. */
  private static <T> List<Pair<T>> align(List<T> some, List<T> others, BiPredicate<T, T> isSame) {
    Deque<T> left = new ArrayDeque<>(others);
    List<Pair<T>> pairs = new ArrayList<>();
    for (T one : some) {
      pairs.add(new Pair<>(one, takeFirst(left, other -> isSame.test(one, other))));
    }
    return pairs;
  }

  private static <T> Optional<T> takeFirst(Deque<T> left, Predicate<T> wanted) {
    for (Iterator<T> each = left.iterator(); each.hasNext(); ) {
      T one = each.next();
      if (wanted.test(one)) {
        each.remove();
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  private static boolean isSameChannel(Channel one, Channel other) {
    return one.name().equals(other.name()) && one.kind() == other.kind();
  }

  private <T> void remember(List<Pair<T>> pairs, Held.Noun noun, Function<T, String> id) {
    for (Pair<T> pair : pairs) {
      pair.carried()
          .ifPresent(
              carried ->
                  carriedAs.put(
                      new Held.Reference(noun, id.apply(pair.original())),
                      new Held.Reference(noun, id.apply(carried))));
    }
  }

  private <T> void compare(
      String kind, List<Pair<T>> pairs, Function<T, String> name, ImmutableList<Fact<T>> facts) {
    for (Pair<T> pair : pairs) {
      String owner = name.apply(pair.original());
      if (pair.carried().isEmpty()) {
        note(kind, owner);
        continue;
      }
      for (Fact<T> fact : facts) {
        compare(kind + "/" + fact.key(), owner, fact, pair.original(), pair.carried().get());
      }
    }
  }

  /** Whether one is lost is said, not which: they have no names. */
  private void compareTransitions(List<Transition> some, List<Transition> others) {
    ImmutableSet<Held> left = others.stream().map(JourneyLosses::held).collect(toImmutableSet());
    if (!some.stream().map(JourneyLosses::held).map(this::translated).allMatch(left::contains)) {
      note("transitions", "");
    }
  }

  private static Held held(Transition way) {
    return Recorded.parts(way, Facts.TRANSITION);
  }

  private <T> void compare(String path, String owner, Fact<T> fact, T original, T carried) {
    compare(path, owner, fact.of(original).map(this::translated), fact.of(carried));
  }

  private void compare(String path, String owner, Optional<Held> some, Optional<Held> others) {
    if (some.isEmpty() || some.equals(others)) {
      return;
    }
    Map<String, Held> parts = parts(some.get());
    boolean inPart = others.isPresent() && !parts.isEmpty();
    if (!inPart && CARRIED_IN_PART.stream().noneMatch(key -> path.endsWith("/" + key))) {
      note(path, owner);
      return;
    }
    Map<String, Held> carried = others.map(JourneyLosses::parts).orElse(Map.of());
    parts.forEach(
        (key, part) ->
            compare(
                path + "/" + key, owner, Optional.of(part), Optional.ofNullable(carried.get(key))));
  }

  /** What it consists of, by name; nothing where it is one whole. */
  private static Map<String, Held> parts(Held held) {
    if (held instanceof Held.Parts noun) {
      return noun.parts();
    }
    if (held instanceof Held.ByChoice several) {
      return several.all().entrySet().stream()
          .collect(toImmutableMap(each -> key(each.getKey()), each -> each.getValue()));
    }
    return Map.of();
  }

  private static String key(Enum<?> choice) {
    return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, choice.name());
  }

  /** The same, with references to what the nouns of this journey became in the other. */
  private Held translated(Held held) {
    if (held instanceof Held.Reference reference) {
      return carriedAs.getOrDefault(reference, new Held.Reference(reference.noun(), ""));
    }
    if (held instanceof Held.Several several) {
      return new Held.Several(
          several.all() instanceof ImmutableSet
              ? several.all().stream().map(this::translated).collect(toImmutableSet())
              : several.all().stream().map(this::translated).collect(toImmutableList()));
    }
    if (held instanceof Held.Parts noun) {
      return new Held.Parts(
          noun.parts().entrySet().stream()
              .collect(toImmutableMap(each -> each.getKey(), each -> translated(each.getValue()))));
    }
    return held;
  }

  private void note(String path, String owner) {
    List<String> owners = lost.computeIfAbsent(path, unseen -> new ArrayList<>());
    if (!owner.isEmpty()) {
      owners.add(owner);
    }
  }

  private static String line(String path, List<String> owners) {
    if (owners.isEmpty()) {
      return path + " of the journey";
    }
    int slash = path.indexOf('/');
    String kind = slash < 0 ? path : path.substring(0, slash);
    String what = slash < 0 ? "" : path.substring(slash + 1) + " of ";
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
