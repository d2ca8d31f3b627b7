package org.klantreis.journey.model;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.immutables.value.Value;
import org.klantreis.journey.name.Names;
import org.klantreis.journey.style.JourneyStyle;
import org.klantreis.journey.style.Texts;

/** Something that a product or a service has or could have, and customers can be asked about. */
@Value.Immutable
@JourneyStyle
public abstract sealed class Feature implements WithFeature permits ImmutableFeature {

  Feature() {}

  /** Unique among the features that are asked about, and stable: evidence refers to it. */
  public abstract FeatureId id();

  /** As people call it; the id unless set. */
  @Value.Default
  public String name() {
    return id().value();
  }

  /** The touchpoint at which customers meet it, where it is tied to one. */
  public abstract Optional<TouchpointId> touchpoint();

  @Value.Check
  Feature checked() {
    Texts.checkName("Feature '" + id() + "'", name());
    String clean = Names.clean(name());
    return name().equals(clean) ? this : withName(clean);
  }

  /** A feature that is called by its id, tied to no touchpoint. */
  public static Feature of(String id) {
    return builder().id(id).build();
  }

  /** Starts one; the id is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes of a feature. */
  public static final class Builder extends ImmutableFeature.Builder {
    Builder() {}

    /** The id with that value. */
    @CanIgnoreReturnValue
    public Builder id(String value) {
      return id(FeatureId.of(value));
    }

    /** At that touchpoint. */
    @CanIgnoreReturnValue
    public Builder touchpoint(String id) {
      return touchpoint(TouchpointId.of(id));
    }
  }
}
