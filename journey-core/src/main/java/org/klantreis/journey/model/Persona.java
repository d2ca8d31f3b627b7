package org.klantreis.journey.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.klantreis.journey.name.Names;
import org.klantreis.journey.style.JourneyStyle;
import org.klantreis.journey.style.Texts;

/**
 * The customer whose journey it is, as a type drawn from research (<i>persona</i>; Cooper 1999).
 */
@Value.Immutable
@JourneyStyle
public abstract sealed class Persona implements WithPersona permits ImmutablePersona {

  Persona() {}

  /** The same for one persona in several journeys. */
  public abstract PersonaId id();

  /** As the team calls the persona. */
  public abstract String name();

  /** Who the persona is. */
  public abstract Optional<String> description();

  /** What the persona could have said. */
  public abstract Optional<String> quote();

  /** What the persona wants to reach. */
  public abstract ImmutableList<String> goals();

  /** What the persona needs, in or around the journey. */
  public abstract ImmutableList<String> needs();

  /** What the persona fears or is annoyed by. */
  public abstract ImmutableList<String> frustrations();

  @Value.Check
  Persona checked() {
    String owner = "Persona '" + id() + "'";
    Texts.checkName(owner, name());
    Texts.checkNotBlank(owner, "description", description());
    Texts.checkNotBlank(owner, "quote", quote());
    String clean = Names.clean(name());
    return name().equals(clean) ? this : withName(clean);
  }

  /** A persona with its two required attributes. */
  public static Persona of(String id, String name) {
    return builder().id(PersonaId.of(id)).name(name).build();
  }

  /** Starts one; id and name are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes of a persona. */
  public static final class Builder extends ImmutablePersona.Builder {
    Builder() {}
  }
}
