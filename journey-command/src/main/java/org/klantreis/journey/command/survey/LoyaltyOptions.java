package org.klantreis.journey.command.survey;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.command.console.LanguageOption;
import org.klantreis.journey.command.input.AnswerOptions;
import org.klantreis.journey.csv.ColumnCoding;
import org.klantreis.journey.csv.CsvOptions;
import org.klantreis.journey.csv.LoyaltyFormat;
import org.klantreis.journey.csv.QuadrantColumns;
import org.klantreis.journey.evidence.LoyaltyAxes;
import org.klantreis.journey.evidence.LoyaltyAxis;
import org.klantreis.journey.evidence.Repeats;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.loyalty.LoyaltyResult;
import org.klantreis.journey.scoring.loyalty.LoyaltyScorer;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.study.ColumnRole;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of {@code journey loyalty}. */
final class LoyaltyOptions extends AnswerOptions {

  private static final Pattern ENDS = Pattern.compile("(-?\\d+(?:\\.\\d+)?)-(-?\\d+(?:\\.\\d+)?)");

  @Option(
      names = "--rating",
      paramLabel = "COLUMN",
      description = "The column of ratings; required without --study.")
  private @Nullable String rating;

  @Option(
      names = "--loyal",
      paramLabel = "COLUMN",
      description =
          "The column that says whether a customer is loyal: yes or no; required without --study.")
  private @Nullable String loyal;

  @Option(
      names = "--yes",
      paramLabel = "VALUE",
      description =
          "Cells that mean yes (default yes,ja,true,y,j,1); every other answer then means no.")
  private @Nullable List<String> yes;

  @Option(
      names = "--no",
      paramLabel = "VALUE",
      description = "Cells that mean no (default no,nee,false,n,0); any other is then a problem.")
  private @Nullable List<String> no;

  @Option(
      names = "--behaviour",
      paramLabel = "COLUMN",
      description = "The column of what customers do, such as repeat patronage from 0 to 1.")
  private @Nullable String behaviour;

  @Option(
      names = "--attitude",
      paramLabel = "COLUMN",
      description = "The column of what customers think, such as a rating.")
  private @Nullable String attitude;

  @Option(
      names = "--behaviour-cut",
      paramLabel = "X",
      description = "Where high behaviour begins; required with --behaviour.")
  private @Nullable Double behaviourCut;

  @Option(
      names = "--attitude-cut",
      paramLabel = "Y",
      description = "Where high attitude begins; required with --attitude.")
  private @Nullable Double attitudeCut;

  @Option(
      names = "--behaviour-scale",
      paramLabel = "LOW-HIGH",
      defaultValue = "0-1",
      description = "The lowest and highest behaviour there can be (default 0-1).")
  private String behaviourScale;

  @Option(
      names = "--attitude-scale",
      paramLabel = "LOW-HIGH",
      description = "The lowest and highest attitude there can be (default that of the ratings).")
  private @Nullable String attitudeScale;

  @Option(
      names = "--pays",
      paramLabel = "COLUMN",
      description = "The column of what customers are willing to pay.")
  private @Nullable String pays;

  @Option(
      names = "--scale",
      paramLabel = "LOW-HIGH",
      defaultValue = "1-10",
      description = "Scale of the ratings: 1-10 (default), 0-10, 1-5, 1-7, or one's own.")
  private String scale;

  @Option(
      names = "--bands",
      paramLabel = "MET,EXCEEDED",
      description =
          "Where met and exceeded begin; 7,9 on 1-10. Without it a scale of one's own has"
              + " none.")
  private @Nullable String bands;

  @Option(
      names = "--negligible",
      paramLabel = "SHARE",
      description = "The largest difference of two shares that makes none (default 0.1).")
  private @Nullable String negligible;

  @Mixin private LanguageOption language;

  Locale locale() {
    return language.locale();
  }

  /** Whether an answer that is not named as yes counts as no. */
  boolean takesOthersAsNo() {
    return yes != null && no == null;
  }

  RatingScale scale() {
    return isGiven("--scale") || rating != null
        ? scale(scale)
        : loyaltyOfStudy().map(LoyaltyFormat::scale).orElseGet(() -> scale(scale));
  }

  /** The weights that a study file knows of and loyalty has no use for. */
  Optional<String> unusedWeights() {
    return columnOfStudy(ColumnRole.WEIGHT);
  }

  private String column(
      String option, @Nullable String given, Function<LoyaltyFormat, String> said) {
    return Optional.ofNullable(given)
        .or(() -> loyaltyOfStudy().map(said))
        .orElseThrow(() -> refusal(option, "name the column"));
  }

  /** One's own bands, where they were given. */
  Optional<Bands> ownBands() {
    return bands(bands, scale());
  }

  SettableScorer<LoyaltyScorer.Customers, LoyaltyResult> scorer() {
    Settings settings =
        LoyaltyScorer.ofCustomers()
            .settings()
            .with(Bands.PARAMETER, ownBands())
            .with(Parameter.CONFIDENCE, confidence());
    return LoyaltyScorer.ofCustomers().with(set(settings, LoyaltyScorer.NEGLIGIBLE, negligible));
  }

  LoyaltyFormat format() {
    if (isGiven("--weight-column")) {
      throw refusal(
          "--weight-column",
          "loyalty is compared by the likelihood of single customers: leave it out");
    }
    if (repeats() == Repeats.SHARE) {
      throw refusal(
          "--repeats",
          "loyalty is compared by the likelihood of single customers, who cannot share a place:"
              + " refuse or keep");
    }
    return orRefuse(
        "--yes",
        () ->
            LoyaltyFormat.builder()
                .scale(scale())
                .ratingColumn(column("--rating", rating, LoyaltyFormat::ratingColumn))
                .loyalColumn(column("--loyal", loyal, LoyaltyFormat::loyalColumn))
                .yesWords(names(yes).orElse(LoyaltyFormat.YES))
                .noWords(noWords())
                .quadrants(quadrants())
                .paysColumn(Optional.ofNullable(pays))
                .segments(segments())
                .countColumn(countColumn())
                .respondentColumn(respondentColumn())
                .repeats(repeats())
                .missingCodes(missingCodes())
                .codings(rating == null ? codingsOfStudy() : codings())
                .csv(csv(CsvOptions.standard()))
                .build());
  }

  private ImmutableMap<String, ColumnCoding> codingsOfStudy() {
    boolean isOverruled = isGiven("--scale") || isGiven("--missing");
    return isOverruled
        ? codings()
        : loyaltyOfStudy().map(LoyaltyFormat::codings).orElseGet(this::codings);
  }

  private Optional<ImmutableSet<String>> noWords() {
    if (no != null) {
      return names(no);
    }
    return yes == null ? Optional.of(LoyaltyFormat.NO) : Optional.empty();
  }

  /** All four or none, because the cuts are the caller's to choose. */
  private Optional<QuadrantColumns> quadrants() {
    if (behaviour == null && attitude == null && behaviourCut == null && attitudeCut == null) {
      return Optional.empty();
    }
    if (behaviour == null || attitude == null || behaviourCut == null || attitudeCut == null) {
      throw refusal(
          "--behaviour",
          "the quadrants need --behaviour, --attitude, --behaviour-cut and --attitude-cut together");
    }
    String ofAttitude = attitudeScale == null ? scale().name() : attitudeScale;
    return Optional.of(
        new QuadrantColumns(
            behaviour,
            attitude,
            new LoyaltyAxes(
                axis("--behaviour", behaviourScale, behaviourCut),
                axis("--attitude", ofAttitude, attitudeCut))));
  }

  private LoyaltyAxis axis(String option, String ends, double cut) {
    Matcher parts = ENDS.matcher(ends.strip());
    if (!parts.matches()) {
      throw refusal(
          option + "-scale", "'" + ends + "' is no scale: write its ends, as in 0-1 or 1-10");
    }
    return orRefuse(
        option + "-cut",
        () ->
            new LoyaltyAxis(
                Double.parseDouble(parts.group(1)), Double.parseDouble(parts.group(2)), cut));
  }
}
