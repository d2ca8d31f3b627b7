package org.klantreis.journey.scoring.management;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.klantreis.journey.model.Instrument;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;
import org.klantreis.journey.words.Words;

/** Says how far the instruments cover a portfolio. */
final class CoverageWords {

  static final Words WORDS = InstrumentsWords.WORDS.under("coverage");

  private CoverageWords() {}

  static Answer<CoverageResult> answer(CoverageResult result, Freshness freshness) {
    if (result.known() == 0) {
      return Answer.tooLittleEvidence(say("unknown"));
    }
    return Answer.scored(result, headline(result))
        .because(
            Arrays.stream(Instrument.values())
                .map(
                    instrument ->
                        Terms.phrase("phrase.labelled")
                            .with("label", instrument)
                            .with("text", states(result, instrument)))
                .toList())
        .because(result.journeys().stream().map(CoverageWords::journey).toList())
        .because(InstrumentsWords.fresh(freshness));
  }

  private static Message headline(CoverageResult result) {
    return say("headline")
        .with("known", result.known())
        .with(
            "instruments",
            Arrays.stream(Instrument.values())
                .map(each -> say("of").with("instrument", each).with("journeys", result.done(each)))
                .toList());
  }

  private static ImmutableList<Message> states(CoverageResult result, Instrument instrument) {
    return Arrays.stream(InstrumentState.values())
        .filter(state -> result.count(instrument, state) > 0)
        .map(
            state ->
                say("count").with("journeys", result.count(instrument, state)).with("state", state))
        .collect(toImmutableList());
  }

  private static Message journey(CoverageResult.OfJourney each) {
    return InstrumentsWords.headline(each.instruments()).with("about", each.journey().name());
  }

  private static Message say(String key) {
    return Message.of(WORDS, key);
  }
}
