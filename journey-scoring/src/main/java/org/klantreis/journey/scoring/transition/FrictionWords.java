package org.klantreis.journey.scoring.transition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.transition.FrictionCheck.State;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;
import org.klantreis.journey.words.Words;

/** Says what the friction scorer found. */
final class FrictionWords {

  static final Words WORDS = Words.of(FrictionWords.class, "journey").under("friction");

  private final FrictionChecks checks;
  private final WaitingTimes waiting;
  private final FrictionResult result;
  private final RatingRule rule;

  FrictionWords(FrictionResult result, RatingRule rule) {
    this.result = result;
    this.checks = result.checks();
    this.waiting = result.waiting();
    this.rule = rule;
  }

  Answer<FrictionResult> answer() {
    boolean nothing = checks.in(State.UNKNOWN).size() == checks.all().size();
    if (nothing && waiting.waits().isEmpty()) {
      return Answer.tooLittleEvidence(say("nothing").with("needs", say("needs")));
    }
    Answer<FrictionResult> answer =
        Answer.scored(result, headline())
            .because(Iterables.transform(result.frictions(), FrictionWords::friction));
    checks.kinds().forEach(kind -> answer.because(unknown(kind)));
    addWaiting(answer);
    addContributions(answer);
    return answer.restingOn(
        waiting.waits().stream().mapToLong(wait -> wait.rated().n()).sum(),
        waiting.waits().stream().mapToDouble(wait -> wait.rated().effectiveN()).sum());
  }

  private Message headline() {
    int frictions = result.frictions().size();
    return say(frictions == 0 ? "headline.none" : "headline")
        .with("frictions", frictions)
        .with("judged", frictions + checks.in(State.CLEAR).size())
        .with("unknown", checks.in(State.UNKNOWN).size());
  }

  private static Message friction(FrictionCheck check) {
    Optional<Message> size = check.size().flatMap(FrictionCheck.Size::said);
    return say(size.isPresent() ? "friction.sized" : "friction")
        .with("kind", check.kind())
        .with("place", check.place().said())
        .with("size", size);
  }

  private Optional<Message> unknown(FrictionKind kind) {
    ImmutableList<FrictionCheck> unknown = checks.of(kind, State.UNKNOWN);
    if (unknown.isEmpty()) {
      return Optional.empty();
    }
    int all = checks.of(kind).size();
    return Optional.of(
        say(unknown.size() == all && all > 1 ? "unknown.everywhere" : "unknown")
            .with("why", say("not-recorded." + notRecorded(kind)))
            .with("count", all)
            .with("places", Iterables.transform(unknown, check -> check.place().said())));
  }

  /** What one would have to know. */
  private static String notRecorded(FrictionKind kind) {
    return switch (kind) {
      case INFORMATION_LOST -> "information";
      case GAP_TOO_LONG -> "time";
      case DEVICE_CHANGE -> "device";
      case CHANNEL_CHANGE -> "channel";
      case TOO_FEW_CONTACTS -> "phase";
    };
  }

  private void addWaiting(Answer<FrictionResult> answer) {
    if (waiting.waits().isEmpty() && waiting.unrated().isEmpty()) {
      answer.because(say("waiting.unknown"));
      return;
    }
    answer.because(Iterables.transform(waiting.waits(), this::wait));
    waiting
        .correlation()
        .ifPresent(
            rho ->
                answer.because(
                    say("waiting." + direction(rho))
                        .with("spearman", rho)
                        .with("touchpoints", waiting.waits().size())));
    answer
        .because(named("waiting.unrated", waiting.unrated()))
        .because(named("waiting.untimed", waiting.untimed()));
  }

  private Message wait(WaitingTimes.Wait wait) {
    return say("waiting")
        .with("touchpoint", wait.touchpoint().name())
        .with("time", Terms.duration(wait.time()))
        .with("rated", wait.rated().said(rule));
  }

  /** A correlation that would be written as 0.00 has no direction. */
  private static String direction(double rho) {
    if (Math.abs(rho) < 0.005) {
      return "neither";
    }
    return rho < 0 ? "lower" : "higher";
  }

  private static Optional<Message> named(String key, List<Touchpoint> touchpoints) {
    return Terms.naming(say(key), touchpoints);
  }

  private void addContributions(Answer<FrictionResult> answer) {
    if (result.frictions().isEmpty()) {
      return;
    }
    answer.contributions(say("contributions"));
    for (FrictionKind kind : checks.kinds()) {
      int found = checks.of(kind, State.FRICTION).size();
      if (found > 0) {
        answer.movedBy(found, Terms.of(kind));
      }
    }
  }

  static Message say(String key) {
    return Message.of(WORDS, key);
  }
}
