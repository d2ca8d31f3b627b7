package org.klantreis.journey.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.klantreis.journey.maturity.Achievement;
import org.klantreis.journey.maturity.Assessment;
import org.klantreis.journey.maturity.AssessorPanel;
import org.klantreis.journey.maturity.CemCatalogue;
import org.klantreis.journey.maturity.Criterion;
import org.klantreis.journey.maturity.CriterionAnswer;
import org.klantreis.journey.maturity.CriterionId;
import org.klantreis.journey.maturity.MaturityDimension;
import org.klantreis.journey.maturity.MaturityModel;
import org.klantreis.journey.maturity.MaturityStage;
import org.klantreis.journey.maturity.Wording;

/** Random catalogues and assessments with every attribute known or not, in awkward words. */
public final class DocumentArbitraries {

  private static final ImmutableList<String> WORDS =
      ImmutableList.of(
          "plain",
          "\"Quoted\", with a comma",
          "semi;colon, tab\tand two\nlines",
          "到達 🚀",
          "NA",
          "0,7",
          "(nameless)",
          "# a note",
          "{\"json\": [1]}");

  private DocumentArbitraries() {}

  /** Models of one to three criteria a stage. */
  public static Arbitrary<MaturityModel> models() {
    return seeds().map(seed -> new Maker(new Random(seed)).model());
  }

  /** Panels of up to three assessors who answer the shipped model. */
  public static Arbitrary<AssessorPanel> panels() {
    return seeds().map(seed -> new Maker(new Random(seed)).panel());
  }

  private static Arbitrary<Long> seeds() {
    return Arbitraries.longs().withoutEdgeCases();
  }

  private static final class Maker {

    private final Random random;

    Maker(Random random) {
      this.random = random;
    }

    MaturityModel model() {
      List<Criterion> criteria = new ArrayList<>();
      for (MaturityStage stage : MaturityStage.five()) {
        int size = 1 + random.nextInt(3);
        for (int i = 0; i < size; i++) {
          criteria.add(criterion(stage, i, size));
        }
      }
      return MaturityModel.builder()
          .id(word())
          .version(word())
          .note(maybe(word()))
          .criteria(criteria)
          .build();
    }

    private Criterion criterion(MaturityStage stage, int index, int size) {
      ImmutableSet.Builder<CriterionId> standIns = ImmutableSet.builder();
      if (index + 1 < size && random.nextBoolean()) {
        standIns.add(id(stage, index + 1));
      }
      if (random.nextBoolean()) {
        stage.next().ifPresent(later -> standIns.add(id(later, 0)));
      }
      return Criterion.builder()
          .id(id(stage, index))
          .stage(stage)
          .dimension(any(MaturityDimension.values()))
          .statement(wording())
          .weight(random.nextBoolean() ? 1 : 0.5 + random.nextDouble())
          .key(random.nextBoolean())
          .notApplicableAllowed(random.nextBoolean())
          .satisfiedAlsoBy(standIns.build())
          .evidence(maybe(wording()))
          .grounding(maybe(word()))
          .build();
    }

    private static CriterionId id(MaturityStage stage, int index) {
      return CriterionId.of("c, " + stage.number() + "-" + index);
    }

    private Wording wording() {
      ImmutableMap.Builder<String, String> translations = ImmutableMap.builder();
      for (String language : List.of("nl", "fy")) {
        if (random.nextBoolean()) {
          translations.put(language, word());
        }
      }
      return new Wording(word(), translations.buildOrThrow());
    }

    AssessorPanel panel() {
      String about = word();
      if (random.nextInt(3) == 0) {
        return AssessorPanel.of(assessment(about, date()));
      }
      boolean sameDay = random.nextBoolean();
      Optional<LocalDate> common = date();
      Map<String, Assessment> assessments = new LinkedHashMap<>();
      int size = 1 + random.nextInt(3);
      for (int i = 0; i < size; i++) {
        assessments.put(
            i == 0 ? word() : "Assessor " + i, assessment(about, sameDay ? common : date()));
      }
      return new AssessorPanel(ImmutableMap.copyOf(assessments));
    }

    private Assessment assessment(String about, Optional<LocalDate> date) {
      Assessment.Builder built =
          Assessment.builder().about(about).model(CemCatalogue.model()).date(date);
      for (Criterion criterion : CemCatalogue.model().criteria()) {
        if (random.nextBoolean()) {
          built.putAnswer(criterion.id(), answer(criterion.notApplicableAllowed()));
        }
      }
      return built.build();
    }

    private CriterionAnswer answer(boolean notApplicableAllowed) {
      if (notApplicableAllowed && random.nextBoolean()) {
        return new CriterionAnswer.NotApplicable(word(), maybe(word()));
      }
      double share =
          switch (random.nextInt(4)) {
            case 0 -> random.nextDouble();
            case 1 -> random.nextInt(101) / 100.0;
            case 2 -> random.nextDouble() * 1e-9;
            default -> any(Achievement.values()).worth();
          };
      return new CriterionAnswer.Achieved(share, maybe(word()), maybe(word()));
    }

    private Optional<LocalDate> date() {
      return maybe(LocalDate.of(2020 + random.nextInt(10), 1 + random.nextInt(12), 1));
    }

    private String word() {
      return WORDS.get(random.nextInt(WORDS.size()));
    }

    private <T> T any(T[] choices) {
      return choices[random.nextInt(choices.length)];
    }

    private <T> Optional<T> maybe(T value) {
      return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }
  }
}
