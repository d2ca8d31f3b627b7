package org.klantreis.journey.scoring.transition;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Result;

/**
 * The frictions of a journey.
 *
 * @param kinds the kinds that were looked for
 * @param checks each kind at each place: first the ways of the timeline, in order, then other ways
 *     that the map records, then the phases
 * @param waiting waiting time beside rating
 */
public record FrictionResult(
    ImmutableSet<FrictionKind> kinds, ImmutableList<FrictionCheck> checks, Waiting waiting)
    implements Result {

  /** What was found, in the order of the places. */
  public ImmutableList<FrictionCheck> frictions() {
    return in(FrictionCheck.State.FRICTION);
  }

  /** What could not be judged, in the order of the places. */
  public ImmutableList<FrictionCheck> unknown() {
    return in(FrictionCheck.State.UNKNOWN);
  }

  /** What was judged and is in order, in the order of the places. */
  public ImmutableList<FrictionCheck> clear() {
    return in(FrictionCheck.State.CLEAR);
  }

  /** How often a kind has that state. */
  public int count(FrictionKind kind, FrictionCheck.State state) {
    return (int)
        checks.stream().filter(each -> each.kind() == kind && each.state() == state).count();
  }

  private ImmutableList<FrictionCheck> in(FrictionCheck.State state) {
    return checks.stream().filter(each -> each.state() == state).collect(toImmutableList());
  }

  @Override
  public Figures figures() {
    Figures.Builder figures =
        Figures.builder()
            .put("frictions", frictions().size())
            .put("clear", clear().size())
            .put("unknown", unknown().size());
    for (FrictionKind kind : FrictionKind.values()) {
      for (FrictionCheck.State state : FrictionCheck.State.values()) {
        if (kinds.contains(kind)) {
          figures.put(name(kind, state), count(kind, state));
        } else {
          figures.absent(name(kind, state));
        }
      }
    }
    return figures
        .putRows("checks", checks.stream().map(FrictionCheck::figures).toList())
        .put("waiting_n", waiting.waits().size())
        .put("waiting_correlation", waiting.correlation())
        .putRows("waiting", waiting.waits().stream().map(Waiting.Wait::figures).toList())
        .putTexts("waiting_unrated", ids(waiting.unrated()))
        .putTexts("waiting_untimed", ids(waiting.untimed()))
        .build();
  }

  /** The frictions of a kind have its name, the rest of its checks has the state behind it. */
  private static String name(FrictionKind kind, FrictionCheck.State state) {
    String name = kind.name().toLowerCase(Locale.ROOT);
    return state == FrictionCheck.State.FRICTION
        ? name
        : name + "_" + state.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> ids(List<Touchpoint> touchpoints) {
    return touchpoints.stream().map(touchpoint -> touchpoint.id().value()).toList();
  }
}
