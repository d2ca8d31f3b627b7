package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.immutables.value.Value;
import org.klantreis.journey.kano.AnswerWording;
import org.klantreis.journey.model.Feature;

/** What a file of answers to a Kano questionnaire looks like, and what is taken from it. */
@Value.Immutable
@CsvStyle
public abstract sealed class KanoFormat implements WithKanoFormat permits ImmutableKanoFormat {

  KanoFormat() {}

  /** Long, in columns {@code feature}, {@code functional} and {@code dysfunctional}, unless set. */
  @Value.Default
  public KanoLayout layout() {
    return KanoLayout.standard();
  }

  /**
   * In which words the answers are; any of the shipped unless set. Answers may also be numbers, 1
   * for like to 5 for dislike, unless the wording says itself what a number stands for.
   */
  @Value.Default
  public AnswerWording wording() {
    return AnswerWording.anyShipped();
  }

  /**
   * The column that says who answered; the column {@code respondent}, if there is one, unless set.
   */
  public abstract Optional<String> respondentColumn();

  /**
   * The column of stated importance in the long form, 1 to 9; the column {@code importance}, if
   * there is one, unless set.
   */
  public abstract Optional<String> importanceColumn();

  /** Whether it is kept who answered; not unless set. */
  @Value.Default
  public RespondentUse respondentUse() {
    return RespondentUse.NOT_KEPT;
  }

  /** The column whose values are segments; an empty cell is {@code (none)}. */
  public abstract Optional<String> segmentColumn();

  /** The column of survey weights, above 0; an answer without one is missing. */
  public abstract Optional<String> weightColumn();

  /**
   * Texts and numbers that stand for no answer, beside the empty cell, which always does. A number
   * is recognised in whatever way it is written: {@code 6} is also {@code 6.0}.
   */
  public abstract ImmutableSet<String> missingCodes();

  /**
   * The features that may be answered in the long form, where they are known; others are problems.
   */
  public abstract Optional<ImmutableList<Feature>> features();

  /** What stands between cells; a comma unless set. */
  @Value.Default
  public char delimiter() {
    return ',';
  }

  /** How the text is encoded; UTF-8 unless set. A byte-order mark goes before it. */
  @Value.Default
  public Charset charset() {
    return StandardCharsets.UTF_8;
  }

  /** How many problems are described; all are counted. 20 unless set. */
  @Value.Default
  public int describedProblems() {
    return 20;
  }

  /** Starts one; nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** With the default of every setting. */
  public static KanoFormat standard() {
    return builder().build();
  }

  /** Collects the settings of a format. */
  public static final class Builder extends ImmutableKanoFormat.Builder {
    Builder() {}
  }
}
