package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.evidence.RespondentRatings;
import org.klantreis.journey.evidence.Segmented;
import org.klantreis.journey.problem.Problem;

/**
 * What came of reading respondents: {@code read = used + missing + refused}, always.
 *
 * @param respondents the respondents of the sound rows, by segment; one segment when no column says
 *     so
 * @param read how many rows were read, without the header
 * @param used how many respondents gave an overall rating and rated every touchpoint
 * @param missing how many left something out, or have no weight where there are weights
 * @param refused how many rows are not what they should be
 * @param withoutWeight how many of the missing have no weight; they are in no tally
 * @param blankLines lines without anything, which are no rows
 * @param problems the first problems, with their lines
 * @param problemCount how many problems there are, also those that are not described
 * @param complete whether the end of the file was reached; if not, the last problem says why
 */
public record RespondentsReading(
    Segmented<RespondentRatings> respondents,
    long read,
    long used,
    long missing,
    long refused,
    long withoutWeight,
    long blankLines,
    ImmutableList<Problem> problems,
    long problemCount,
    boolean complete)
    implements CsvReading {}
