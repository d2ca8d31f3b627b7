package org.klantreis.journey.scoring.scorer;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Outcome;
import org.klantreis.journey.scoring.verdict.Provenance;
import org.klantreis.journey.scoring.verdict.Result;
import org.klantreis.journey.scoring.verdict.Verdict;

/**
 * The verdicts of one scorer about each touchpoint of a journey.
 *
 * <pre>{@code
 * Scorer<JourneyStudy, EachTouchpoint<CsatResult>> csat = EachTouchpoint.by(CsatScorer.standard());
 * csat.id(); // csat
 * Optional<EachTouchpoint<CsatResult>> all = csat.score(study).outcome().answer();
 * all.flatMap(each -> each.of(TouchpointId.of("booking"))); // empty where none was rated
 * }</pre>
 *
 * @param verdicts in timeline order, one for every touchpoint
 * @param <R> what is answered about a touchpoint
 */
public record EachTouchpoint<R extends Result>(ImmutableList<OfTouchpoint<R>> verdicts)
    implements Result {

  /**
   * The verdict about one touchpoint.
   *
   * @param touchpoint which one
   * @param verdict what the scorer said
   * @param <R> what is answered
   */
  public record OfTouchpoint<R extends Result>(TouchpointId touchpoint, Verdict<R> verdict) {}

  /** A scorer of touchpoints as a scorer of journeys. */
  public static <R extends Result> Scorer<JourneyStudy, EachTouchpoint<R>> by(
      Scorer<TouchpointStudy, R> scorer) {
    return new OverJourney<>(scorer);
  }

  /** The verdict about a touchpoint, where the journey has it. */
  public Optional<Verdict<R>> of(TouchpointId touchpoint) {
    return verdicts.stream()
        .filter(each -> each.touchpoint().equals(touchpoint))
        .map(OfTouchpoint::verdict)
        .findFirst();
  }

  @Override
  public Figures figures() {
    return Figures.builder()
        .putRows("touchpoints", verdicts.stream().map(EachTouchpoint::row).toList())
        .build();
  }

  private static <R extends Result> Figures row(OfTouchpoint<R> each) {
    Outcome<R> outcome = each.verdict().outcome();
    Figures.Builder row =
        Figures.builder()
            .put("touchpoint", each.touchpoint().value())
            .put("outcome", outcome.kind())
            .put("why_not", outcome.whyNot().map(Message::toString));
    outcome.answer().ifPresent(result -> row.putAll(result.figures()));
    return row.build();
  }

  private record OverJourney<R extends Result>(Scorer<TouchpointStudy, R> scorer)
      implements Scorer<JourneyStudy, EachTouchpoint<R>> {

    @Override
    public String id() {
      return scorer.id();
    }

    @Override
    public Message name() {
      return scorer.name();
    }

    @Override
    public Message needs() {
      return scorer.needs();
    }

    @Override
    public Settings settings() {
      return scorer.settings();
    }

    @Override
    public Scorer<JourneyStudy, EachTouchpoint<R>> with(Settings settings) {
      return by(scorer.with(settings));
    }

    @Override
    public Verdict<EachTouchpoint<R>> score(JourneyStudy study) {
      ImmutableList<OfTouchpoint<R>> all =
          study.journey().touchpoints().stream()
              .map(touchpoint -> judge(study, touchpoint))
              .collect(toImmutableList());
      List<Verdict<R>> answers = new ArrayList<>();
      all.stream()
          .map(OfTouchpoint::verdict)
          .filter(verdict -> verdict.outcome().answer().isPresent())
          .forEach(answers::add);
      return verdict(all, answers)
          .about(study.journey().name())
          .provenance(provenance(all, answers))
          .build();
    }

    private OfTouchpoint<R> judge(JourneyStudy study, Touchpoint touchpoint) {
      return new OfTouchpoint<>(
          touchpoint.id(), scorer.score(new TouchpointStudy(study, touchpoint)));
    }

    private Verdict.Builder<EachTouchpoint<R>> verdict(
        ImmutableList<OfTouchpoint<R>> all, List<Verdict<R>> answers) {
      if (answers.isEmpty()) {
        return noAnswer(all);
      }
      Verdict.Builder<EachTouchpoint<R>> verdict =
          Verdict.scored(new EachTouchpoint<>(all))
              .headline(
                  say("each.scored")
                      .with("answers", answers.size())
                      .with("touchpoints", all.size()));
      answers.forEach(answer -> verdict.addReason(answer.headline()));
      return verdict;
    }

    /** Why the question does not fit, where that is so at any touchpoint; else what it needs. */
    private Verdict.Builder<EachTouchpoint<R>> noAnswer(ImmutableList<OfTouchpoint<R>> all) {
      Optional<Message> unfit =
          all.stream()
              .map(each -> each.verdict().outcome())
              .filter(outcome -> outcome instanceof Outcome.NotApplicable<R>)
              .flatMap(outcome -> outcome.whyNot().stream())
              .findFirst();
      if (unfit.isPresent()) {
        return Verdict.notApplicable(say("each.not-applicable").with("why", unfit.get()));
      }
      return Verdict.tooLittleEvidence(say("each.none").with("needs", scorer.needs()));
    }

    private Message say(String key) {
      return Message.of(ScorerWords.WORDS, key).with("scorer", name());
    }

    private Provenance provenance(ImmutableList<OfTouchpoint<R>> all, List<Verdict<R>> answers) {
      Provenance.Builder provenance =
          Provenance.builder()
              .scorer(id())
              .n(answers.stream().mapToLong(answer -> answer.provenance().n()).sum())
              .effectiveN(
                  answers.stream().mapToDouble(answer -> answer.provenance().effectiveN()).sum());
      all.stream()
          .findFirst()
          .map(each -> each.verdict().provenance())
          .ifPresent(first -> provenance.rule(first.rule()).putAllParameters(first.parameters()));
      return provenance.build();
    }
  }
}
