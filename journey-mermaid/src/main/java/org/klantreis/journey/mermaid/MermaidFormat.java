package org.klantreis.journey.mermaid;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.klantreis.journey.rating.RatingScale;

/** How a diagram is read, and what its scores mean. */
@Value.Immutable
@MermaidStyle
public abstract sealed class MermaidFormat implements WithMermaidFormat
    permits ImmutableMermaidFormat {

  MermaidFormat() {}

  /** Strict unless set. */
  @Value.Default
  public MermaidMode mode() {
    return MermaidMode.STRICT;
  }

  /**
   * The scale on which a score is a rating, and so that of the journey; 1-5, which Mermaid's faces
   * are drawn for, unless set.
   */
  @Value.Default
  public RatingScale scale() {
    return RatingScale.ONE_TO_FIVE;
  }

  /** What a journey is called whose diagram has no title; "Journey" unless set. */
  @Value.Default
  public String untitled() {
    return "Journey";
  }

  @Value.Check
  void check() {
    checkArgument(!untitled().isBlank(), "A journey without a title needs a name all the same.");
  }

  /** Starts one; nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** With the default of every setting. */
  public static MermaidFormat standard() {
    return builder().build();
  }

  /** Collects the settings. */
  public static final class Builder extends ImmutableMermaidFormat.Builder {
    Builder() {}
  }
}
