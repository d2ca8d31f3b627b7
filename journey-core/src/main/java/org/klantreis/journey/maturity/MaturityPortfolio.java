package org.klantreis.journey.maturity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import org.klantreis.journey.style.Texts;

/**
 * The assessments of several business units, by the same model.
 *
 * @param name what the units are part of; not blank
 * @param units at least one; each of another unit
 */
public record MaturityPortfolio(String name, ImmutableList<Assessment> units) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException for no units, a unit that comes twice, and units that were
   *     assessed by different models
   */
  public MaturityPortfolio {
    Texts.checkName("A portfolio", name);
    checkArgument(!units.isEmpty(), "Portfolio '%s' has no unit: give at least one.", name);
    Set<String> names = new HashSet<>();
    for (Assessment unit : units) {
      checkArgument(
          names.add(unit.about()),
          "Unit '%s' comes twice in the portfolio '%s'. Maybe a panel was meant, or a comparison of"
              + " two dates.",
          unit.about(),
          name);
      checkArgument(
          unit.model().equals(units.get(0).model()),
          "Unit '%s' was assessed by the model '%s' %s and unit '%s' by '%s' %s: use one model.",
          unit.about(),
          unit.model().id(),
          unit.model().version(),
          units.get(0).about(),
          units.get(0).model().id(),
          units.get(0).model().version());
    }
  }
}
