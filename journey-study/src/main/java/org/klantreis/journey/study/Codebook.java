package org.klantreis.journey.study;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.klantreis.journey.model.TouchpointId;

/**
 * What a file of answers means, said once: how it is laid out, which rows count, and what each
 * column is.
 *
 * <pre>{@code
 * Codebook codebook = CodebookJson.read(Path.of("study.json")).orElseThrow("study.json");
 * }</pre>
 */
@Value.Immutable
@StudyStyle
public abstract sealed class Codebook implements WithCodebook permits ImmutableCodebook {

  Codebook() {}

  /** How the file is laid out. */
  @Value.Default
  public FileLayout file() {
    return FileLayout.standard();
  }

  /** The map whose touchpoints are rated, as a file name beside the codebook. */
  public abstract Optional<String> map();

  /** What is not known for sure about the rows of the file; while there is any, none is read. */
  public abstract ImmutableList<String> uncertain();

  /** The columns; what is not named is not read. */
  public abstract ImmutableList<CodebookColumn> columns();

  /** The columns with one of these roles, in order. */
  public final ImmutableList<CodebookColumn> columns(ColumnRole... roles) {
    ImmutableSet<ColumnRole> wanted = ImmutableSet.copyOf(roles);
    return select(column -> wanted.contains(column.role()));
  }

  /** The touchpoints that are asked how likely it is to recommend: NPS is about these. */
  public final ImmutableSet<TouchpointId> recommendations() {
    return select(CodebookColumn::isRecommendation).stream()
        .flatMap(column -> column.touchpoint().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The column of that name, if there is one. */
  public final Optional<CodebookColumn> column(String name) {
    return columns().stream().filter(column -> column.name().equals(name)).findFirst();
  }

  private ImmutableList<CodebookColumn> select(Predicate<CodebookColumn> which) {
    return columns().stream().filter(which).collect(ImmutableList.toImmutableList());
  }

  @Value.Check
  void check() {
    Set<String> names = new HashSet<>();
    Set<TouchpointId> touchpoints = new HashSet<>();
    for (CodebookColumn column : columns()) {
      checkArgument(names.add(column.name()), "Column '%s' is there twice.", column.name());
      column
          .touchpoint()
          .ifPresent(
              id -> checkArgument(touchpoints.add(id), "Touchpoint '%s' has two columns.", id));
    }
    for (ColumnRole role :
        new ColumnRole[] {
          ColumnRole.WHICH_TOUCHPOINT,
          ColumnRole.RATING,
          ColumnRole.ASPECT,
          ColumnRole.WHICH_FEATURE,
          ColumnRole.WEIGHT,
          ColumnRole.COUNT,
          ColumnRole.RESPONDENT,
          ColumnRole.WAVE,
          ColumnRole.CHANNEL,
          ColumnRole.LOYAL,
          ColumnRole.OVERALL
        }) {
      checkArgument(
          columns(role).size() <= 1,
          "Several columns have the role %s; one has it, the others are ignored.",
          role);
    }
  }

  /** Starts one; nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects what is said of a file. */
  public static final class Builder extends ImmutableCodebook.Builder {
    Builder() {}
  }
}
