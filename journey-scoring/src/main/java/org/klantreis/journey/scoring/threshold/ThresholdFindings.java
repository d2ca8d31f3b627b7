package org.klantreis.journey.scoring.threshold;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.model.Touchpoint;

/** The figures of the threshold, in their order. */
record ThresholdFindings(
    ThresholdLevel level,
    Chain chain,
    ImmutableList<Peak> momentsOfTruth,
    ImmutableList<Touchpoint> spentElsewhere,
    ImmutableList<Touchpoint> irrelevant,
    ImmutableList<Touchpoint> notPositive)
    implements ThresholdResult {}
