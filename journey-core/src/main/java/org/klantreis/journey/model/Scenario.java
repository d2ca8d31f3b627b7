package org.klantreis.journey.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.klantreis.journey.name.Names;
import org.klantreis.journey.style.JourneyStyle;
import org.klantreis.journey.style.Texts;

/** The situation in which the persona makes the journey, from beginning to end. */
@Value.Immutable
@JourneyStyle
public abstract sealed class Scenario implements WithScenario permits ImmutableScenario {

  Scenario() {}

  /** What the scenario is called. */
  public abstract String name();

  /** What happens, as a story. */
  public abstract Optional<String> description();

  /** What sets the journey off. */
  public abstract Optional<String> trigger();

  /** What the persona wants to have reached at the end. */
  public abstract Optional<String> goal();

  @Value.Check
  Scenario checked() {
    Texts.checkName("A scenario", name());
    Texts.checkNotBlank("Scenario '" + name() + "'", "description", description());
    Texts.checkNotBlank("Scenario '" + name() + "'", "trigger", trigger());
    Texts.checkNotBlank("Scenario '" + name() + "'", "goal", goal());
    String clean = Names.clean(name());
    return name().equals(clean) ? this : withName(clean);
  }

  /** A scenario with its name alone. */
  public static Scenario of(String name) {
    return builder().name(name).build();
  }

  /** Starts one; the name is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes of a scenario. */
  public static final class Builder extends ImmutableScenario.Builder {
    Builder() {}
  }
}
