package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.klantreis.journey.evidence.AmountByRating;
import org.klantreis.journey.evidence.LoyaltyTally;
import org.klantreis.journey.evidence.Segmented;
import org.klantreis.journey.evidence.YesByRating;
import org.klantreis.journey.problem.Problem;

/**
 * What came of reading customers and their loyalty: {@code read = used + missing + refused},
 * always.
 *
 * @param loyal which customers of the sound rows are loyal, by rating, by segment; one segment when
 *     no column says so
 * @param quadrants which kind of loyalty those of them have whose behaviour and attitude are there;
 *     absent when no columns were asked for
 * @param pays what those of them are willing to pay who say so; absent when no column was asked for
 * @param read how many rows were read, without the header
 * @param used how many customers gave a rating and an answer of yes or no
 * @param missing how many left out either
 * @param refused how many rows are not what they should be
 * @param blankLines lines without anything, which are no rows
 * @param problems the first problems, with their lines
 * @param problemCount how many problems there are, also those that are not described
 * @param complete whether the end of the file was reached; if not, the last problem says why
 */
public record LoyaltyReading(
    Segmented<YesByRating> loyal,
    Optional<Segmented<LoyaltyTally>> quadrants,
    Optional<Segmented<AmountByRating>> pays,
    long read,
    long used,
    long missing,
    long refused,
    long blankLines,
    ImmutableList<Problem> problems,
    long problemCount,
    boolean complete)
    implements CsvReading {}
