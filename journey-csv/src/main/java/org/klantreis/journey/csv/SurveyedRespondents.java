package org.klantreis.journey.csv;

import org.klantreis.journey.evidence.RespondentRatings;
import org.klantreis.journey.evidence.Segmented;

/**
 * What a file of respondents says.
 *
 * @param respondents by segment; one segment when no column says so
 * @param withoutWeight how many of the missing rows have no weight; they are in no tally
 */
public record SurveyedRespondents(Segmented<RespondentRatings> respondents, long withoutWeight) {}
