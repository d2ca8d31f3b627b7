package org.klantreis.journey.study;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klantreis.journey.csv.Table;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.name.Names;

/**
 * What a file of answers looks like, and the codebook that it proposes.
 *
 * <p>One pass, and bounded memory: of a column no more than 200 values are kept. Nothing is guessed
 * in silence: what is not known for sure is marked as {@linkplain CodebookColumn#uncertain
 * uncertain}. Certain are numbers that hold both ends of a shipped scale and nothing outside, words
 * that are all of one shipped wording, and a question about recommending on 0-10.
 *
 * @param tool the survey tool that wrote the file, where it can be told
 * @param rows how many rows there are below the header
 * @param columns what was seen in each column that has a name of its own
 * @param unreachable columns that have no name, or one that others have, by where they stand from 1
 * @param codebook what is proposed
 */
public record Inspection(
    Optional<String> tool,
    long rows,
    ImmutableList<ColumnInspection> columns,
    ImmutableList<Integer> unreachable,
    Codebook codebook) {

  /** Looks at a table from before its first row to its end; does not close it. */
  public static Inspection of(Table table) throws IOException {
    return of(table, FileLayout.standard());
  }

  /**
   * The same of a file of which it is known how it is written down: that becomes part of the
   * codebook, with the header rows that are found.
   */
  public static Inspection of(Table table, FileLayout layout) throws IOException {
    List<HeaderRows.FirstRow> first = new ArrayList<>();
    while (first.size() < HeaderRows.LOOKED_AT && table.next()) {
      first.add(row(table));
    }
    if (first.isEmpty()) {
      return new Inspection(
          Optional.empty(),
          0,
          ImmutableList.of(),
          ImmutableList.of(),
          Codebook.builder().file(layout).build());
    }
    HeaderRows header = new HeaderRows(first);
    Proposal proposal = new Proposal(header, layout);
    header.answers().forEach(row -> proposal.add(row.cells()));
    while (table.next()) {
      proposal.add(table.cells());
    }
    return proposal.inspection();
  }

  private static HeaderRows.FirstRow row(Table table) {
    return new HeaderRows.FirstRow(
        table.cells().stream().map(Names::clean).collect(ImmutableList.toImmutableList()),
        table.line());
  }

  /**
   * With the touchpoints of a map in the place of those that were made up: where the name or the
   * text of a question is the id or the name of one. What fits none is uncertain.
   *
   * @param file the name of the map's file, as the codebook keeps it
   */
  public Inspection onMap(Journey map, String file) {
    return new MapMatch(map).match(this, file);
  }

  /** Whether something must be settled before anything is scored. */
  public boolean isUncertain() {
    return !codebook.uncertain().isEmpty()
        || codebook.columns().stream()
            .anyMatch(column -> column.isUsed() && !column.uncertain().isEmpty());
  }
}
