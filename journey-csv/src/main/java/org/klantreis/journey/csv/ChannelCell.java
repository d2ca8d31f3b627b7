package org.klantreis.journey.csv;

import java.util.Optional;
import org.klantreis.journey.model.ChannelKind;

/**
 * What a cell says about a channel.
 *
 * @param name without the kind; may be blank
 * @param kind where the cell says it: {@code Klantportaal (digital)}
 */
record ChannelCell(String name, Optional<ChannelKind> kind) {

  static ChannelCell of(String cell) {
    int open = cell.lastIndexOf('(');
    if (open < 0 || !cell.endsWith(")")) {
      return new ChannelCell(cell, Optional.empty());
    }
    Optional<ChannelKind> kind =
        JourneyWords.meant(JourneyWords.CHANNEL_KINDS, cell.substring(open + 1, cell.length() - 1));
    return kind.isEmpty()
        ? new ChannelCell(cell, kind)
        : new ChannelCell(cell.substring(0, open).strip(), kind);
  }
}
