package org.klantreis.journey.maturity;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.problem.ProblemsException;
import org.klantreis.journey.style.JourneyStyle;
import org.klantreis.journey.style.Texts;

/**
 * The criteria by which the stage of an organisation is told: a catalogue, as data.
 *
 * <p>A model always hangs together: ids are unique, every stage has a criterion, and what may stand
 * for a criterion exists, is of the same stage or a later one, and never leads round in a circle.
 * What would break that is refused, with all problems at once, by a {@link ProblemsException} whose
 * places are paths such as {@code /criteria/3/satisfiedAlsoBy/0}.
 *
 * @see CemCatalogue the model that comes with the library
 */
@Value.Immutable
@JourneyStyle
public abstract sealed class MaturityModel implements WithMaturityModel
    permits ImmutableMaturityModel {

  MaturityModel() {}

  /** Names the catalogue; assessments refer to it. */
  public abstract String id();

  /** Which edition of the catalogue it is. */
  public abstract String version();

  /** What those who use it should know, for people. */
  public abstract Optional<String> note();

  /** All criteria, in the order in which they are shown. */
  public abstract ImmutableList<Criterion> criteria();

  @Value.Check
  void check() {
    Texts.checkName("The id of a maturity model", id());
    Texts.checkName("The version of maturity model '" + id() + "'", version());
    Texts.checkNotBlank("Maturity model '" + id() + "'", "note", note());
    ImmutableList<Problem> problems =
        problemsOf(criteria().stream().map(CriterionOutline::of).collect(toImmutableList()));
    if (!problems.isEmpty()) {
      throw new ProblemsException("Maturity model '" + id() + "'", problems);
    }
  }

  /**
   * What keeps criteria from hanging together in a model: nothing, or problems whose places are
   * paths such as {@code /criteria/3/satisfiedAlsoBy/0}. What is not known of a criterion is not
   * held against it.
   */
  public static ImmutableList<Problem> problemsOf(ImmutableList<CriterionOutline> criteria) {
    return new MaturityModelRules(criteria).problems();
  }

  @Value.Lazy
  ImmutableMap<CriterionId, Criterion> byId() {
    Map<CriterionId, Criterion> byId = new HashMap<>();
    criteria().forEach(criterion -> byId.put(criterion.id(), criterion));
    return ImmutableMap.copyOf(byId);
  }

  /** The criterion of that id. */
  public final Optional<Criterion> criterion(CriterionId id) {
    return Optional.ofNullable(byId().get(id));
  }

  /** The criteria of a stage, in order. */
  public final ImmutableList<Criterion> criteriaOf(MaturityStage stage) {
    return criteria().stream()
        .filter(criterion -> criterion.stage() == stage)
        .collect(toImmutableList());
  }

  /** The ids of all criteria, in order. */
  public final ImmutableList<CriterionId> criterionIds() {
    return ImmutableList.copyOf(Lists.transform(criteria(), Criterion::id));
  }

  /** Starts one; id, version and criteria are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a model. */
  public static final class Builder extends ImmutableMaturityModel.Builder {
    Builder() {}
  }
}
