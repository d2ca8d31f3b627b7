package org.klantreis.journey.model;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.name.Names;
import org.klantreis.journey.style.JourneyStyle;
import org.klantreis.journey.style.Shares;
import org.klantreis.journey.style.Texts;

/**
 * A clever service concept (<i>slim serviceconcept</i>): an idea that an organisation builds into
 * its touchpoints, so that customers are moved at the right moment.
 */
@Value.Immutable
@JourneyStyle
public abstract sealed class ServiceConcept implements WithServiceConcept
    permits ImmutableServiceConcept {

  ServiceConcept() {}

  /** Unique within its journey, and stable. */
  public abstract ServiceConceptId id();

  /** As people call it, in one line. */
  public abstract String name();

  /** What it is. */
  public abstract Optional<String> description();

  /** The touchpoints that it is built into; none named means all of the journey. */
  public abstract ImmutableSet<TouchpointId> touchpoints();

  /** How far it has each attribute, as people state it: from 0, not at all, to 1, wholly. */
  public abstract ImmutableMap<ConceptAttribute, Double> shares();

  /** How far it has an attribute, as people state it; empty where nobody said so. */
  public final OptionalDouble share(ConceptAttribute attribute) {
    @Nullable Double share = shares().get(attribute);
    return share == null ? OptionalDouble.empty() : OptionalDouble.of(share);
  }

  @Value.Check
  ServiceConcept checked() {
    String owner = "Service concept '" + id() + "'";
    Texts.checkName(owner, name());
    Texts.checkNotBlank(owner, "description", description());
    shares()
        .forEach(
            (attribute, share) ->
                Shares.check(owner, attribute.name().toLowerCase(Locale.ROOT), share));
    String clean = Names.clean(name());
    return name().equals(clean) ? this : withName(clean);
  }

  /** A concept of which nothing is known but what it is called. */
  public static ServiceConcept of(String id, String name) {
    return builder().id(id).name(name).build();
  }

  /** Starts one; id and name are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes of a service concept. */
  public static final class Builder extends ImmutableServiceConcept.Builder {
    Builder() {}

    /** The id with that value. */
    @CanIgnoreReturnValue
    public Builder id(String value) {
      return id(ServiceConceptId.of(value));
    }
  }
}
