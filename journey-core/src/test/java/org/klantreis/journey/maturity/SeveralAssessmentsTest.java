package org.klantreis.journey.maturity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class SeveralAssessmentsTest {

  private static final Assessment NORTH =
      Assessment.builder().about("North").model(CemCatalogue.model()).build();

  private static void refused(String message, Executable call) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
  }

  @Test
  void only_assessments_of_one_organisation_by_one_model_are_compared() {
    refused(
        "One assessment is about 'North' and the other about 'South': compare two of one"
            + " organisation.",
        () -> new AssessmentPair(NORTH, NORTH.withAbout("South")));
    refused(
        "'North' was assessed by the model 'cem-maturity' 1 and then by 'cem-maturity' 2: compare"
            + " two by one model.",
        () -> new AssessmentPair(NORTH, NORTH.withModel(CemCatalogue.model().withVersion("2"))));
    refused(
        "The assessment before is of 2026-01-01 and the one after of 2025-01-01. Maybe they were"
            + " swapped.",
        () ->
            new AssessmentPair(
                NORTH.withDate(LocalDate.of(2026, 1, 1)),
                NORTH.withDate(LocalDate.of(2025, 1, 1))));
  }

  @Test
  void the_units_of_a_portfolio_differ_and_share_a_model() {
    refused(
        "Portfolio 'Group' has no unit: give at least one.",
        () -> new MaturityPortfolio("Group", ImmutableList.of()));
    refused(
        "Unit 'North' comes twice in the portfolio 'Group'. Maybe a panel was meant, or a"
            + " comparison of two dates.",
        () -> new MaturityPortfolio("Group", ImmutableList.of(NORTH, NORTH)));
    refused(
        "Unit 'South' was assessed by the model 'cem-maturity' 2 and unit 'North' by"
            + " 'cem-maturity' 1: use one model.",
        () ->
            new MaturityPortfolio(
                "Group",
                ImmutableList.of(
                    NORTH,
                    NORTH.withAbout("South").withModel(CemCatalogue.model().withVersion("2")))));
  }

  @Test
  void a_step_lies_above_the_highest_share_of_the_one_below() {
    assertEquals(0, Achievement.NOT.above());
    assertEquals(0.15, Achievement.PARTLY.above());
    assertEquals(0.50, Achievement.LARGELY.above());
    assertEquals(0.85, Achievement.FULLY.above());
  }
}
