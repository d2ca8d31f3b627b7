package org.klantreis.journey.scoring.threshold;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.klantreis.journey.model.Touchpoint;

/** The figures of the threshold, in their order. */
record ThresholdFindings(
    ThresholdLevel level,
    ChainCertainty certainty,
    Settling settling,
    Optional<LevelShares> levelShare,
    long resamples,
    long seed,
    Chain chain,
    ImmutableList<Peak> momentsOfTruth,
    ImmutableList<Touchpoint> spentElsewhere,
    ImmutableList<Touchpoint> irrelevant,
    ImmutableList<Touchpoint> notPositive)
    implements ThresholdResult {}
