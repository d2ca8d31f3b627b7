package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.maturity.AssessorPanel;
import org.klantreis.journey.problem.Problem;

/**
 * What came of reading an assessment: {@code read = used + missing + refused}, always.
 *
 * @param panel the answers of the sound rows, by assessor; one without a name and without answers
 *     where there is none
 * @param read how many rows were read, without the header
 * @param used how many of them answer a criterion
 * @param missing how many leave their criterion open
 * @param refused how many are not what they should be
 * @param blankLines lines without anything, which are no rows
 * @param problems the first problems, with their lines
 * @param problemCount how many problems there are, also those that are not described
 * @param complete whether the end of the file was reached; if not, the last problem says why
 */
public record AssessmentReading(
    AssessorPanel panel,
    long read,
    long used,
    long missing,
    long refused,
    long blankLines,
    ImmutableList<Problem> problems,
    long problemCount,
    boolean complete)
    implements CsvReading {}
