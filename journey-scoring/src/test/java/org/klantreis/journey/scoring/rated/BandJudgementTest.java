package org.klantreis.journey.scoring.rated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.MeanInterval;

class BandJudgementTest {

  private static final RatingScale SCALE = RatingScale.DUTCH_GRADE;

  private static BandJudgement judge(Basis basis, RatingTally tally) {
    return judge(basis, MeanInterval.BOUNDED, tally);
  }

  private static BandJudgement judge(Basis basis, MeanInterval interval, RatingTally tally) {
    return BandJudgement.of(tally, rule(basis, interval)).orElseThrow();
  }

  private static RatingRule rule(Basis basis, MeanInterval interval) {
    return new RatingRule(
        RatingAspect.OVERALL, Optional.empty(), basis, interval, Confidence.STANDARD);
  }

  @Test
  void the_band_of_the_mean_is_settled_when_its_interval_stays_within() {
    BandJudgement narrow =
        judge(Basis.mean(), RatingTally.ofCounts(SCALE, 0, 0, 0, 0, 0, 0, 50, 50, 0, 0));
    assertEquals(Band.MET, narrow.band());
    assertTrue(narrow.settled());
    BandJudgement wide = judge(Basis.mean(), RatingTally.of(SCALE, 5, 7, 10));
    assertEquals(Band.MET, wide.band());
    assertFalse(wide.settled());
  }

  @Test
  void one_rating_is_open_on_every_basis() {
    for (Basis basis : new Basis[] {Basis.mean(), Basis.share()}) {
      BandJudgement one = judge(basis, RatingTally.of(SCALE, 9));
      assertEquals(Band.EXCEEDED, one.band(), basis.toString());
      assertFalse(one.settled(), basis.toString());
    }
    BandJudgement cautious = judge(Basis.lowerEnd(), RatingTally.of(SCALE, 9));
    assertEquals(Band.BELOW, cautious.band());
    assertFalse(cautious.settled());
  }

  @Test
  void fewer_than_five_answers_settle_nothing_however_much_they_agree() {
    for (Basis basis : new Basis[] {Basis.mean(), Basis.share(), Basis.lowerEnd()}) {
      for (MeanInterval interval : MeanInterval.values()) {
        assertFalse(judge(basis, interval, RatingTally.of(SCALE, 8, 8, 8, 8)).settled());
      }
    }
    assertTrue(
        judge(Basis.mean(), MeanInterval.STUDENT, RatingTally.of(SCALE, 8, 8, 8, 8, 8)).settled());
    assertTrue(judge(Basis.mean(), RatingTally.of(SCALE, 1, 1, 1, 1, 1)).settled());
  }

  @Test
  void the_share_basis_asks_for_enough_answers_in_the_band_or_above() {
    // 85 of 100 at least met, 30 exceeded
    RatingTally tally = RatingTally.ofCounts(SCALE, 0, 0, 0, 0, 0, 15, 30, 25, 20, 10);
    assertEquals(Band.MET, judge(Basis.share(0.8), tally).band());
    assertEquals(Band.BELOW, judge(Basis.share(0.86), tally).band());
    assertEquals(Band.EXCEEDED, judge(Basis.share(0.3), tally).band());
    // Wilson of 85 of 100 is 0.767 to 0.907, which holds 0.8 and not 0.7
    assertFalse(judge(Basis.share(0.8), tally).settled());
    assertTrue(judge(Basis.share(0.7), tally).settled());
  }

  @Test
  void the_lower_end_is_the_cautious_reading() {
    RatingTally tally = RatingTally.of(SCALE, 7, 7, 8, 6, 7);
    assertEquals(Band.MET, judge(Basis.mean(), tally).band());
    assertEquals(Band.BELOW, judge(Basis.lowerEnd(), tally).band());
    assertTrue(judge(Basis.lowerEnd(), tally).settled());
  }

  @Test
  void a_higher_rating_can_lower_the_lower_end() {
    // three sevens agree; a ten among them widens the interval down to 3.7
    assertEquals(Band.MET, byStudent(RatingTally.of(SCALE, 7, 7, 7)).band());
    assertEquals(Band.BELOW, byStudent(RatingTally.of(SCALE, 7, 7, 10)).band());
  }

  private static BandJudgement byStudent(RatingTally tally) {
    return judge(Basis.lowerEnd(), MeanInterval.STUDENT, tally);
  }

  @Test
  void shares_add_up_and_have_intervals() {
    BandShares shares = judge(Basis.mean(), RatingTally.of(SCALE, 5, 7, 8, 9)).shares();
    assertEquals(0.25, shares.of(Band.BELOW).value());
    assertEquals(0.5, shares.of(Band.MET).value());
    assertEquals(0.25, shares.of(Band.EXCEEDED).value());
    assertEquals(0.75, shares.atLeastMet().value());
  }

  @Test
  void nothing_is_not_judged_and_neither_is_a_scale_without_bands() {
    RatingRule rule = rule(Basis.mean(), MeanInterval.BOUNDED);
    assertEquals(Optional.empty(), BandJudgement.of(RatingTally.empty(SCALE), rule));
    RatingScale own = new RatingScale("1-4", 1, 4);
    assertEquals(Optional.empty(), BandJudgement.of(RatingTally.of(own, 3), rule));
  }
}
