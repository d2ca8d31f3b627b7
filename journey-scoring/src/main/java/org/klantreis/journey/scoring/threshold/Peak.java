package org.klantreis.journey.scoring.threshold;

import com.google.common.collect.ImmutableSet;
import org.klantreis.journey.model.MomentOfTruth;
import org.klantreis.journey.model.MomentPlacement;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.scoring.verdict.Figured;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;

/**
 * Whether a moment of truth became a peak (<i>uitschieter</i>); it is judged by its touchpoint.
 *
 * <p>It is certainly missed where the need is not emotional, or where the one-sided upper end at
 * level 1 - a/M is not above expectation, for M moments at touchpoints that are {@linkplain
 * ChainCertainty tested}; certainly hit where every condition of a hit holds at its one-sided end
 * of level 1 - a. What the customer said when asked directly has no end, and makes nothing certain.
 *
 * @param touchpoint the touchpoint that the moment lies before, in or after
 * @param moment the moment of truth
 * @param outcome hit, missed or unknown
 * @param reasons every reason that applies, when it was missed or is unknown
 * @param certainty how sure that is
 */
public record Peak(
    Touchpoint touchpoint,
    MomentOfTruth moment,
    Outcome outcome,
    ImmutableSet<Reason> reasons,
    MomentCertainty certainty)
    implements Figured {

  /** Where the moment lies: at its touchpoint, or before or after it. */
  public Message said() {
    return said(touchpoint, moment.placement());
  }

  /** Where a moment lies: at its touchpoint, or before or after it. */
  public static Message said(Touchpoint touchpoint, MomentPlacement placement) {
    String where =
        switch (placement) {
          case BEFORE -> "phrase.before";
          case DURING -> "quoted";
          case AFTER -> "phrase.after";
        };
    return Terms.phrase(where).with("name", touchpoint.name());
  }

  /** Where the moment lies, who says so, what became of it, and how sure that is. */
  @Override
  public Figures figures() {
    return Figures.builder()
        .put("touchpoint", touchpoint.id().value())
        .put("placement", moment.placement())
        .put("source", moment.source())
        .put("outcome", outcome)
        .putAll("reasons", reasons)
        .put("certainty", certainty)
        .build();
  }

  /** What became of a moment of truth. */
  public enum Outcome {
    /** Exceeded, on an emotional need, and above the expectation where that is known. */
    HIT,
    /** Rated, and not a hit. */
    MISSED,
    /** Not rated, or the need is not recorded. */
    UNKNOWN
  }

  /** Why a moment of truth is no hit. */
  public enum Reason {
    /** The rating is not in the band above expectation. */
    NOT_EXCEEDED,
    /** The need is functional: what is merely solved is not remembered. */
    NEED_NOT_EMOTIONAL,
    /** The rating is high, and the customer expected as much or more. */
    EXPECTATION_NOT_EXCEEDED,
    /** Nobody rated the touchpoint. */
    NOT_RATED,
    /** It is not known what the customer needs there. */
    NEED_NOT_RECORDED
  }
}
