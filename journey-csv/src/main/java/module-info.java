/**
 * Tables in and out.
 *
 * <p>Start with {@link org.klantreis.journey.csv.RatingsCsv} for what customers answered, and with
 * {@link org.klantreis.journey.csv.JourneyCsv} for maps as sheets. Readers report all problems with
 * their places, drop nothing in silence and need bounded memory.
 */
module org.klantreis.journey.csv {
  requires transitive org.klantreis.journey.scoring;
  requires de.siegmar.fastcsv;
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports org.klantreis.journey.csv;
}
