package org.klantreis.journey.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.klantreis.journey.name.Names;
import org.klantreis.journey.style.JourneyStyle;
import org.klantreis.journey.style.Texts;

/** A moment of contact between customer and organisation (<i>contactmoment</i>). */
@Value.Immutable
@JourneyStyle
public abstract sealed class Touchpoint implements WithTouchpoint permits ImmutableTouchpoint {

  Touchpoint() {}

  /** Unique within its journey, and stable: evidence refers to it. */
  public abstract TouchpointId id();

  /** As people call it, in one line. */
  public abstract String name();

  /** The phase that it belongs to. */
  public abstract Optional<PhaseId> phase();

  /** The channel over which the persona has it. */
  public abstract Optional<ChannelId> channel();

  /**
   * The channels over which customers can have it as well, besides {@link #channel()}; together
   * they are the channels that it can be {@linkplain #channels() reached} over.
   */
  public abstract ImmutableSet<ChannelId> otherChannels();

  /** The device on which the persona has it: "phone", "computer". */
  public abstract Optional<String> device();

  /** Who takes part, besides the organisation: "child", "parent". */
  public abstract ImmutableList<String> actors();

  /** Anything else that is worth knowing. */
  public abstract Optional<String> description();

  /** Whether the customer would miss it. */
  public abstract Optional<Relevance> relevance();

  /** How the persona experiences it; without any attribute when nothing is known. */
  @Value.Default
  public Experience experience() {
    return Experience.builder().build();
  }

  /** The moments of truth before, in and after it. */
  public abstract ImmutableList<MomentOfTruth> momentsOfTruth();

  /**
   * Every channel that it can be reached over, the persona's own first; empty when none is known.
   */
  public final ImmutableSet<ChannelId> channels() {
    return ImmutableSet.<ChannelId>builder()
        .addAll(channel().stream().iterator())
        .addAll(otherChannels())
        .build();
  }

  @Value.Check
  Touchpoint checked() {
    String owner = "Touchpoint '" + id() + "'";
    Texts.checkName(owner, name());
    Texts.checkNotBlank(owner, "description", description());
    Texts.checkNotBlank(owner, "device", device());
    actors().forEach(actor -> Texts.checkNotBlank(owner, "actor", Optional.of(Names.clean(actor))));
    checkArgument(
        actors().stream().map(Names::clean).distinct().count() == actors().size(),
        "%s names an actor twice: %s.",
        owner,
        actors());
    checkArgument(
        channel().isEmpty() || !otherChannels().contains(channel().get()),
        "%s names channel '%s' as its own and as another one: leave it out of the others.",
        owner,
        channel().map(ChannelId::value).orElse(""));
    checkArgument(
        ImmutableSet.copyOf(momentsOfTruth()).size() == momentsOfTruth().size(),
        "%s names the same moment of truth twice: %s.",
        owner,
        momentsOfTruth());
    return isInOneLine()
        ? this
        : withName(Names.clean(name())).withActors(Lists.transform(actors(), Names::clean));
  }

  private boolean isInOneLine() {
    return Stream.concat(Stream.of(name()), actors().stream())
        .allMatch(text -> text.equals(Names.clean(text)));
  }

  /** A touchpoint with its two required attributes. */
  public static Touchpoint of(String id, String name) {
    return builder().id(id).name(name).build();
  }

  /** Starts one; id and name are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes of a touchpoint. */
  public static final class Builder extends ImmutableTouchpoint.Builder {
    Builder() {}

    /** The id with that value. */
    @CanIgnoreReturnValue
    public Builder id(String value) {
      return id(TouchpointId.of(value));
    }

    /** In that phase. */
    @CanIgnoreReturnValue
    public Builder phase(String id) {
      return phase(PhaseId.of(id));
    }

    /** Over that channel. */
    @CanIgnoreReturnValue
    public Builder channel(String id) {
      return channel(ChannelId.of(id));
    }
  }
}
