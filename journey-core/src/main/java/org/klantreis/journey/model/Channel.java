package org.klantreis.journey.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.klantreis.journey.name.Names;
import org.klantreis.journey.style.JourneyStyle;
import org.klantreis.journey.style.Texts;

/**
 * A way in which customer and organisation meet (<i>kanaal</i>): one of three kinds, and within it
 * a sub-channel such as the website, the app, the shop, the fair or the catalogue.
 *
 * <p>The device stands with the {@linkplain Touchpoint#device() touchpoint}, because one website is
 * used on several.
 */
@Value.Immutable
@JourneyStyle
public abstract sealed class Channel implements WithChannel permits ImmutableChannel {

  Channel() {}

  /** Unique within its journey. */
  public abstract ChannelId id();

  /** As people call it, in one line. */
  public abstract String name();

  /** Digital, physical or telephone. */
  public abstract ChannelKind kind();

  /** Anything else that is worth knowing. */
  public abstract Optional<String> description();

  @Value.Check
  Channel checked() {
    Texts.checkName("Channel '" + id() + "'", name());
    Texts.checkNotBlank("Channel '" + id() + "'", "description", description());
    String clean = Names.clean(name());
    return name().equals(clean) ? this : withName(clean);
  }

  /** A channel with its three required attributes. */
  public static Channel of(String id, String name, ChannelKind kind) {
    return builder().id(ChannelId.of(id)).name(name).kind(kind).build();
  }

  /** The website. */
  public static Channel website() {
    return of("website", "Website", ChannelKind.DIGITAL);
  }

  /** The app. */
  public static Channel app() {
    return of("app", "App", ChannelKind.DIGITAL);
  }

  /** The shop. */
  public static Channel shop() {
    return of("shop", "Shop", ChannelKind.PHYSICAL);
  }

  /** The fair (<i>beurs</i>). */
  public static Channel fair() {
    return of("fair", "Fair", ChannelKind.PHYSICAL);
  }

  /** The catalogue. */
  public static Channel catalogue() {
    return of("catalogue", "Catalogue", ChannelKind.PHYSICAL);
  }

  /** The telephone. */
  public static Channel telephone() {
    return of("telephone", "Telephone", ChannelKind.TELEPHONE);
  }

  /** Starts one; id, name and kind are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes of a channel. */
  public static final class Builder extends ImmutableChannel.Builder {
    Builder() {}
  }
}
