package org.klantreis.journey.scoring.maturity;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.klantreis.journey.maturity.MaturityStage;
import org.klantreis.journey.scoring.maturity.Blocker.Step;
import org.klantreis.journey.scoring.maturity.Blocker.Why;

/**
 * What has to rise before a stage is reached: first the criteria that are each asked for, raised to
 * the least that is asked, then the fewest further ones.
 */
final class Blockers {

  /** A criterion and what it has to be worth. */
  private record Rise(int place, double to, Why why) {}

  private final CriteriaWorth now;
  private final MaturityStage next;
  private final ImmutableList<StageDemand> demands;
  private final List<Rise> rises;

  /** For a stage that is not reached, with what it asks. */
  Blockers(CriteriaWorth now, MaturityStage next, ImmutableList<StageDemand> demands) {
    this.now = now;
    this.next = next;
    this.demands = demands;
    List<Rise> asked = withoutThoseStoodFor(eachAskedFor());
    List<Rise> all = new ArrayList<>(asked);
    all.addAll(further(asked));
    this.rises = withoutThoseStoodFor(all);
  }

  ImmutableList<Blocker> list() {
    return rises.stream().map(this::blocker).collect(toImmutableList());
  }

  /**
   * How much is there of what the criteria up to that stage are worth once the list is done, 0 to
   * 100.
   */
  double percentDone() {
    CriteriaWorth then = after(rises);
    double gap = 0;
    double targets = 0;
    for (int place : upToNext()) {
      gap += then.value(place) - now.value(place);
      targets += then.value(place);
    }
    return 100 * (1 - gap / targets);
  }

  private List<Rise> eachAskedFor() {
    List<Rise> asked = new ArrayList<>();
    for (StageDemand demand : demands) {
      if (demand instanceof StageDemand.Least least && !least.holds(now)) {
        asked.add(new Rise(least.place(), least.step().worth(), least.why()));
      }
    }
    return asked;
  }

  /** Key criteria first, in the order of the model; then those that gain most. */
  private List<Rise> further(List<Rise> asked) {
    CriteriaWorth then = after(asked);
    List<StageQuota> open = new ArrayList<>();
    for (StageDemand demand : demands) {
      if (demand instanceof StageQuota quota && !quota.holds(then)) {
        open.add(quota);
      }
    }
    int[] candidates =
        Arrays.stream(upToNext())
            .filter(place -> asked.stream().noneMatch(rise -> rise.place() == place))
            .toArray();
    List<Rise> further = new ArrayList<>();
    List<Rise> keys = new ArrayList<>();
    for (int place : new FewestFurther(then, open, candidates, spared(asked, open)).choose()) {
      StageQuota helped =
          open.stream().filter(quota -> quota.gain(then, place) > 0).findFirst().orElseThrow();
      (helped.why() == Why.KEY ? keys : further)
          .add(new Rise(place, helped.target(), helped.why()));
    }
    keys.sort(comparing(this::stage).thenComparing(comparingInt(Rise::place)));
    keys.addAll(further);
    return keys;
  }

  /** How many of those that are asked for need not rise once some others have been chosen. */
  private ToIntFunction<List<Integer>> spared(List<Rise> asked, List<StageQuota> open) {
    double to = open.isEmpty() ? 0 : open.get(0).target();
    return chosen ->
        (int)
            asked.stream()
                .filter(
                    rise ->
                        to >= rise.to()
                            && chosen.stream()
                                .anyMatch(place -> now.standsFor(place, rise.place())))
                .count();
  }

  /** Leaves out what is met as soon as another one of the list is that may stand for it. */
  private List<Rise> withoutThoseStoodFor(List<Rise> some) {
    return some.stream()
        .filter(
            rise ->
                some.stream()
                    .noneMatch(
                        other ->
                            now.standsFor(other.place(), rise.place()) && other.to() >= rise.to()))
        .toList();
  }

  private CriteriaWorth after(List<Rise> some) {
    CriteriaWorth then = now;
    for (Rise rise : some) {
      then = then.raised(rise.place(), rise.to());
    }
    return then;
  }

  private int[] upToNext() {
    return now.places(criterion -> criterion.stage().compareTo(next) <= 0);
  }

  private MaturityStage stage(Rise rise) {
    return now.criterion(rise.place()).stage();
  }

  private Blocker blocker(Rise rise) {
    return new Blocker(
        now.criterion(rise.place()),
        rise.why(),
        stage(rise) == next ? Step.START : Step.FINISH,
        now.value(rise.place()),
        rise.to(),
        !StageGates.isOpen(demands, now.allButOne(rise.place())),
        now.standIns(rise.place()));
  }
}
