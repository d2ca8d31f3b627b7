/**
 * The immutable model of a customer journey (<i>klantreis</i>), and the evidence about it.
 *
 * <p>Start with {@link org.klantreis.journey.model.Journey} for the map and with {@link
 * org.klantreis.journey.evidence.Ratings} for what customers said about it. Nothing here scores,
 * reads files, logs or starts threads.
 */
module org.klantreis.journey.core {
  requires transitive com.google.common;
  requires transitive org.jspecify;
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports org.klantreis.journey.evidence;
  exports org.klantreis.journey.fact;
  exports org.klantreis.journey.kano;
  exports org.klantreis.journey.maturity;
  exports org.klantreis.journey.model;
  exports org.klantreis.journey.name;
  exports org.klantreis.journey.problem;
  exports org.klantreis.journey.rating;
  exports org.klantreis.journey.words;
}
