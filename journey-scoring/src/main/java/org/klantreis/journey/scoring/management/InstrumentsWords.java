package org.klantreis.journey.scoring.management;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.klantreis.journey.model.Instrument;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Provenance;
import org.klantreis.journey.scoring.verdict.Verdict;
import org.klantreis.journey.words.Words;

/** Puts how instruments stand into verdicts, about a journey and about a portfolio. */
final class InstrumentsWords {

  private static final Words WORDS =
      Words.of(InstrumentsWords.class, "journey").under("instruments");

  private InstrumentsWords() {}

  static Message needs() {
    return say("needs");
  }

  static Verdict<InstrumentsResult> verdict(
      InstrumentsScorer scorer, String journey, InstrumentsResult result) {
    Verdict.Builder<InstrumentsResult> verdict =
        result.isKnown()
            ? Verdict.scored(result).headline(headline(journey, result))
            : Verdict.tooLittleEvidence(say("unknown", journey));
    if (result.isKnown()) {
      result.uses().forEach(use -> verdict.addReason(describe(use)));
      addFreshness(verdict, scorer.freshness());
    }
    return verdict
        .about(journey)
        .provenance(provenance(InstrumentsScorer.ID, scorer.freshness()))
        .build();
  }

  static Verdict<CoverageResult> verdict(
      CoverageScorer scorer, String portfolio, CoverageResult result) {
    Verdict.Builder<CoverageResult> verdict =
        result.known() > 0
            ? Verdict.scored(result)
                .headline(
                    say(
                        "coverage",
                        portfolio,
                        result.known(),
                        Arrays.stream(Instrument.values())
                            .map(each -> say("of", name(each), result.done(each)))
                            .toList()))
            : Verdict.tooLittleEvidence(say("unknown.portfolio", portfolio));
    if (result.known() > 0) {
      for (Instrument instrument : Instrument.values()) {
        verdict.addReason(say("states", name(instrument), states(result, instrument)));
      }
      for (CoverageResult.OfJourney each : result.journeys()) {
        String journey = each.journey().name();
        verdict.addReason(
            each.instruments().isKnown()
                ? headline(journey, each.instruments())
                : say("unknown", journey));
      }
      addFreshness(verdict, scorer.freshness());
    }
    return verdict
        .about(portfolio)
        .provenance(provenance(CoverageScorer.ID, scorer.freshness()))
        .build();
  }

  private static List<Message> states(CoverageResult result, Instrument instrument) {
    return Arrays.stream(InstrumentState.values())
        .filter(state -> result.count(instrument, state) > 0)
        .map(state -> say("count." + state, result.count(instrument, state)))
        .toList();
  }

  private static Message headline(String journey, InstrumentsResult result) {
    List<Message> done =
        result.uses().stream()
            .filter(use -> use.state().isDone())
            .map(use -> name(use.instrument()))
            .toList();
    Message soFar = done.isEmpty() ? say("done.none") : say("done", done);
    return result
        .next()
        .map(
            use ->
                say(
                    use.state() == InstrumentState.STALE ? "next.again" : "next",
                    journey,
                    soFar,
                    name(use.instrument())))
        .orElseGet(() -> say("next.none", journey, soFar));
  }

  private static Message describe(InstrumentUse use) {
    return say(
        "state." + use.state(),
        name(use.instrument()),
        use.lastDone().map(LocalDate::toString).orElse(""));
  }

  private static void addFreshness(Verdict.Builder<?> verdict, Freshness freshness) {
    verdict.addReason(
        freshness
            .asOf()
            .map(day -> say("fresh", day.toString(), freshness.limit().toString()))
            .orElseGet(() -> say("fresh.unknown")));
  }

  private static Message name(Instrument instrument) {
    return say("instrument." + instrument);
  }

  private static Provenance provenance(String scorer, Freshness freshness) {
    Optional<LocalDate> asOf = freshness.asOf();
    return Provenance.builder()
        .scorer(scorer)
        .rule("the first that is not done comes next, then the first that is stale")
        .putParameter("as-of", asOf.map(LocalDate::toString).orElse("unknown"))
        .putParameter("fresh-for", freshness.limit().toString())
        .n(0)
        .build();
  }

  private static Message say(String key, Object... arguments) {
    return Message.of(WORDS, key, arguments);
  }
}
