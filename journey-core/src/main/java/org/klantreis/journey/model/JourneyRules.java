package org.klantreis.journey.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.name.Names;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingScale;

/** What makes a journey hang together; finds everything that does not, in document order. */
final class JourneyRules {

  private final Journey journey;
  private final List<Problem> problems = new ArrayList<>();

  JourneyRules(Journey journey) {
    this.journey = journey;
  }

  ImmutableList<Problem> problems() {
    if (Names.clean(journey.name()).isEmpty()) {
      problems.add(Problem.at("/name", "a journey needs a name that can be read: it is blank"));
    }
    ImmutableSet<String> channels =
        distinct(
            "/channels",
            "channel",
            Lists.transform(journey.channels(), channel -> channel.id().value()));
    ImmutableSet<String> phases =
        distinct("/phases", "phase", Lists.transform(journey.phases(), each -> each.id().value()));
    ImmutableSet<String> touchpoints =
        distinct(
            "/touchpoints",
            "touchpoint",
            Lists.transform(journey.touchpoints(), each -> each.id().value()));
    for (int i = 0; i < journey.touchpoints().size(); i++) {
      Touchpoint touchpoint = journey.touchpoints().get(i);
      refer("/touchpoints/" + i + "/phase", "phase", touchpoint.phase(), phases);
      refer("/touchpoints/" + i + "/channel", "channel", touchpoint.channel(), channels);
      for (ChannelId other : touchpoint.otherChannels()) {
        refer("/touchpoints/" + i + "/otherChannels", "channel", Optional.of(other), channels);
      }
    }
    refusePhasesOutOfOrder();
    refuseScalesOfOneName();
    checkTransitions(touchpoints);
    checkConcepts(touchpoints);
    return ImmutableList.copyOf(problems);
  }

  /** The ids in their order, each once; one that comes a second time is refused. */
  @CanIgnoreReturnValue
  private ImmutableSet<String> distinct(String path, String kind, List<String> ids) {
    Map<String, Integer> first = new LinkedHashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      Integer earlier = first.putIfAbsent(ids.get(i), i);
      if (earlier != null) {
        problems.add(
            Problem.at(
                    path + "/" + i + "/id",
                    ids.get(i),
                    "the id of another " + kind + " too, " + path + "/" + earlier)
                .withHint("give each " + kind + " an id of its own"));
      }
    }
    return ImmutableSet.copyOf(first.keySet());
  }

  private void refer(String path, String kind, Optional<?> reference, ImmutableSet<String> known) {
    reference
        .map(Object::toString)
        .filter(id -> !known.contains(id))
        .ifPresent(id -> refuseDangling(path, kind, id, known));
  }

  private void refuseDangling(String path, String kind, String id, ImmutableSet<String> known) {
    Problem problem =
        Problem.at(path, id, "no such " + kind + " in the journey")
            .withHint("add it to the " + kind + "s, or leave the reference out");
    problems.add(problems.size() < Problem.MOST_HINTED ? problem.withNearest(known) : problem);
  }

  private void refusePhasesOutOfOrder() {
    Map<PhaseId, Integer> order = new HashMap<>();
    journey.phases().forEach(phase -> order.putIfAbsent(phase.id(), order.size()));
    @Nullable Touchpoint latest = null;
    int latestOrder = -1;
    for (int i = 0; i < journey.touchpoints().size(); i++) {
      Touchpoint touchpoint = journey.touchpoints().get(i);
      Integer place = touchpoint.phase().map(order::get).orElse(null);
      if (place == null) {
        continue;
      }
      if (latest != null && place < latestOrder) {
        problems.add(
            Problem.at(
                    "/touchpoints/" + i + "/phase",
                    touchpoint.phase().map(PhaseId::value).orElse(""),
                    "comes after touchpoint '"
                        + latest.id()
                        + "', which is in the later phase '"
                        + latest.phase().map(PhaseId::value).orElse("")
                        + "'")
                .withHint("move the touchpoint, or change the order of the phases"));
      } else {
        latest = touchpoint;
        latestOrder = place;
      }
    }
  }

  private void refuseScalesOfOneName() {
    Map<String, RatingScale> scales = new HashMap<>();
    journey.scale().ifPresent(scale -> scales.put(scale.name(), scale));
    for (int i = 0; i < journey.touchpoints().size(); i++) {
      Experience experience = journey.touchpoints().get(i).experience();
      for (Rating rating :
          Iterables.concat(
              experience.expectations().values(),
              experience.ratings().values(),
              experience.promises().values())) {
        RatingScale other = scales.putIfAbsent(rating.scale().name(), rating.scale());
        if (other != null && !other.equals(rating.scale())) {
          problems.add(
              Problem.at(
                      "/touchpoints/" + i + "/experience",
                      rating.scale().name(),
                      "names a scale with other ends than earlier in the journey")
                  .withHint("give each scale a name of its own"));
        }
      }
    }
  }

  private void checkTransitions(ImmutableSet<String> touchpoints) {
    Set<List<TouchpointId>> seen = new HashSet<>();
    for (int i = 0; i < journey.transitions().size(); i++) {
      Transition transition = journey.transitions().get(i);
      String path = "/transitions/" + i;
      refer(path + "/from", "touchpoint", Optional.of(transition.from()), touchpoints);
      refer(path + "/to", "touchpoint", Optional.of(transition.to()), touchpoints);
      if (!seen.add(List.of(transition.from(), transition.to()))) {
        problems.add(
            Problem.at(
                    path,
                    "a second transition from '"
                        + transition.from()
                        + "' to '"
                        + transition.to()
                        + "'")
                .withHint("keep one of them"));
      }
    }
  }

  private void checkConcepts(ImmutableSet<String> touchpoints) {
    distinct(
        "/concepts",
        "service concept",
        Lists.transform(journey.concepts(), each -> each.id().value()));
    for (int i = 0; i < journey.concepts().size(); i++) {
      for (TouchpointId id : journey.concepts().get(i).touchpoints()) {
        refer("/concepts/" + i + "/touchpoints", "touchpoint", Optional.of(id), touchpoints);
      }
    }
  }
}
