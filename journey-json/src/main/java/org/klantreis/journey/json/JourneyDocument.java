package org.klantreis.journey.json;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.model.ChannelKind;
import org.klantreis.journey.model.Disconfirmation;
import org.klantreis.journey.model.EconomicRung;
import org.klantreis.journey.model.JourneyState;
import org.klantreis.journey.model.MomentPlacement;
import org.klantreis.journey.model.MomentSource;
import org.klantreis.journey.model.NeedKind;
import org.klantreis.journey.model.OfferingTrend;
import org.klantreis.journey.model.PurchaseStage;
import org.klantreis.journey.model.Relevance;
import org.klantreis.journey.model.Valence;
import org.klantreis.journey.rating.RatingAspect;

/**
 * The shape of a journey in JSON: its published schema is generated from these records. Everything
 * may be missing here; what is required is checked by those who read it, all at once.
 *
 * @param format {@value #FORMAT}: the kind of document and its version
 * @param scale the scale on which customers rate, and of the numbers that name none; those are on
 *     1-10 where it is not said
 * @param scales scales of one's own, which ratings name
 */
record JourneyDocument(
    @Nullable String format,
    @Nullable String id,
    @Nullable String name,
    @Nullable JourneyState state,
    @Nullable String description,
    @Nullable String scale,
    @Nullable List<Scale> scales,
    @Nullable Persona persona,
    @Nullable Scenario scenario,
    @Nullable List<Channel> channels,
    @Nullable List<Phase> phases,
    @Nullable List<Touchpoint> touchpoints,
    @Nullable List<Transition> transitions,
    @Nullable List<Concept> concepts,
    @Nullable Instruments instruments,
    @Nullable Offering offering,
    @Nullable CustomerValue customerValue) {

  /** The version that is written, and the only one that is read. */
  static final String FORMAT = "klantreis-journey/1";

  /**
   * A scale of one's own.
   *
   * @param perPoint how many steps lead up one point: 1 unless it says otherwise, 2 for half
   *     points, 100 for means
   */
  record Scale(
      @Nullable String name,
      @Nullable Integer lowest,
      @Nullable Integer highest,
      @Nullable Integer perPoint) {}

  record Persona(
      @Nullable String id,
      @Nullable String name,
      @Nullable String description,
      @Nullable String quote,
      @Nullable List<String> goals,
      @Nullable List<String> needs,
      @Nullable List<String> frustrations) {}

  record Scenario(
      @Nullable String name,
      @Nullable String description,
      @Nullable String trigger,
      @Nullable String goal) {}

  record Channel(
      @Nullable String id,
      @Nullable String name,
      @Nullable ChannelKind kind,
      @Nullable String description) {}

  record Phase(
      @Nullable String id,
      @Nullable String name,
      @Nullable PurchaseStage purchaseStage,
      @Nullable String description) {}

  record Touchpoint(
      @Nullable String id,
      @Nullable String name,
      @Nullable String phase,
      @Nullable String channel,
      @Nullable List<String> otherChannels,
      @Nullable String device,
      @Nullable List<String> actors,
      @Nullable String description,
      @Nullable Relevance relevance,
      @Nullable Experience experience,
      @Nullable List<MomentOfTruth> momentsOfTruth) {}

  /**
   * What the customer does, feels and expects.
   *
   * @param promises what the organisation promises, as the rating that it would earn
   * @param waitingTime as in ISO 8601: PT30M, P3D
   * @param surprise from 0, not at all, to 1, wholly
   */
  record Experience(
      @Nullable String action,
      @Nullable String reason,
      @Nullable String feeling,
      @Nullable Valence valence,
      @Nullable Need need,
      @Nullable Boolean feelsWelcome,
      @Nullable Responses responses,
      @Nullable List<Rating> expectations,
      @Nullable List<Rating> ratings,
      @Nullable List<Rating> promises,
      @Nullable Duration waitingTime,
      @Nullable Double surprise,
      @Nullable Disconfirmation disconfirmation) {}

  /** The inner response, aspect by aspect. */
  record Responses(
      @Nullable String cognitive,
      @Nullable String affective,
      @Nullable String emotional,
      @Nullable String social,
      @Nullable String physical) {}

  record Need(@Nullable NeedKind kind, @Nullable String description) {}

  /**
   * A number on a scale.
   *
   * @param aspect overall unless it says otherwise
   * @param scale by name, the document's unless it says otherwise
   */
  record Rating(
      @Nullable RatingAspect aspect, @Nullable BigDecimal value, @Nullable String scale) {}

  record MomentOfTruth(
      @Nullable MomentPlacement placement,
      @Nullable MomentSource source,
      @Nullable String description) {}

  /**
   * From one touchpoint to another.
   *
   * @param elapsed as in ISO 8601: PT30M, P3D
   */
  record Transition(
      @Nullable String from,
      @Nullable String to,
      @Nullable Duration elapsed,
      @Nullable Boolean informationCarriedOver) {}

  /**
   * A service concept.
   *
   * @param touchpoints by their ids; all where none is named
   */
  record Concept(
      @Nullable String id,
      @Nullable String name,
      @Nullable String description,
      @Nullable List<String> touchpoints,
      @Nullable Attributes attributes) {}

  /** How far a concept has each attribute, as people state it: 0 to 1. */
  record Attributes(
      @Nullable Double targeted,
      @Nullable Double dosed,
      @Nullable Double replicable,
      @Nullable Double rightMoment,
      @Nullable Double emotionalImpact) {}

  /** When each instrument was last used, as in ISO 8601: 2024-03-01. */
  record Instruments(
      @Nullable LocalDate mapping,
      @Nullable LocalDate making,
      @Nullable LocalDate mining,
      @Nullable LocalDate management) {}

  /**
   * What the customer pays for.
   *
   * @param pricePremium against comparable offers, as a share of their price: 0.2 for a fifth more
   */
  record Offering(
      @Nullable EconomicRung chargedFor,
      @Nullable Double pricePremium,
      @Nullable OfferingTrend trend) {}

  /** What the journey is worth, from 0 to 1: to the customer, and the customer to the seller. */
  record CustomerValue(@Nullable Double forCustomer, @Nullable Double ofCustomer) {}
}
