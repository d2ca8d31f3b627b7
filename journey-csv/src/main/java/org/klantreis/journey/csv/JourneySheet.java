package org.klantreis.journey.csv;

import static java.util.stream.Collectors.joining;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.klantreis.journey.model.Channel;
import org.klantreis.journey.model.ChannelId;
import org.klantreis.journey.model.ChannelKind;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.MomentOfTruth;
import org.klantreis.journey.model.Need;
import org.klantreis.journey.model.Phase;
import org.klantreis.journey.model.PhaseId;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;

/** Writes a journey as a sheet. */
final class JourneySheet {

  static final String NO_PHASE = "-";

  private final Journey journey;
  private final JourneyFormat format;
  private final Map<PhaseId, String> phases = new HashMap<>();
  private final Map<ChannelId, String> channels = new HashMap<>();

  JourneySheet(Journey journey, JourneyFormat format) {
    this.journey = journey;
    this.format = format;
    Set<String> taken = new HashSet<>();
    Set<String> takenChannels = new HashSet<>();
    for (Phase phase : journey.phases()) {
      phases.put(
          phase.id(), numbered(name(phase.name(), phase.id()), taken, JourneyRows::spelling));
    }
    for (Channel channel : journey.channels()) {
      String name =
          numbered(
              name(channel.name(), channel.id()),
              takenChannels,
              each -> each + "\n" + channel.kind());
      channels.put(channel.id(), channel(name, channel.kind()));
    }
  }

  String write() {
    StringWriter text = new StringWriter();
    try (CsvWriter csv =
        CsvWriter.builder()
            .fieldSeparator(format.csv().delimiter())
            .lineDelimiter(LineDelimiter.LF)
            .build(text)) {
      csv.writeRecord(JourneyColumn.TITLES);
      for (Touchpoint touchpoint : journey.touchpoints()) {
        csv.writeRecord(
            Arrays.stream(JourneyColumn.values()).map(column -> cell(column, touchpoint)).toList());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  /** A name in one line; the id in the place of one that nobody can see. */
  private static String name(String name, Object id) {
    String clean = Names.clean(name);
    return clean.isEmpty() ? id.toString() : clean;
  }

  /** A name that is told from all others: the second 'Shop' is 'Shop (2)'. */
  private static String numbered(String name, Set<String> taken, UnaryOperator<String> toldBy) {
    String unique = name;
    for (int number = 2; !taken.add(toldBy.apply(unique)); number++) {
      unique = name + " (" + number + ")";
    }
    return unique;
  }

  /** The kind is said unless the name says it, and nothing else. */
  private static String channel(String name, ChannelKind kind) {
    boolean known =
        JourneyWords.kindOf(name).equals(Optional.of(kind))
            && ChannelCell.of(name).kind().isEmpty();
    return known ? name : name + " (" + JourneyWords.word(JourneyWords.CHANNEL_KINDS, kind) + ")";
  }

  private String cell(JourneyColumn column, Touchpoint touchpoint) {
    Experience experience = touchpoint.experience();
    return switch (column) {
      case PHASE -> touchpoint.phase().map(phases::get).map(SheetText::guarded).orElse(NO_PHASE);
      case TOUCHPOINT -> SheetText.guarded(name(touchpoint.name(), touchpoint.id()));
      case ACTION -> text(experience.action());
      case FEELING -> text(experience.feeling());
      case CHANNEL -> text(touchpoint.channel().map(channels::get));
      case RATING -> number(experience.rating(RatingAspect.OVERALL));
      case EXPECTATION -> number(experience.expectation(RatingAspect.OVERALL));
      case NEED -> experience.need().map(JourneySheet::need).orElse("");
      case MOMENT_OF_TRUTH ->
          touchpoint.momentsOfTruth().stream()
              .map(JourneySheet::moment)
              .distinct()
              .collect(joining("; "));
      case ACTORS ->
          SheetText.guarded(
              touchpoint.actors().stream()
                  .map(String::strip)
                  .distinct()
                  .map(SheetText::escaped)
                  .collect(joining(";")));
    };
  }

  private static String text(Optional<String> text) {
    return text.map(String::strip).map(SheetText::guarded).orElse("");
  }

  private String number(Optional<Rating> rating) {
    return rating.map(this::number).orElse("");
  }

  private String number(Rating rating) {
    RatingScale scale = rating.scale();
    if (scale.equals(format.scale())) {
      return rating.written();
    }
    String ends = RatingScale.of(scale.lowest(), scale.highest(), scale.perPoint()).name();
    String name = scale.name().equals(ends) ? ends : scale.name() + " " + ends;
    return SheetText.guarded(rating.written() + " (" + name + ")");
  }

  private static String need(Need need) {
    return JourneyWords.word(JourneyWords.NEEDS, need.kind())
        + need.description().map(text -> ": " + text.strip()).orElse("");
  }

  private static String moment(MomentOfTruth moment) {
    return JourneyWords.word(JourneyWords.PLACEMENTS, moment.placement())
        + " "
        + JourneyWords.word(JourneyWords.SOURCES, moment.source())
        + moment.description().map(text -> ": " + SheetText.escaped(text.strip())).orElse("");
  }
}
