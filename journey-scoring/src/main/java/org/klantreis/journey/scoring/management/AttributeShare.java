package org.klantreis.journey.scoring.management;

import java.util.OptionalDouble;
import org.klantreis.journey.model.ConceptAttribute;

/**
 * How far a concept has one attribute.
 *
 * @param attribute which one
 * @param value 0 to 1
 * @param source from what it is known
 * @param stated what people state of it, where they do; the value itself when that is the source
 */
public record AttributeShare(
    ConceptAttribute attribute, double value, Source source, OptionalDouble stated) {

  /** From what the share of an attribute is known. */
  public enum Source {
    /** The share of rated touchpoints that are at least met. */
    CHAIN,
    /** One minus the share of the spread of ratings that lies between segments. */
    SEGMENTS,
    /** What people state in the map. */
    STATED
  }
}
