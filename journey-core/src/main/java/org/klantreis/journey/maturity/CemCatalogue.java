package org.klantreis.journey.maturity;

import static org.klantreis.journey.maturity.MaturityDimension.CHAIN;
import static org.klantreis.journey.maturity.MaturityDimension.CULTURE;
import static org.klantreis.journey.maturity.MaturityDimension.FOCUS;
import static org.klantreis.journey.maturity.MaturityDimension.PEOPLE;
import static org.klantreis.journey.maturity.MaturityDimension.PROCESS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Locale;
import org.klantreis.journey.words.Words;

/**
 * The maturity model that comes with the library: thirty criteria for the five stages of customer
 * experience management (Temkin 2008), in words of our own, English and Dutch.
 *
 * <p>A place to start. Chain criteria before the fifth stage, the split between the first two
 * stages, and most of what is key are choices of this catalogue. Those who know better bring their
 * own {@link MaturityModel}.
 */
public final class CemCatalogue {

  private static final String TEXTBOOK = "textbook";
  private static final String INFERRED = "inferred from the textbook";
  private static final String LITERATURE_OR_OWN = "literature or own";

  private static final Words WORDS = Words.of(CemCatalogue.class, "catalogue");

  private static final ImmutableSet<String> LANGUAGES =
      ImmutableSet.copyOf(Sets.difference(WORDS.languages(), ImmutableSet.of("en")));

  private static final ImmutableList<Criterion> CRITERIA =
      ImmutableList.of(
          key("CEM-1-FOC-1", 1, FOCUS, LITERATURE_OR_OWN),
          plain("CEM-1-FOC-2", 1, FOCUS, TEXTBOOK, "CEM-2-FOC-1"),
          plain("CEM-1-CUL-1", 1, CULTURE, INFERRED),
          key("CEM-1-PRO-1", 1, PROCESS, LITERATURE_OR_OWN),
          plain("CEM-1-PEO-1", 1, PEOPLE, LITERATURE_OR_OWN, "CEM-2-PEO-1", "CEM-4-PRO-1"),
          plain("CEM-1-CHA-1", 1, CHAIN, INFERRED),
          key("CEM-2-FOC-1", 2, FOCUS, TEXTBOOK, "CEM-3-PRO-1"),
          plain("CEM-2-FOC-2", 2, FOCUS, LITERATURE_OR_OWN),
          key("CEM-2-PEO-1", 2, PEOPLE, LITERATURE_OR_OWN, "CEM-4-PRO-1"),
          key("CEM-2-PRO-1", 2, PROCESS, LITERATURE_OR_OWN),
          plain("CEM-2-CUL-1", 2, CULTURE, LITERATURE_OR_OWN),
          plain("CEM-2-CHA-1", 2, CHAIN, INFERRED),
          key("CEM-3-CUL-1", 3, CULTURE, TEXTBOOK),
          key("CEM-3-CUL-2", 3, CULTURE, TEXTBOOK),
          key("CEM-3-PRO-1", 3, PROCESS, TEXTBOOK),
          plain("CEM-3-FOC-1", 3, FOCUS, LITERATURE_OR_OWN),
          plain("CEM-3-PEO-1", 3, PEOPLE, LITERATURE_OR_OWN),
          plain("CEM-3-CHA-1", 3, CHAIN, INFERRED),
          key("CEM-4-PEO-1", 4, PEOPLE, TEXTBOOK),
          plain("CEM-4-PEO-2", 4, PEOPLE, LITERATURE_OR_OWN),
          key("CEM-4-PRO-1", 4, PROCESS, TEXTBOOK),
          plain("CEM-4-CUL-1", 4, CULTURE, INFERRED),
          key("CEM-4-FOC-1", 4, FOCUS, LITERATURE_OR_OWN),
          plain("CEM-4-CHA-1", 4, CHAIN, LITERATURE_OR_OWN).withNotApplicableAllowed(true),
          key("CEM-5-PRO-1", 5, PROCESS, TEXTBOOK),
          key("CEM-5-CUL-1", 5, CULTURE, TEXTBOOK),
          key("CEM-5-CHA-1", 5, CHAIN, TEXTBOOK).withNotApplicableAllowed(true),
          key("CEM-5-CHA-2", 5, CHAIN, TEXTBOOK).withNotApplicableAllowed(true),
          key("CEM-5-FOC-1", 5, FOCUS, TEXTBOOK),
          plain("CEM-5-PEO-1", 5, PEOPLE, LITERATURE_OR_OWN));

  private static final MaturityModel MODEL =
      MaturityModel.builder().id("cem-maturity").version("1").criteria(CRITERIA).build();

  private CemCatalogue() {}

  /** The model. */
  public static MaturityModel model() {
    return MODEL;
  }

  private static Criterion key(
      String id, int stage, MaturityDimension dimension, String grounding, String... standIns) {
    return plain(id, stage, dimension, grounding, standIns).withKey(true);
  }

  private static Criterion plain(
      String id, int stage, MaturityDimension dimension, String grounding, String... standIns) {
    return Criterion.builder()
        .id(id)
        .stage(MaturityStage.of(stage))
        .dimension(dimension)
        .grounding(grounding)
        .satisfiedAlsoBy(Lists.transform(Arrays.asList(standIns), CriterionId::of))
        .statement(wording(id + ".statement"))
        .evidence(wording(id + ".evidence"))
        .build();
  }

  private static Wording wording(String key) {
    ImmutableMap.Builder<String, String> translations = ImmutableMap.builder();
    for (String language : LANGUAGES) {
      translations.put(language, WORDS.phrase(key, Locale.forLanguageTag(language)).text());
    }
    return new Wording(WORDS.phrase(key, Locale.ENGLISH).text(), translations.buildOrThrow());
  }
}
