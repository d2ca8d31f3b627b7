package org.klantreis.journey.scoring.transition;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.transition.FrictionCheck.State;
import org.klantreis.journey.scoring.verdict.Contribution;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Provenance;
import org.klantreis.journey.scoring.verdict.Verdict;
import org.klantreis.journey.words.Words;

/** Puts frictions into a verdict. */
final class FrictionWords {

  private static final Words WORDS = Words.of(FrictionWords.class, "journey").under("friction");

  private final FrictionScorer scorer;
  private final String journey;
  private final FrictionResult result;

  FrictionWords(FrictionScorer scorer, String journey, FrictionResult result) {
    this.scorer = scorer;
    this.journey = journey;
    this.result = result;
  }

  static Message needs() {
    return say("needs");
  }

  Verdict<FrictionResult> verdict() {
    boolean nothing =
        result.unknown().size() == result.checks().size() && result.waiting().waits().isEmpty();
    Verdict.Builder<FrictionResult> verdict =
        nothing
            ? Verdict.tooLittleEvidence(say("nothing", journey, needs()))
            : Verdict.scored(result).headline(headline());
    if (!nothing) {
      result.frictions().forEach(check -> verdict.addReason(describe(check)));
      result.kinds().forEach(kind -> addUnknown(verdict, kind));
      addWaiting(verdict);
      addContributions(verdict);
    }
    return verdict.about(journey).provenance(provenance()).build();
  }

  private Message headline() {
    int frictions = result.frictions().size();
    return say(
        frictions == 0 ? "headline.none" : "headline",
        frictions,
        journey,
        frictions + result.clear().size(),
        result.unknown().isEmpty()
            ? say("all-known")
            : say("some-unknown", result.unknown().size()));
  }

  private Message describe(FrictionCheck check) {
    return say("friction." + check.kind(), describe(check.place()), size(check));
  }

  private static Message size(FrictionCheck check) {
    Size size = check.size().orElseThrow();
    if (size instanceof Size.Gap gap) {
      return say("size.gap", Durations.text(gap.elapsed()), Durations.text(gap.longest()));
    }
    if (size instanceof Size.Change change) {
      return say("size.change", change.before(), change.after());
    }
    if (size instanceof Size.Contacts contacts) {
      return say("size.contacts", contacts.found(), contacts.fewest());
    }
    return say("size.information");
  }

  private static Message describe(Place place) {
    if (place instanceof Place.Way way) {
      return say(way.consecutive() ? "way" : "way.other", way.from().name(), way.to().name());
    }
    return say("quoted", ((Place.Within) place).phase().name());
  }

  private void addUnknown(Verdict.Builder<FrictionResult> verdict, FrictionKind kind) {
    ImmutableList<Message> places =
        result.unknown().stream()
            .filter(check -> check.kind() == kind)
            .map(check -> describe(check.place()))
            .collect(toImmutableList());
    if (places.isEmpty()) {
      return;
    }
    long all = result.checks().stream().filter(check -> check.kind() == kind).count();
    verdict.addReason(
        places.size() == all && all > 1
            ? say("unknown.everywhere", say("not-recorded." + kind), all)
            : say("unknown", say("not-recorded." + kind), places));
  }

  private void addWaiting(Verdict.Builder<FrictionResult> verdict) {
    Waiting waiting = result.waiting();
    if (waiting.waits().isEmpty() && waiting.unrated().isEmpty()) {
      verdict.addReason(say("waiting.unknown"));
      return;
    }
    for (Waiting.Wait wait : waiting.waits()) {
      verdict.addReason(
          say(
              "waiting",
              wait.touchpoint().name(),
              Durations.text(wait.time()),
              wait.rated().said(RatingRule.of(scorer.aspect(), scorer.confidence()))));
    }
    waiting
        .correlation()
        .ifPresent(
            rho ->
                verdict.addReason(say("waiting." + direction(rho), rho, waiting.waits().size())));
    names(verdict, "waiting.unrated", waiting.unrated());
    names(verdict, "waiting.untimed", waiting.untimed());
  }

  /** A correlation that would be written as 0.00 has no direction. */
  private static String direction(double rho) {
    if (Math.abs(rho) < 0.005) {
      return "neither";
    }
    return rho < 0 ? "lower" : "higher";
  }

  private static void names(
      Verdict.Builder<FrictionResult> verdict, String key, List<Touchpoint> touchpoints) {
    if (!touchpoints.isEmpty()) {
      verdict.addReason(
          say(
              key,
              touchpoints.stream()
                  .map(touchpoint -> say("quoted", touchpoint.name()))
                  .collect(toImmutableList())));
    }
  }

  private void addContributions(Verdict.Builder<FrictionResult> verdict) {
    if (result.frictions().isEmpty()) {
      return;
    }
    verdict.contributionsTitle(say("contributions"));
    for (FrictionKind kind : result.kinds()) {
      int found = result.count(kind, State.FRICTION);
      if (found > 0) {
        verdict.addContribution(new Contribution(found, say("kind." + kind)));
      }
    }
  }

  private Provenance provenance() {
    return Provenance.builder()
        .scorer(FrictionScorer.ID)
        .rule("five kinds of friction")
        .putParameter("aspect", word(scorer.aspect()))
        .putParameter("channel-changes", word(scorer.channelChanges()))
        .putParameter("confidence", Double.toString(scorer.confidence().level()))
        .putParameter("device-changes", word(scorer.deviceChanges()))
        .putParameter("fewest-contacts", Integer.toString(scorer.fewestContacts()))
        .putParameter("longest-gap", scorer.longestGap().toString())
        .n(result.waiting().waits().stream().mapToLong(wait -> wait.rated().n()).sum())
        .effectiveN(
            result.waiting().waits().stream().mapToDouble(wait -> wait.rated().effectiveN()).sum())
        .build();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static Message say(String key, Object... arguments) {
    return Message.of(WORDS, key, arguments);
  }
}
