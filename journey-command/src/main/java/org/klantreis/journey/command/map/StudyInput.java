package org.klantreis.journey.command.map;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.command.input.Input;
import org.klantreis.journey.command.input.MapInput;
import org.klantreis.journey.command.input.RatingOptions;
import org.klantreis.journey.csv.CsvReading;
import org.klantreis.journey.csv.KanoCsv;
import org.klantreis.journey.csv.KanoFormat;
import org.klantreis.journey.csv.RatingsFormat;
import org.klantreis.journey.csv.RespondentsCsv;
import org.klantreis.journey.csv.RespondentsFormat;
import org.klantreis.journey.csv.SurveyedRespondents;
import org.klantreis.journey.evidence.KanoAnswers;
import org.klantreis.journey.evidence.RespondentRatings;
import org.klantreis.journey.evidence.Segmented;
import org.klantreis.journey.model.Channel;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.RatingScale;

/**
 * What is read to study journeys: maps first, then what goes with each of them. All that is wrong
 * is printed; empty is what has problems.
 */
final class StudyInput {

  private final MapInput maps;
  private final RatingOptions options;
  private final PrintWriter err;
  private boolean isScaleAssumed;

  StudyInput(MapInput maps, RatingOptions options, PrintWriter err) {
    this.maps = maps;
    this.options = options;
    this.err = err;
  }

  /**
   * A map. Without a word about it, all ratings are on the {@linkplain Journey#usualScale() usual
   * scale} of the first map that has one.
   */
  Optional<Journey> map(String file) throws IOException {
    Optional<Journey> journey = maps.read(new Input(file));
    journey.flatMap(Journey::usualScale).ifPresent(this::assume);
    return journey;
  }

  private void assume(RatingScale scale) {
    if (!options.isScaleGiven() && !isScaleAssumed) {
      options.assumeScale(scale);
      isScaleAssumed = true;
    }
  }

  /** A map with its ratings, where a file of them is given. */
  Optional<RatedMap> rated(Journey journey, @Nullable String ratings) throws IOException {
    return rated(journey, ratings, Optional.empty());
  }

  /** The same, with the ratings by channel where a column names them. */
  Optional<RatedMap> rated(
      Journey journey, @Nullable String ratings, Optional<String> channelColumn)
      throws IOException {
    if (ratings == null) {
      return Optional.of(new RatedMap(journey, Optional.empty()));
    }
    RatingsFormat said = format(journey);
    RatingsFormat format = said.withChannelColumn(channelColumn.or(said::channelColumn));
    return options
        .ratings(new Input(ratings), format, err)
        .map(reading -> new RatedMap(journey, Optional.of(reading.found())));
  }

  /** The respondents of a map: its ratings once more, as rows with an overall one. */
  Optional<Segmented<RespondentRatings>> respondents(
      Journey journey, String ratings, String overall) throws IOException {
    RespondentsFormat format =
        RespondentsFormat.of(
            overall,
            options
                .formatBeside(overall)
                .withTouchpoints(ImmutableSet.copyOf(journey.touchpointIds())));
    return options
        .read(new Input(ratings), in -> RespondentsCsv.read(in, format))
        .map(CsvReading::found)
        .map(SurveyedRespondents::respondents);
  }

  /** All answers to a Kano questionnaire. */
  Optional<KanoAnswers> kano(String file, KanoFormat format) throws IOException {
    return options
        .read(new Input(file), in -> KanoCsv.read(in, format))
        .map(reading -> reading.found().answers().whole());
  }

  /** Ratings may be of touchpoints and over channels of the map only. */
  private RatingsFormat format(Journey journey) {
    return options
        .format(ImmutableSet.copyOf(journey.touchpointIds()))
        .withChannels(
            journey.channels().stream().map(Channel::id).collect(ImmutableSet.toImmutableSet()))
        .withTouchpointNames(
            journey.touchpoints().stream()
                .collect(toImmutableMap(Touchpoint::id, Touchpoint::name)))
        .withChannelNames(
            journey.channels().stream().collect(toImmutableMap(Channel::id, Channel::name)));
  }
}
