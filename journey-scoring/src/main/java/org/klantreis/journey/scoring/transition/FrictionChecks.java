package org.klantreis.journey.scoring.transition;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.klantreis.journey.scoring.transition.FrictionCheck.State;
import org.klantreis.journey.scoring.verdict.Figured;
import org.klantreis.journey.scoring.verdict.Figures;

/**
 * What was looked for, and what came of it.
 *
 * @param kinds the kinds that were looked for
 * @param all each kind at each place: first the ways of the timeline, in order, then other ways
 *     that the map records, then the phases
 */
public record FrictionChecks(ImmutableSet<FrictionKind> kinds, ImmutableList<FrictionCheck> all)
    implements Figured {

  /** What has that state, in the order of the places. */
  public ImmutableList<FrictionCheck> in(State state) {
    return all.stream().filter(each -> each.state() == state).collect(toImmutableList());
  }

  /** What was looked for of a kind, in the order of the places. */
  public ImmutableList<FrictionCheck> of(FrictionKind kind) {
    return all.stream().filter(each -> each.kind() == kind).collect(toImmutableList());
  }

  /** What of a kind has that state, in the order of the places. */
  public ImmutableList<FrictionCheck> of(FrictionKind kind, State state) {
    return of(kind).stream().filter(each -> each.state() == state).collect(toImmutableList());
  }

  /**
   * How many have each state, and how many of each kind, which are absent where it was not looked
   * for; then each check.
   */
  @Override
  public Figures figures() {
    Figures.Builder figures =
        Figures.builder()
            .put("frictions", in(State.FRICTION).size())
            .put("clear", in(State.CLEAR).size())
            .put("unknown", in(State.UNKNOWN).size());
    for (FrictionKind kind : FrictionKind.values()) {
      for (State state : State.values()) {
        if (kinds.contains(kind)) {
          figures.put(name(kind, state), of(kind, state).size());
        } else {
          figures.absent(name(kind, state));
        }
      }
    }
    return figures.putRows("checks", all.stream().map(FrictionCheck::figures).toList()).build();
  }

  /** The frictions of a kind have its name, the rest of its checks has the state behind it. */
  private static String name(FrictionKind kind, State state) {
    String name = Figures.word(kind);
    return switch (state) {
      case FRICTION -> name;
      case CLEAR, UNKNOWN -> name + "_" + Figures.word(state);
    };
  }
}
