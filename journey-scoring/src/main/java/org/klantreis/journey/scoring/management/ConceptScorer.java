package org.klantreis.journey.scoring.management;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.evidence.Segmented;
import org.klantreis.journey.model.ConceptAttribute;
import org.klantreis.journey.model.ServiceConcept;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.EtaSquared;
import org.klantreis.journey.scoring.style.ScoringStyle;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Verdict;

/**
 * A concept of customer experience management (Van Slooten, Basisboek Customer Journey): clever
 * service concepts are targeted, dosed, replicable, come at the right moment and have emotional
 * impact, each from 0 to 1. A concept is as good as its weakest attribute.
 *
 * <p>How far it is <i>dosed</i> is derived from its chain, the share of its rated touchpoints that
 * are at least met; how far it is <i>replicable</i> from the ratings by segment, one minus the
 * share of their spread that lies between segments ({@link EtaSquared}, each touchpoint by itself).
 * Where that evidence is missing, and for the other attributes, it is what people state.
 */
@Value.Immutable
@ScoringStyle
public abstract sealed class ConceptScorer
    implements Scorer<JourneyStudy, ConceptResult>, WithConceptScorer
    permits ImmutableConceptScorer {

  /** The id of this scorer. */
  public static final String ID = "concept";

  ConceptScorer() {}

  /** Which aspect of an experience is judged; overall unless set. */
  @Value.Default
  public RatingAspect aspect() {
    return RatingAspect.OVERALL;
  }

  /** One's own bands for one scale; every other scale has its standard ones. */
  public abstract Optional<Bands> bands();

  /** The confidence by which a touchpoint is open; 0.95 unless set. */
  @Value.Default
  public Confidence confidence() {
    return Confidence.STANDARD;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Message needs() {
    return ConceptWords.needs();
  }

  /** Judges; too little evidence when no concept is named, or no attribute of any is known. */
  @Override
  public Verdict<ConceptResult> score(JourneyStudy study) {
    ConceptResult result =
        new ConceptResult(
            study.journey().concepts().stream()
                .map(concept -> judge(study, concept))
                .collect(toImmutableList()));
    return new ConceptWords(this, study, result).verdict();
  }

  private ConceptJudgement judge(JourneyStudy study, ServiceConcept concept) {
    List<Touchpoint> touchpoints = study.journey().touchpointsOf(concept);
    ConceptChain chain = chain(study, touchpoints);
    Optional<EtaSquared> spread =
        study
            .evidence(EvidenceKey.RATINGS_BY_SEGMENT)
            .flatMap(segmented -> spread(segmented, touchpoints));
    ImmutableList.Builder<AttributeShare> attributes = ImmutableList.builder();
    for (ConceptAttribute attribute : ConceptAttribute.values()) {
      derived(attribute, chain, spread)
          .or(() -> stated(attribute, concept))
          .map(
              share ->
                  new AttributeShare(
                      attribute, share.value(), share.source(), concept.share(attribute)))
          .ifPresent(attributes::add);
    }
    return new ConceptJudgement(concept, attributes.build(), chain, spread);
  }

  private record Share(double value, AttributeShare.Source source) {}

  private static Optional<Share> derived(
      ConceptAttribute attribute, ConceptChain chain, Optional<EtaSquared> spread) {
    if (attribute == ConceptAttribute.DOSED && chain.share().isPresent()) {
      return Optional.of(new Share(chain.share().getAsDouble(), AttributeShare.Source.CHAIN));
    }
    return attribute == ConceptAttribute.REPLICABLE
        ? spread.map(found -> new Share(1 - found.value(), AttributeShare.Source.SEGMENTS))
        : Optional.empty();
  }

  private static Optional<Share> stated(ConceptAttribute attribute, ServiceConcept concept) {
    OptionalDouble share = concept.share(attribute);
    return share.isPresent()
        ? Optional.of(new Share(share.getAsDouble(), AttributeShare.Source.STATED))
        : Optional.empty();
  }

  private ConceptChain chain(JourneyStudy study, List<Touchpoint> touchpoints) {
    ImmutableList.Builder<Touchpoint> met = ImmutableList.builder();
    ImmutableList.Builder<Touchpoint> below = ImmutableList.builder();
    ImmutableList.Builder<Touchpoint> unrated = ImmutableList.builder();
    ImmutableList.Builder<Touchpoint> open = ImmutableList.builder();
    for (Touchpoint touchpoint : touchpoints) {
      Optional<Rated> rated =
          Rated.of(new TouchpointStudy(study, touchpoint), RatingRule.of(aspect(), confidence()));
      Optional<Bands> cuts = rated.flatMap(each -> Bands.choose(bands(), each.scale()));
      if (rated.isEmpty() || cuts.isEmpty()) {
        unrated.add(touchpoint);
        continue;
      }
      double cut = cuts.get().met();
      (Bands.reaches(rated.get().value(), cut) ? met : below).add(touchpoint);
      boolean settled =
          rated
              .get()
              .interval()
              .filter(ends -> Bands.reaches(ends.low(), cut) == Bands.reaches(ends.high(), cut))
              .isPresent();
      if (!settled) {
        open.add(touchpoint);
      }
    }
    return new ConceptChain(met.build(), below.build(), unrated.build(), open.build());
  }

  /** Those of whom the segment is not known are no segment. */
  private Optional<EtaSquared> spread(Segmented<Ratings> segmented, List<Touchpoint> touchpoints) {
    ImmutableList<Ratings> segments =
        segmented.parts().entrySet().stream()
            .filter(part -> !part.getKey().equals(Segment.NONE))
            .map(Map.Entry::getValue)
            .collect(toImmutableList());
    ImmutableList.Builder<ImmutableList<RatingTally>> strata = ImmutableList.builder();
    for (Touchpoint touchpoint : touchpoints) {
      strata.add(
          segments.stream()
              .map(segment -> segment.of(touchpoint.id(), aspect()))
              .collect(toImmutableList()));
    }
    return EtaSquared.of(strata.build());
  }

  /** Starts one; nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** With the default of every setting. */
  public static ConceptScorer standard() {
    return builder().build();
  }

  /** Collects the settings of a concept scorer. */
  public static final class Builder extends ImmutableConceptScorer.Builder {
    Builder() {}
  }
}
