package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.klantreis.journey.evidence.Repeats;

/** What all tables of what customers answered have in common, whatever they were asked. */
public sealed interface AnswersFormat permits KanoFormat, LoyaltyFormat, RatingsFormat {

  /** What columns are called, in lower case, that say how many answered so. */
  ImmutableSet<String> COUNT_NAMES =
      ImmutableSet.of("n", "count", "counts", "freq", "frequency", "aantal", "frequentie");

  /** How the table is written down; the standard unless set. */
  default CsvOptions csv() {
    return CsvOptions.standard();
  }

  /**
   * The columns that tell segments apart; an empty cell is {@code (none)}, and a cell that says
   * {@code (none)} or {@code (all)} itself is {@code '(none)'} or {@code '(all)'}.
   */
  ImmutableList<SegmentBy> segments();

  /**
   * The column that says how many answered as a row does, a whole number from 0 on: the row counts
   * as often. These are counts, and no weights.
   */
  Optional<String> countColumn();

  /** The column that says who answered. */
  Optional<String> respondentColumn();

  /**
   * What becomes of it where it is known who answered, and somebody answered the same question more
   * than once; refused unless set.
   */
  default Repeats repeats() {
    return Repeats.REFUSE;
  }

  /**
   * Cells that stand for no answer, beside the empty cell, which always does. A number is
   * recognised in whatever way it is written: {@code 6} is also {@code 6.0}; case is ignored.
   */
  ImmutableSet<String> missingCodes();

  /**
   * What the cells of single columns mean where that is not what those of all others do, by the
   * name of the column or a {@link ColumnPattern} of names. Where ratings have a row each, by the
   * touchpoint; in the wide form by that, too, where no column is called so. A name that means no
   * column with answers is a problem.
   */
  ImmutableMap<String, ColumnCoding> codings();
}
