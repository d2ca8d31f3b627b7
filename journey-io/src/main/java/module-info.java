/**
 * Formats in and out.
 *
 * <p>Start with {@link org.klantreis.journey.io.json.JourneyJson} for maps, with {@link
 * org.klantreis.journey.io.csv.RatingsCsv} or {@link org.klantreis.journey.io.csv.KanoCsv} for what
 * customers answered, and with {@link org.klantreis.journey.io.csv.AssessmentCsv} for what
 * assessors answered. Readers report all problems with their places, drop nothing in silence and
 * need bounded memory. org.klantreis.journey.io.mermaid.Mermaid} or {@link
 * org.klantreis.journey.io.csv.JourneyCsv} for maps that were drawn or typed elsewhere, and with
 * {@link org.klantreis.journey.io.csv.RatingsCsv} or {@link org.klantreis.journey.io.csv.KanoCsv}
 * for what customers answered. Readers report all problems with their places, drop nothing in
 * silence and need bounded memory.
 */
module org.klantreis.journey.io {
  requires transitive org.klantreis.journey.scoring;
  requires com.fasterxml.jackson.annotation;
  requires de.siegmar.fastcsv;
  requires org.commonmark;
  requires tools.jackson.databind;
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports org.klantreis.journey.io.csv;
  exports org.klantreis.journey.io.json;
  exports org.klantreis.journey.io.mermaid;

  opens org.klantreis.journey.io.json to
      tools.jackson.databind;
}
