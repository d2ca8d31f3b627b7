package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.klantreis.journey.model.Channel;
import org.klantreis.journey.model.ChannelKind;
import org.klantreis.journey.problem.Problem;

/**
 * The channels of a sheet. A cell without a kind means a channel that everybody knows, or the one
 * whose kind another row says; so what a cell means is known once all rows are.
 */
final class JourneyChannels {

  private final Consumer<Problem> problems;
  private final List<Mention> mentions = new ArrayList<>();

  /** A row that names a channel. */
  private record Mention(String place, ChannelCell cell, Optional<String> id) {}

  JourneyChannels(Consumer<Problem> problems) {
    this.problems = problems;
  }

  void mention(ChannelCell cell, Optional<String> id, String place) {
    mentions.add(new Mention(place, cell, id));
  }

  /** The channel that each cell means, in the order of the rows; notes those that mean none. */
  Map<ChannelCell, Channel> all() {
    Map<String, ImmutableSet<ChannelKind>> said = saidKinds();
    GivenIds<ChannelCell> ids = new GivenIds<>("channel", problems);
    Map<ChannelCell, ChannelCell> meant = new LinkedHashMap<>();
    Map<ChannelCell, String> names = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      ChannelCell cell = mention.cell();
      Optional<ChannelKind> kind = kind(cell, said.getOrDefault(cell.name(), ImmutableSet.of()));
      if (kind.isEmpty() || cell.name().isBlank()) {
        problems.accept(unknown(mention));
        continue;
      }
      ChannelCell whole = new ChannelCell(cell.name(), kind);
      meant.put(cell, whole);
      names.put(whole, whole.name());
      mention.id().ifPresent(id -> ids.give(whole, id, mention.place()));
    }
    Map<ChannelCell, String> idOf = ids.of(names);
    Map<ChannelCell, Channel> channels = new LinkedHashMap<>();
    meant.forEach(
        (cell, whole) ->
            channels.put(
                cell,
                Channel.of(
                    String.valueOf(idOf.get(whole)), whole.name(), whole.kind().orElseThrow())));
    return channels;
  }

  private Map<String, ImmutableSet<ChannelKind>> saidKinds() {
    Map<String, ImmutableSet<ChannelKind>> said = new HashMap<>();
    for (Mention mention : mentions) {
      mention
          .cell()
          .kind()
          .ifPresent(
              kind ->
                  said.merge(
                      mention.cell().name(),
                      ImmutableSet.of(kind),
                      (some, one) ->
                          ImmutableSet.<ChannelKind>builder().addAll(some).addAll(one).build()));
    }
    return said;
  }

  private static Optional<ChannelKind> kind(ChannelCell cell, ImmutableSet<ChannelKind> said) {
    return cell.kind()
        .or(() -> JourneyWords.kindOf(cell.name()))
        .or(() -> said.size() == 1 ? said.stream().findFirst() : Optional.empty());
  }

  private static Problem unknown(Mention mention) {
    String name = mention.cell().name();
    return Problem.at(mention.place(), name, "is no channel whose kind is known")
        .withHint(
            "write its kind once: '"
                + name
                + " (digital)', '(physical)' or '(telephone)' in column 'channel'");
  }
}
