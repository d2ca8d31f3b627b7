package org.klantreis.journey.scoring.verdict;

import com.google.common.collect.ImmutableMap;
import org.immutables.value.Value;
import org.klantreis.journey.scoring.style.ScoringStyle;

/** How a verdict came about: enough to compute it again. */
@Value.Immutable
@ScoringStyle
public abstract sealed class Provenance implements WithProvenance permits ImmutableProvenance {

  Provenance() {}

  /** The id of the scorer. */
  public abstract String scorer();

  /** The rule by its name, where the scorer knows several. */
  @Value.Default
  public String rule() {
    return scorer();
  }

  /** The parameters that it was called with, as text, by name. */
  public abstract ImmutableMap<String, String> parameters();

  /** How many observations it rests on. */
  public abstract long n();

  /** How many equally weighted observations they are worth; n where none is weighted. */
  @Value.Default
  public double effectiveN() {
    return n();
  }

  /**
   * The rule, n, the effective n and the parameters, with underscores in their names.
   *
   * @throws IllegalArgumentException for the name of a parameter that is not written in lower case
   *     letters, digits and hyphens
   */
  public Figures figures() {
    Figures.Builder named = Figures.builder();
    parameters().forEach((name, value) -> named.put(name.replace('-', '_'), value));
    return Figures.builder()
        .put("rule", rule())
        .put("n", n())
        .put("n_eff", effectiveN())
        .put("parameters", named.build())
        .build();
  }

  /** Starts one; scorer and n are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects how a verdict came about. */
  public static final class Builder extends ImmutableProvenance.Builder {
    Builder() {}
  }
}
