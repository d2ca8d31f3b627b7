package org.klantreis.journey.scoring.kano;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.scoring.verdict.Figures;

/**
 * The same split of satisfied customers, whose overall rating is at least <i>met</i>, and of
 * dissatisfied ones; from complete answers.
 *
 * @param satisfied how many are satisfied
 * @param dissatisfied how many are not
 * @param ofSatisfied the touchpoints as the satisfied ones rate them; empty when there are none
 * @param ofDissatisfied the touchpoints as the dissatisfied ones rate them; empty when there are
 *     none
 */
public record CustomerSplit(
    long satisfied,
    long dissatisfied,
    ImmutableList<TouchpointSplit> ofSatisfied,
    ImmutableList<TouchpointSplit> ofDissatisfied) {

  Figures figures() {
    return Figures.builder()
        .put("satisfied", satisfied)
        .put("dissatisfied", dissatisfied)
        .putRows("of_satisfied", ofSatisfied.stream().map(TouchpointSplit::figures).toList())
        .putRows("of_dissatisfied", ofDissatisfied.stream().map(TouchpointSplit::figures).toList())
        .build();
  }
}
