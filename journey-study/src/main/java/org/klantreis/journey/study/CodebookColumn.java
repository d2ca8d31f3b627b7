package org.klantreis.journey.study;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.klantreis.journey.model.FeatureId;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingScale;

/** What a column of a file means. */
@Value.Immutable
@StudyStyle
public abstract sealed class CodebookColumn implements WithCodebookColumn
    permits ImmutableCodebookColumn {

  CodebookColumn() {}

  /** What it is called in the file: its whole name, or a part of it that no other column has. */
  public abstract String name();

  /** What it is to the study. */
  public abstract ColumnRole role();

  /** What its cells look like, where somebody looked. */
  public abstract Optional<Looks> looksLike();

  /** The touchpoint that is rated; it must be said of the roles touchpoint and overall. */
  public abstract Optional<TouchpointId> touchpoint();

  /** The feature that a Kano question is about; without it rows say so. */
  public abstract Optional<FeatureId> feature();

  /** What people call it, such as the text of the question. */
  public abstract Optional<String> label();

  /** The scale of its ratings; 1-10 where it is not said. */
  public abstract Optional<RatingScale> scale();

  /** The shipped wording of its answers, by name. */
  public abstract Optional<String> wording();

  /** Its own words, each with the answer that it stands for; they go before shipped ones. */
  public abstract ImmutableMap<String, Double> words();

  /** Cells that stand for no answer, case ignored; the empty cell always does. */
  public abstract ImmutableSet<String> missing();

  /** Cells that say that the touchpoint was not experienced. */
  public abstract ImmutableSet<String> notExperienced();

  /** Whether the lowest answer is the best. */
  @Value.Default
  public boolean isReversed() {
    return false;
  }

  /** Whether it asks how likely customers are to recommend: NPS is about no other. */
  @Value.Default
  public boolean isRecommendation() {
    return false;
  }

  /** What the codes of a segment, wave or channel stand for. */
  public abstract ImmutableMap<String, String> labels();

  /** The codes of a segment whose rows are in none. */
  public abstract ImmutableSet<String> leftOut();

  /** What is not known for sure, in sentences; while there are any, a column is not read. */
  public abstract ImmutableList<String> uncertain();

  /** Whether it has a part in the study. */
  public final boolean isUsed() {
    return role() != ColumnRole.IGNORED;
  }

  @Value.Check
  void check() {
    checkArgument(!name().isBlank(), "A column without a name cannot be found.");
    boolean isOfTouchpoint = role() == ColumnRole.TOUCHPOINT || role() == ColumnRole.OVERALL;
    checkArgument(
        touchpoint().isPresent() || !isOfTouchpoint,
        "Column '%s': the roles touchpoint and overall need the id of a touchpoint.",
        name());
    checkArgument(
        touchpoint().isEmpty() || isOfTouchpoint || !isUsed(),
        "Column '%s': a touchpoint is said of the roles touchpoint and overall; take it out.",
        name());
    checkArgument(
        feature().isEmpty()
            || !isUsed()
            || role() == ColumnRole.FUNCTIONAL
            || role() == ColumnRole.DYSFUNCTIONAL
            || role() == ColumnRole.IMPORTANCE,
        "Column '%s': a feature is said of functional, dysfunctional and importance only.",
        name());
    scale()
        .ifPresent(
            scale ->
                checkArgument(
                    RatingScale.parse(scale.name()).equals(scale()),
                    "Column '%s': scale '%s' is not named after its ends, as in 1-5.",
                    name(),
                    scale.name()));
    checkArgument(
        !isRecommendation()
            || !isUsed()
            || (role().isRated() && scale().equals(Optional.of(RatingScale.ZERO_TO_TEN))),
        "Column '%s': a question to recommend is rated on 0-10, of which NPS is worked out.",
        name());
    words()
        .forEach(
            (text, answer) ->
                checkArgument(
                    !text.isBlank() && Double.isFinite(answer),
                    "Column '%s': '%s' stands for no answer.",
                    name(),
                    text));
  }

  /** Starts one; its name and role are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** A column that is not read. */
  public static CodebookColumn ignored(String name) {
    return builder().name(name).role(ColumnRole.IGNORED).build();
  }

  /** Collects what is said of a column. */
  public static final class Builder extends ImmutableCodebookColumn.Builder {
    Builder() {}
  }
}
