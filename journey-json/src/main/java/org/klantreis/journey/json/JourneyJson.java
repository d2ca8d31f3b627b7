package org.klantreis.journey.json;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klantreis.journey.json.strict.StrictJson;
import org.klantreis.journey.model.ChannelKind;
import org.klantreis.journey.model.Disconfirmation;
import org.klantreis.journey.model.EconomicRung;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.JourneyState;
import org.klantreis.journey.model.MomentPlacement;
import org.klantreis.journey.model.MomentSource;
import org.klantreis.journey.model.NeedKind;
import org.klantreis.journey.model.OfferingTrend;
import org.klantreis.journey.model.PurchaseStage;
import org.klantreis.journey.model.Relevance;
import org.klantreis.journey.model.ResponseAspect;
import org.klantreis.journey.model.Valence;
import org.klantreis.journey.problem.Checked;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.rating.RatingAspect;

/**
 * A journey as JSON, in a format with a version: what is written can be read, and gives an equal
 * journey.
 *
 * <p>Reading is strict: a name that is not known is a problem, so nothing is dropped. All problems
 * are reported at once, each with a JSON pointer. Documents of more than 16 MiB, or nested more
 * than 32 deep, are refused before they are held in memory.
 */
public final class JourneyJson {

  /** The kind of document and its version, as it stands in every document. */
  public static final String FORMAT = JourneyDocument.FORMAT;

  private static final int LARGEST = StrictJson.LARGEST;

  static final ImmutableList<Class<? extends Enum<?>>> CHOICES =
      ImmutableList.of(
          ChannelKind.class,
          Disconfirmation.class,
          EconomicRung.class,
          JourneyState.class,
          MomentPlacement.class,
          MomentSource.class,
          NeedKind.class,
          OfferingTrend.class,
          PurchaseStage.class,
          RatingAspect.class,
          Relevance.class,
          ResponseAspect.class,
          Valence.class);

  private static final StrictJson JSON = new StrictJson("a journey", CHOICES);

  private JourneyJson() {}

  /** Reads a file; problems have places within the file. */
  public static Checked<Journey> read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    }
  }

  /** Reads a stream to its end, but no further than 16 MiB; does not close it. */
  public static Checked<Journey> read(InputStream in) throws IOException {
    byte[] json = ByteStreams.limit(in, LARGEST + 1L).readAllBytes();
    if (json.length > LARGEST) {
      return Checked.refused(
          List.of(
              Problem.at("", "the document is larger than 16 MiB, which no journey map is")
                  .withHint("maybe it holds ratings, which are read from CSV")));
    }
    return read(json);
  }

  /** Reads a text. */
  public static Checked<Journey> read(String json) {
    return read(json.getBytes(StandardCharsets.UTF_8));
  }

  private static Checked<Journey> read(byte[] json) {
    List<Problem> problems = new ArrayList<>();
    Optional<Journey> journey =
        JSON.read(json, JourneyDocument.class, problems)
            .flatMap(document -> new DocumentToJourney(document, problems).journey());
    return problems.isEmpty() ? Checked.sound(journey.orElseThrow()) : Checked.refused(problems);
  }

  /** The document for a journey, indented, with a line end. */
  public static String write(Journey journey) {
    return JSON.mapper().writeValueAsString(JourneyToDocument.document(journey)) + "\n";
  }

  /** The published JSON Schema (draft 2020-12) of a journey. */
  public static String schema() {
    return Schemas.read("journey.schema.json");
  }
}
