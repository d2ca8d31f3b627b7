package org.klantreis.journey.scoring.management;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.klantreis.journey.model.Instrument;
import org.klantreis.journey.scoring.management.InstrumentsResult.InstrumentUse;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;
import org.klantreis.journey.words.Words;

/** Says how the instruments stand in a journey. */
final class InstrumentsWords {

  static final Words WORDS = Words.of(InstrumentsWords.class, "journey").under("instruments");

  private InstrumentsWords() {}

  static Answer<InstrumentsResult> answer(InstrumentsResult result, Freshness freshness) {
    if (!result.isKnown()) {
      return Answer.tooLittleEvidence(headline(result));
    }
    return Answer.scored(result, headline(result))
        .because(Iterables.transform(result.instruments(), InstrumentsWords::use))
        .because(fresh(freshness));
  }

  /** What is done and what comes next in the journey that it is about. */
  static Message headline(InstrumentsResult result) {
    if (!result.isKnown()) {
      return say("unknown");
    }
    ImmutableList<Instrument> done =
        result.instruments().stream()
            .filter(use -> use.state().isDone())
            .map(InstrumentUse::instrument)
            .collect(ImmutableList.toImmutableList());
    return say(next(result))
        .with("done", done.isEmpty() ? say("done.none") : say("done").with("instruments", done))
        .with("next", result.next());
  }

  private static String next(InstrumentsResult result) {
    return result
        .next()
        .map(next -> result.of(next).state() == InstrumentState.STALE ? "next.again" : "next")
        .orElse("next.none");
  }

  private static Message use(InstrumentUse use) {
    return say("state." + use.state()).with(use);
  }

  static Message fresh(Freshness freshness) {
    return freshness
        .asOf()
        .map(day -> say("fresh").with("day", day).with("limit", said(freshness.limit())))
        .orElseGet(() -> say("fresh.unknown"));
  }

  /** The years, months and days of a period, those of which there are none left out. */
  private static ImmutableList<Message> said(Period limit) {
    ImmutableList.Builder<Message> parts = ImmutableList.builder();
    part("years", limit.get(ChronoUnit.YEARS)).ifPresent(parts::add);
    part("months", limit.get(ChronoUnit.MONTHS)).ifPresent(parts::add);
    part("days", limit.get(ChronoUnit.DAYS)).ifPresent(parts::add);
    return limit.isZero()
        ? ImmutableList.of(Terms.phrase("phrase.duration.days").with("days", 0))
        : parts.build();
  }

  private static Optional<Message> part(String unit, long count) {
    return count == 0
        ? Optional.empty()
        : Optional.of(Terms.phrase("phrase.duration." + unit).with(unit, count));
  }

  private static Message say(String key) {
    return Message.of(WORDS, key);
  }
}
