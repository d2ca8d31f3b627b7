package org.klantreis.journey.scoring.kano;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.klantreis.journey.kano.KanoAnswer;

class AnswerCodingTest {

  @Test
  void answers_have_dumouchels_numbers() {
    // DuMouchel in Berger et al. 1993, section IV b
    double[] functional = {4, 2, 0, -1, -2};
    double[] dysfunctional = {-2, -1, 0, 2, 4};
    for (KanoAnswer answer : KanoAnswer.values()) {
      assertEquals(functional[answer.ordinal()], AnswerCoding.DUMOUCHEL.functional(answer));
      assertEquals(dysfunctional[answer.ordinal()], AnswerCoding.DUMOUCHEL.dysfunctional(answer));
    }
  }

  @Test
  void the_analytical_model_has_a_quarter_of_them() {
    // Xu et al. 2009, table 3; as coded in stp25kano
    double[] functional = {1, 0.5, 0, -0.25, -0.5};
    double[] dysfunctional = {-0.5, -0.25, 0, 0.5, 1};
    for (KanoAnswer answer : KanoAnswer.values()) {
      assertEquals(functional[answer.ordinal()], AnswerCoding.ANALYTICAL.functional(answer));
      assertEquals(dysfunctional[answer.ordinal()], AnswerCoding.ANALYTICAL.dysfunctional(answer));
    }
    assertEquals(0.5, AnswerCoding.ANALYTICAL.scaled(2));
  }
}
