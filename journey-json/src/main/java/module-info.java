/**
 * Journeys, assessments and verdicts as JSON.
 *
 * <p>Start with {@link org.klantreis.journey.json.JourneyJson} for maps, and with {@link
 * org.klantreis.journey.json.AssessmentJson} for what assessors answered. Readers report all
 * problems with their places, drop nothing in silence and need bounded memory.
 */
@SuppressWarnings("module") // which is compiled later, and so not found yet
module org.klantreis.journey.json {
  requires transitive org.klantreis.journey.scoring;
  requires com.fasterxml.jackson.annotation;
  requires tools.jackson.databind;
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports org.klantreis.journey.json;
  exports org.klantreis.journey.json.strict to
      org.klantreis.journey.study;

  opens org.klantreis.journey.json to
      tools.jackson.databind;
  opens org.klantreis.journey.json.strict to
      tools.jackson.databind;
}
