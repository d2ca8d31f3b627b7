package org.klantreis.journey.scoring.threshold;

import com.google.common.collect.ImmutableList;

/** The figures of what-if, in their order. */
record WhatIfFindings(
    ThresholdLevel level,
    ThresholdLevel levelAfter,
    long answers,
    ImmutableList<Lift> changes,
    ImmutableList<Improvement> improvements)
    implements WhatIfResult {}
