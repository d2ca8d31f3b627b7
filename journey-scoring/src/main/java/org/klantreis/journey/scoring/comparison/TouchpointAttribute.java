package org.klantreis.journey.scoring.comparison;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.Touchpoint;

/** What a redesign can change in a touchpoint that it keeps. */
public enum TouchpointAttribute {
  /** What people call it. */
  NAME,
  /** The phase that it belongs to. */
  PHASE,
  /** The channel over which it goes. */
  CHANNEL,
  /** The device on which the persona has it. */
  DEVICE,
  /** Who takes part. */
  ACTORS,
  /** What else is worth knowing. */
  DESCRIPTION,
  /** Whether the customer would miss it. */
  RELEVANCE,
  /** The moments of truth around it. */
  MOMENTS_OF_TRUTH,
  /** What the customer does, and why. */
  ACTION,
  /** What the customer feels, described or graded. */
  FEELING,
  /** What the customer needs. */
  NEED,
  /** Whether the customer feels welcome. */
  WELCOME,
  /** The inner response. */
  RESPONSES,
  /** What the customer expects to rate. */
  EXPECTATIONS,
  /** The ratings that the map states. */
  STATED_RATINGS,
  /** How customers themselves compare it with what they expected. */
  DISCONFIRMATION,
  /** Anything that none of the others names. */
  OTHER;

  /** Those in which two touchpoints differ; none exactly when the touchpoints are equal. */
  static ImmutableSet<TouchpointAttribute> differences(Touchpoint before, Touchpoint after) {
    ImmutableSet<TouchpointAttribute> named =
        Arrays.stream(values())
            .filter(attribute -> !attribute.of(before).equals(attribute.of(after)))
            .collect(toImmutableSet());
    return named.isEmpty() && !before.equals(after) ? ImmutableSet.of(OTHER) : named;
  }

  private Object of(Touchpoint touchpoint) {
    Experience lived = touchpoint.experience();
    return switch (this) {
      case NAME -> touchpoint.name();
      case PHASE -> touchpoint.phase();
      case CHANNEL -> touchpoint.channel();
      case DEVICE -> touchpoint.device();
      case ACTORS -> touchpoint.actors();
      case DESCRIPTION -> touchpoint.description();
      case RELEVANCE -> touchpoint.relevance();
      case MOMENTS_OF_TRUTH -> touchpoint.momentsOfTruth();
      case ACTION -> List.of(lived.action(), lived.reason());
      case FEELING -> List.of(lived.feeling(), lived.valence());
      case NEED -> lived.need();
      case WELCOME -> lived.feelsWelcome();
      case RESPONSES -> lived.responses();
      case EXPECTATIONS -> lived.expectations();
      case STATED_RATINGS -> lived.ratings();
      case DISCONFIRMATION -> lived.disconfirmation();
      case OTHER -> "";
    };
  }
}
