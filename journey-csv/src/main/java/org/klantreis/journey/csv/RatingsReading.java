package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.evidence.RatingsByChannel;
import org.klantreis.journey.evidence.Segmented;
import org.klantreis.journey.problem.Problem;

/**
 * What came of reading ratings: {@code read = used + missing + refused}, always.
 *
 * @param ratings the ratings of the sound rows, by segment; one segment when no column says so
 * @param byChannel those of them whose channel is known, by segment; without channels when no
 *     column names them
 * @param read how many rows were read, or cells in the wide layout, without the header
 * @param used how many of them were counted
 * @param missing how many hold no answer
 * @param refused how many are not what they should be
 * @param blankLines lines without anything, which are no rows
 * @param problems the first problems, with their lines
 * @param problemCount how many problems there are, also those that are not described
 * @param complete whether the end of the file was reached; if not, the last problem says why
 */
public record RatingsReading(
    Segmented<Ratings> ratings,
    Segmented<RatingsByChannel> byChannel,
    long read,
    long used,
    long missing,
    long refused,
    long blankLines,
    ImmutableList<Problem> problems,
    long problemCount,
    boolean complete)
    implements CsvReading {}
