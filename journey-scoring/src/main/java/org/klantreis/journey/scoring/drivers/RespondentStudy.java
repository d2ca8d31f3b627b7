package org.klantreis.journey.scoring.drivers;

import org.klantreis.journey.evidence.RespondentRatings;

/**
 * Respondents of whose journey there is no map; touchpoints are called by their ids.
 *
 * @param about what they rated as a whole, by name
 * @param respondents who gave which ratings
 */
public record RespondentStudy(String about, RespondentRatings respondents) {}
