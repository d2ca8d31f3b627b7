package org.klantreis.journey.scoring.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.statistics.Uncertain;
import org.klantreis.journey.scoring.threshold.ThresholdScorer;

class VerdictTest {

  private final Locale machine = Locale.getDefault();

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(machine);
  }

  @Test
  void english_is_said_in_english_on_any_machine() {
    String english = ThresholdScorer.standard().needs().text(Locale.ENGLISH);
    Locale.setDefault(Locale.forLanguageTag("nl-NL"));
    assertEquals(english, ThresholdScorer.standard().needs().text(Locale.ENGLISH));
    assertEquals(english, ThresholdScorer.standard().needs().toString());
  }

  @Test
  void an_outcome_is_matched_case_by_case() {
    Message why = ThresholdScorer.standard().needs();
    Outcome<Numbered> answer = new Outcome.Scored<>(new Numbered(7));
    Outcome<Numbered> tooLittle = new Outcome.TooLittleEvidence<>(why);
    Outcome<Numbered> notApplicable = new Outcome.NotApplicable<>(why);
    assertEquals("7", answer.match(n -> "" + n.number(), m -> "little", m -> "none"));
    assertEquals("little", tooLittle.match(n -> "", m -> "little", m -> "none"));
    assertEquals("none", notApplicable.match(n -> "", m -> "little", m -> "none"));
    assertEquals(Optional.of(why), tooLittle.whyNot());
    assertEquals(Optional.empty(), notApplicable.answer());
  }

  private record Numbered(int number) implements Result {
    @Override
    public Figures figures() {
      return Figures.builder().put("number", number).build();
    }
  }

  private record Whole(Optional<Numbered> part, Numbered always) implements Result {}

  @Test
  void a_part_that_may_be_absent_stands_under_its_name() {
    Figures there = new Whole(Optional.of(new Numbered(1)), new Numbered(2)).figures();
    assertEquals(List.of("part", "number"), there.names());
    assertEquals(Optional.of(new Numbered(1).figures()), there.get("part"));
    assertEquals(Optional.of(2L), there.get("number"));
    Figures absent = new Whole(Optional.empty(), new Numbered(2)).figures();
    assertEquals(there.names(), absent.names());
    assertEquals(Optional.empty(), absent.get("part"));
  }

  @Test
  void figures_keep_their_order_and_their_absent_names() {
    Figures figures =
        Figures.builder()
            .put("n", 3)
            .putInterval("mean", Optional.of(new Interval(1, 2)))
            .putInterval("nps", Optional.empty())
            .put("band", Optional.of("met"))
            .build();
    assertEquals(
        List.of("n", "mean_low", "mean_high", "nps_low", "nps_high", "band"), figures.names());
    assertEquals(Optional.empty(), figures.get("nps_low"));
    assertEquals(Optional.of(3L), figures.get("n"));
    assertEquals(Figures.builder().put("a", 1).build(), Figures.builder().put("a", 1).build());
  }

  @Test
  void figures_refuse_what_no_reader_could_use() {
    assertThrows(IllegalArgumentException.class, () -> Figures.builder().put("mean", Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> Figures.builder().put("Mean", 1));
    assertThrows(IllegalArgumentException.class, () -> Figures.builder().put("n", 1).put("n", 2));
    assertThrows(IllegalArgumentException.class, () -> Figures.builder().build().get("nothing"));
  }

  private record Found(Uncertain gap, Optional<Uncertain> none, Optional<Uncertain> single)
      implements Result {}

  @Test
  void an_uncertain_number_is_laid_out_with_its_interval() {
    assertEquals(
        "{gap=1.0, gap_low=0.5, gap_high=1.5, none=, none_low=, none_high=, single=2.0,"
            + " single_low=, single_high=}",
        new Found(
                new Uncertain(1, Optional.of(new Interval(0.5, 1.5))),
                Optional.empty(),
                Optional.of(new Uncertain(2, Optional.empty())))
            .figures()
            .toString());
  }
}
