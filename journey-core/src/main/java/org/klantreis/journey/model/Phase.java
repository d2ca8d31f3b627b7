package org.klantreis.journey.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.klantreis.journey.name.Names;
import org.klantreis.journey.style.JourneyStyle;
import org.klantreis.journey.style.Texts;

/** A stretch of the timeline (<i>fase</i>): touchpoints that belong together. */
@Value.Immutable
@JourneyStyle
public abstract sealed class Phase implements WithPhase permits ImmutablePhase {

  Phase() {}

  /** Unique within its journey. */
  public abstract PhaseId id();

  /** As people call it, in one line. */
  public abstract String name();

  /** Before, during or after the purchase, where that makes sense. */
  public abstract Optional<PurchaseStage> purchaseStage();

  /** What the phase is about. */
  public abstract Optional<String> description();

  @Value.Check
  Phase checked() {
    Texts.checkName("Phase '" + id() + "'", name());
    Texts.checkNotBlank("Phase '" + id() + "'", "description", description());
    String clean = Names.clean(name());
    return name().equals(clean) ? this : withName(clean);
  }

  /** A phase with its two required attributes. */
  public static Phase of(String id, String name) {
    return builder().id(PhaseId.of(id)).name(name).build();
  }

  /**
   * The customer gets to know the product, the service or the organisation (<i>kennismaking</i>).
   */
  public static Phase awareness() {
    return of("awareness", "Awareness").withPurchaseStage(PurchaseStage.BEFORE);
  }

  /** The customer weighs whether to buy (<i>overweging</i>). */
  public static Phase consideration() {
    return of("consideration", "Consideration").withPurchaseStage(PurchaseStage.BEFORE);
  }

  /** The customer buys (<i>aankoop</i>). */
  public static Phase purchase() {
    return of("purchase", "Purchase").withPurchaseStage(PurchaseStage.DURING);
  }

  /** The customer comes back, above all for service (<i>behoud</i>). */
  public static Phase retention() {
    return of("retention", "Retention").withPurchaseStage(PurchaseStage.AFTER);
  }

  /** The customer recommends (<i>aanbeveling</i>). */
  public static Phase advocacy() {
    return of("advocacy", "Advocacy").withPurchaseStage(PurchaseStage.AFTER);
  }

  /** The five standard phases of a consumer's purchase, in order. */
  public static ImmutableList<Phase> standardFive() {
    return ImmutableList.of(awareness(), consideration(), purchase(), retention(), advocacy());
  }

  /** Starts one; id and name are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes of a phase. */
  public static final class Builder extends ImmutablePhase.Builder {
    Builder() {}
  }
}
