package org.klantreis.journey.csv;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.klantreis.journey.evidence.Repeats;
import org.klantreis.journey.kano.AnswerWording;
import org.klantreis.journey.model.Feature;

/** What a file of answers to a Kano questionnaire looks like, and what is taken from it. */
@Value.Immutable
@CsvStyle
public abstract sealed class KanoFormat implements AnswersFormat, WithKanoFormat
    permits ImmutableKanoFormat {

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
   * Unless repeats are refused it must be there in the long form, and every row must have a name.
   */
  @Override
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

  /** The column of survey weights; an answer without one is missing, and one of 0 left out. */
  public abstract Optional<String> weightColumn();

  /**
   * The features that may be answered in the long form, where they are known; others are problems.
   */
  public abstract Optional<ImmutableList<Feature>> features();

  @Value.Check
  void check() {
    WeightColumn.checkCounts(this, weightColumn());
    checkArgument(
        countColumn().isEmpty()
            || (respondentUse() != RespondentUse.REQUIRED && repeats() == Repeats.REFUSE),
        "Column '%s' counts answers, so that it cannot be known who gave each.",
        countColumn().orElse(""));
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
