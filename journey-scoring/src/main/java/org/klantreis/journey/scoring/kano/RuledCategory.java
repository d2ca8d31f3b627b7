package org.klantreis.journey.scoring.kano;

/**
 * The category of a feature by one rule, and how firm it is.
 *
 * @param rule the rule
 * @param categorised the category, with what it is tied with
 * @param stability in which share of the resamples the rule gives the same category, 0 to 1
 */
public record RuledCategory(KanoRule rule, Categorised categorised, double stability) {}
