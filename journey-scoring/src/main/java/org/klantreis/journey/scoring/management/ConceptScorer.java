package org.klantreis.journey.scoring.management;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.evidence.Segmented;
import org.klantreis.journey.model.ConceptAttribute;
import org.klantreis.journey.model.ServiceConcept;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.scoring.management.ConceptJudgement.AttributeShare;
import org.klantreis.journey.scoring.management.ConceptJudgement.AttributeShare.Source;
import org.klantreis.journey.scoring.management.ConceptJudgement.ConceptChain;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;
import org.klantreis.journey.scoring.statistics.EtaSquared;

/**
 * A concept of customer experience management (Van Slooten, Basisboek Customer Journey): clever
 * service concepts are targeted, dosed, replicable, come at the right moment and have emotional
 * impact, each from 0 to 1. A concept is as good as its weakest attribute.
 *
 * <p>How far it is <i>dosed</i> is derived from its chain, the share of its rated touchpoints that
 * are as expected or better; how far it is <i>replicable</i> from the ratings by segment, one minus
 * the share of their spread that lies between segments ({@link EtaSquared}, each touchpoint by
 * itself). Where that evidence is missing, and for the other attributes, it is what people state.
 * There is too little evidence when no concept is named, or no attribute of any is known.
 *
 * <p>Stated shares of 0.9, 0.8, 0.7, 0.6 and 0.5 make 0.5 the verdict, and an index of 0.69, their
 * geometric mean. Ratings of 7, 8, 7 at one of its touchpoints and 3, 4, 4 at the other replace the
 * stated 0.8 of dosed by 0.5.
 */
public final class ConceptScorer {

  /** The id of this scorer. */
  public static final String ID = "concept";

  private static final SettableScorer<JourneyStudy, ConceptResult> STANDARD =
      SettableScorer.ofJourneys(
              ID,
              ConceptWords.WORDS,
              ConceptScorer::judge,
              Parameter.ASPECT,
              Bands.PARAMETER,
              Parameter.MEAN_INTERVAL,
              Parameter.CONFIDENCE)
          .ruledBy("the weakest of five attributes");

  private ConceptScorer() {}

  /**
   * The scorer with the default of every setting: the aspect that is judged, one's own bands, and
   * the confidence by which a touchpoint is open.
   */
  public static SettableScorer<JourneyStudy, ConceptResult> standard() {
    return STANDARD;
  }

  private static Answer<ConceptResult> judge(JourneyStudy study, Settings settings) {
    RatingRule rule = RatingRule.of(settings);
    ConceptResult result =
        ConceptResult.of(
            study.journey().concepts().stream()
                .map(concept -> judge(study, concept, rule))
                .collect(toImmutableList()));
    List<RatingTally> used = used(study, rule.aspect());
    return ConceptWords.answer(result)
        .restingOn(
            used.stream().mapToLong(RatingTally::n).sum(),
            used.stream().mapToDouble(RatingTally::effectiveN).sum());
  }

  private static ConceptJudgement judge(
      JourneyStudy study, ServiceConcept concept, RatingRule rule) {
    List<Touchpoint> touchpoints = study.journey().touchpointsOf(concept);
    ConceptChain chain = chain(study, touchpoints, rule);
    Optional<EtaSquared> spread =
        study
            .evidence(EvidenceKey.RATINGS_BY_SEGMENT)
            .flatMap(segmented -> spread(segmented, touchpoints, rule.aspect()));
    ImmutableList.Builder<AttributeShare> attributes = ImmutableList.builder();
    for (ConceptAttribute attribute : ConceptAttribute.values()) {
      share(attribute, chain, spread, concept.share(attribute)).ifPresent(attributes::add);
    }
    return new ConceptJudgement(concept, attributes.build(), chain, spread);
  }

  /** As it is derived, else as it is stated; empty where it is neither. */
  private static Optional<AttributeShare> share(
      ConceptAttribute attribute,
      ConceptChain chain,
      Optional<EtaSquared> spread,
      OptionalDouble stated) {
    if (attribute == ConceptAttribute.DOSED && chain.share().isPresent()) {
      return Optional.of(
          new AttributeShare(attribute, chain.share().getAsDouble(), Source.CHAIN, stated));
    }
    if (attribute == ConceptAttribute.REPLICABLE && spread.isPresent()) {
      return Optional.of(
          new AttributeShare(attribute, 1 - spread.get().value(), Source.SEGMENTS, stated));
    }
    return stated.isPresent()
        ? Optional.of(new AttributeShare(attribute, stated.getAsDouble(), Source.STATED, stated))
        : Optional.empty();
  }

  private static ConceptChain chain(
      JourneyStudy study, List<Touchpoint> touchpoints, RatingRule rule) {
    ImmutableList.Builder<Touchpoint> met = ImmutableList.builder();
    ImmutableList.Builder<Touchpoint> below = ImmutableList.builder();
    ImmutableList.Builder<Touchpoint> unrated = ImmutableList.builder();
    ImmutableList.Builder<Touchpoint> open = ImmutableList.builder();
    for (Touchpoint touchpoint : touchpoints) {
      Optional<Rated> rated =
          Rated.of(new TouchpointStudy(study, touchpoint), rule)
              .filter(each -> each.band().isPresent());
      if (rated.isEmpty()) {
        unrated.add(touchpoint);
        continue;
      }
      (rated.get().isBreak() ? below : met).add(touchpoint);
      if (isOpen(rated.get(), rule)) {
        open.add(touchpoint);
      }
    }
    return new ConceptChain(met.build(), below.build(), unrated.build(), open.build());
  }

  /** Whether more ratings could change on which side of the expectation it lies. */
  private static boolean isOpen(Rated rated, RatingRule rule) {
    double cut = rule.bands(rated.scale()).orElseThrow().met();
    return rated
        .interval()
        .filter(ends -> Bands.reaches(ends.low(), cut) == Bands.reaches(ends.high(), cut))
        .isEmpty();
  }

  /** Those of whom the segment is not known are no segment. */
  private static Optional<EtaSquared> spread(
      Segmented<Ratings> segmented, List<Touchpoint> touchpoints, RatingAspect aspect) {
    ImmutableList<Ratings> segments =
        segmented.parts().entrySet().stream()
            .filter(part -> !part.getKey().equals(Segment.NONE))
            .map(Map.Entry::getValue)
            .collect(toImmutableList());
    ImmutableList.Builder<ImmutableList<RatingTally>> strata = ImmutableList.builder();
    for (Touchpoint touchpoint : touchpoints) {
      strata.add(
          segments.stream()
              .map(segment -> segment.of(touchpoint.id(), aspect))
              .collect(toImmutableList()));
    }
    return EtaSquared.of(strata.build());
  }

  /** A rating counts once, also where several concepts are built into its touchpoint. */
  private static List<RatingTally> used(JourneyStudy study, RatingAspect aspect) {
    Optional<Ratings> ratings =
        study
            .ratings()
            .or(() -> study.evidence(EvidenceKey.RATINGS_BY_SEGMENT).map(Segmented::whole));
    return study.journey().concepts().stream()
        .flatMap(concept -> study.journey().touchpointsOf(concept).stream())
        .map(Touchpoint::id)
        .collect(toImmutableSet())
        .stream()
        .flatMap(id -> ratings.stream().map(found -> found.of(id, aspect)))
        .toList();
  }
}
