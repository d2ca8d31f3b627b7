package org.klantreis.journey.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.klantreis.journey.evidence.KanoAnswers;
import org.klantreis.journey.evidence.KanoCounter;
import org.klantreis.journey.evidence.KanoRespondents;
import org.klantreis.journey.evidence.KanoResponse;
import org.klantreis.journey.evidence.RespondentId;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.evidence.Segmented;
import org.klantreis.journey.evidence.SegmentedKanoCounter;

class KanoAnswersTest implements TallyContract<KanoResponse, KanoAnswers> {

  @Override
  public Arbitrary<KanoResponse> observations() {
    return KanoArbitraries.responses();
  }

  @Override
  public KanoAnswers count(List<KanoResponse> observations) {
    KanoCounter counter = new KanoCounter();
    for (KanoResponse each : observations) {
      int index = counter.index(each.feature());
      counter.add(index, each.functional(), each.dysfunctional());
      each.importance().ifPresent(stated -> counter.addImportance(index, stated, 1));
    }
    return counter.toAnswers();
  }

  @Property
  void the_sum_of_the_segments_is_the_whole(@ForAll("samples") List<KanoResponse> responses) {
    SegmentedKanoCounter counter = new SegmentedKanoCounter();
    for (int i = 0; i < responses.size(); i++) {
      KanoResponse each = responses.get(i);
      int index = counter.index(each.feature());
      KanoCounter in = counter.in(Segment.of("segment " + i % 3));
      in.add(index, each.functional(), each.dysfunctional());
      each.importance().ifPresent(stated -> in.addImportance(index, stated, 1));
    }
    Segmented<KanoAnswers> segments = counter.toAnswers();
    assertEquals(count(responses), segments.whole());
    assertEquals(responses.size(), segments.n());
  }

  /** Somebody's answer. */
  record Said(RespondentId who, KanoResponse what) {}

  /** Respondents are a tally, too, though they hold more. */
  static class RespondentsTest implements TallyContract<Said, KanoRespondents> {
    @Override
    public Arbitrary<Said> observations() {
      return Combinators.combine(
              Arbitraries.of("anna", "bob", "carl").map(RespondentId::of),
              KanoArbitraries.weightedResponses())
          .as(Said::new)
          .withoutEdgeCases();
    }

    @Override
    public KanoRespondents count(List<Said> observations) {
      Map<RespondentId, List<KanoResponse>> all = new LinkedHashMap<>();
      observations.forEach(
          said -> all.computeIfAbsent(said.who(), met -> new ArrayList<>()).add(said.what()));
      return KanoRespondents.of(List.of(), all);
    }

    @Property
    void leaving_nobody_out_counts_what_was_said(@ForAll("samples") List<Said> said) {
      KanoAnswers answers = count(said).without(ImmutableSet.of()).answers();
      assertEquals(said.size(), answers.n());
    }
  }
}
