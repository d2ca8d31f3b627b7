package org.klantreis.journey.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import org.klantreis.journey.evidence.Completeness;
import org.klantreis.journey.evidence.RespondentRatings;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.testkit.RespondentArbitraries.Respondent;

/** Respondents merge exactly, weighted or not, complete or not. */
class RespondentRatingsTest implements TallyContract<Respondent, RespondentRatings> {

  private static final RatingScale SCALE = RatingScale.ONE_TO_FIVE;

  @Override
  public Arbitrary<Respondent> observations() {
    return anybody();
  }

  private static Arbitrary<Respondent> anybody() {
    return Arbitraries.randoms()
        .map(
            random -> {
              List<Optional<Integer>> answers = new ArrayList<>();
              for (int place = 0; place <= RespondentArbitraries.TOUCHPOINTS.size(); place++) {
                // few answers, so that patterns meet again
                answers.add(
                    random.nextInt(6) == 0
                        ? Optional.empty()
                        : Optional.of(SCALE.highest() - random.nextInt(2)));
              }
              return new Respondent(
                  answers,
                  random.nextBoolean()
                      ? Optional.empty()
                      : Optional.of(random.nextBoolean() ? 1.0 : 1.7));
            });
  }

  @Override
  public RespondentRatings count(List<Respondent> observations) {
    return RespondentArbitraries.count(SCALE, observations);
  }

  /** So do those who did not experience everything. */
  @Group
  class WhereNotEverythingIsExperienced implements TallyContract<Respondent, RespondentRatings> {

    @Override
    public Arbitrary<Respondent> observations() {
      return anybody();
    }

    @Override
    public RespondentRatings count(List<Respondent> observations) {
      return RespondentArbitraries.countExperienced(SCALE, observations);
    }

    @Property(tries = 200)
    void whoever_rated_the_whole_is_complete(@ForAll("samples") List<Respondent> respondents) {
      RespondentRatings counted = count(respondents);
      assertEquals(counted.completeness().rated(), counted.completeness().complete());
      for (int place = 0; place < counted.touchpoints().size(); place++) {
        assertEquals(
            counted.complete(), counted.ratings(place).n() + counted.notExperienced(place));
      }
    }
  }

  /** And those who are left when the careless are not. */
  @Group
  class WithoutStraightLiners implements TallyContract<Respondent, RespondentRatings> {

    @Override
    public Arbitrary<Respondent> observations() {
      return anybody();
    }

    @Override
    public RespondentRatings count(List<Respondent> observations) {
      return RespondentArbitraries.countCareful(SCALE, observations);
    }

    @Property(tries = 200)
    void who_is_left_out_is_counted_once(@ForAll("samples") List<Respondent> respondents) {
      Completeness all = RespondentArbitraries.count(SCALE, respondents).completeness();
      Completeness careful = count(respondents).completeness();
      assertEquals(respondents.size(), careful.n());
      assertEquals(all.straightLiners().ofAll().straight(), careful.straightLiners().leftOut());
      assertEquals(all.rated().n(), careful.rated().n() + careful.straightLiners().leftOut());
      assertEquals(all.withoutOverall(), careful.withoutOverall());
    }
  }
}
