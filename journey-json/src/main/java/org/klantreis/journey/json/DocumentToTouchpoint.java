package org.klantreis.journey.json;

import static org.klantreis.journey.json.strict.DocumentParts.number;
import static org.klantreis.journey.json.strict.DocumentParts.putIfThere;

import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.json.strict.DocumentParts;
import org.klantreis.journey.json.strict.StrictJson;
import org.klantreis.journey.model.ChannelId;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.MomentOfTruth;
import org.klantreis.journey.model.Need;
import org.klantreis.journey.model.PhaseId;
import org.klantreis.journey.model.ResponseAspect;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;

/**
 * Turns what was read about a touchpoint, and what the customer goes through there, into values.
 */
final class DocumentToTouchpoint {

  private final DocumentParts parts;
  private final DocumentScales scales;

  DocumentToTouchpoint(DocumentParts parts, DocumentScales scales) {
    this.parts = parts;
    this.scales = scales;
  }

  /** The touchpoint; empty when it cannot be made. */
  Optional<Touchpoint> touchpoint(String path, JourneyDocument.Touchpoint touchpoint) {
    Optional<String> id = parts.require(path, "id", touchpoint.id());
    Optional<String> name = parts.require(path, "name", touchpoint.name());
    List<String> actors = parts.each(path + "/actors", touchpoint.actors());
    List<String> otherChannels = parts.each(path + "/otherChannels", touchpoint.otherChannels());
    Optional<Experience> experience =
        parts.optional(path + "/experience", touchpoint.experience(), this::experience);
    List<MomentOfTruth> moments =
        parts.each(path + "/momentsOfTruth", touchpoint.momentsOfTruth(), this::moment);
    return id.isEmpty() || name.isEmpty()
        ? Optional.empty()
        : parts.build(
            path,
            () -> {
              Touchpoint.Builder built =
                  Touchpoint.builder()
                      .id(id.get())
                      .name(name.get())
                      .phase(Optional.ofNullable(touchpoint.phase()).map(PhaseId::of))
                      .channel(Optional.ofNullable(touchpoint.channel()).map(ChannelId::of))
                      .otherChannels(Lists.transform(otherChannels, ChannelId::of))
                      .device(Optional.ofNullable(touchpoint.device()))
                      .actors(actors)
                      .description(Optional.ofNullable(touchpoint.description()))
                      .relevance(Optional.ofNullable(touchpoint.relevance()))
                      .momentsOfTruth(moments);
              experience.ifPresent(built::experience);
              return built.build();
            });
  }

  private Optional<MomentOfTruth> moment(String path, JourneyDocument.MomentOfTruth moment) {
    var placement = parts.require(path, "placement", moment.placement());
    var source = parts.require(path, "source", moment.source());
    return placement.isEmpty() || source.isEmpty()
        ? Optional.empty()
        : parts.build(
            path,
            () ->
                MomentOfTruth.builder()
                    .placement(placement.get())
                    .source(source.get())
                    .description(Optional.ofNullable(moment.description()))
                    .build());
  }

  private Optional<Experience> experience(String path, JourneyDocument.Experience experience) {
    Optional<Need> need = parts.optional(path + "/need", experience.need(), this::need);
    Map<RatingAspect, Rating> expectations =
        ratings(path + "/expectations", experience.expectations());
    Map<RatingAspect, Rating> ratings = ratings(path + "/ratings", experience.ratings());
    Map<RatingAspect, Rating> promises = ratings(path + "/promises", experience.promises());
    return parts.build(
        path,
        () ->
            Experience.builder()
                .action(Optional.ofNullable(experience.action()))
                .reason(Optional.ofNullable(experience.reason()))
                .feeling(Optional.ofNullable(experience.feeling()))
                .valence(Optional.ofNullable(experience.valence()))
                .need(need)
                .feelsWelcome(Optional.ofNullable(experience.feelsWelcome()))
                .responses(responses(experience.responses()))
                .expectations(expectations)
                .ratings(ratings)
                .promises(promises)
                .waitingTime(Optional.ofNullable(experience.waitingTime()))
                .surprise(number(experience.surprise()))
                .disconfirmation(Optional.ofNullable(experience.disconfirmation()))
                .build());
  }

  private static Map<ResponseAspect, String> responses(JourneyDocument.@Nullable Responses read) {
    Map<ResponseAspect, String> responses = new EnumMap<>(ResponseAspect.class);
    if (read != null) {
      putIfThere(responses, ResponseAspect.COGNITIVE, read.cognitive());
      putIfThere(responses, ResponseAspect.AFFECTIVE, read.affective());
      putIfThere(responses, ResponseAspect.EMOTIONAL, read.emotional());
      putIfThere(responses, ResponseAspect.SOCIAL, read.social());
      putIfThere(responses, ResponseAspect.PHYSICAL, read.physical());
    }
    return responses;
  }

  private Optional<Need> need(String path, JourneyDocument.Need need) {
    var kind = parts.require(path, "kind", need.kind());
    return kind.isEmpty()
        ? Optional.empty()
        : parts.build(path, () -> new Need(kind.get(), Optional.ofNullable(need.description())));
  }

  private Map<RatingAspect, Rating> ratings(
      String path, @Nullable List<JourneyDocument.Rating> ratings) {
    Map<RatingAspect, Rating> byAspect = new EnumMap<>(RatingAspect.class);
    Map<RatingAspect, Integer> first = new HashMap<>();
    int[] index = {0};
    parts.each(
        path,
        ratings,
        (place, rating) -> {
          RatingAspect aspect = rating.aspect() == null ? RatingAspect.OVERALL : rating.aspect();
          Integer earlier = first.putIfAbsent(aspect, index[0]++);
          if (earlier != null) {
            parts.add(
                Problem.at(
                    place,
                    StrictJson.spelled(aspect),
                    "is rated a second time, after " + path + "/" + earlier));
          }
          Optional<BigDecimal> value = parts.require(place, "value", rating.value());
          Optional<RatingScale> scale = scales.find(place + "/scale", rating.scale());
          Optional<Rating> sound =
              value.isEmpty() || scale.isEmpty()
                  ? Optional.empty()
                  : parts.build(
                      place + "/value", () -> new Rating(scale.get(), value.get().doubleValue()));
          sound.ifPresent(made -> byAspect.putIfAbsent(aspect, made));
          return sound;
        });
    return byAspect;
  }
}
