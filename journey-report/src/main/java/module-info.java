/**
 * What people look at: the map of a customer journey (<i>klantreis</i>) and pictures of what
 * scorers found, in English and Dutch.
 *
 * <p>Start with {@link org.klantreis.journey.report.map.JourneyReport}. Nothing here scores, reads
 * or writes files; a report is text, and the same study gives the same text.
 */
module org.klantreis.journey.report {
  requires transitive org.klantreis.journey.scoring;
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports org.klantreis.journey.report.map;
  exports org.klantreis.journey.report.plot;
  exports org.klantreis.journey.report.table;
}
