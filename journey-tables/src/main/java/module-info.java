/**
 * Tables out of whatever people have.
 *
 * <p>Start with {@link org.klantreis.journey.tables.Tables}.
 */
module org.klantreis.journey.tables {
  requires transitive org.klantreis.journey.csv;
  requires java.xml;
  requires org.dhatim.fastexcel;
  requires org.dhatim.fastexcel.reader;
  requires tools.jackson.core;
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports org.klantreis.journey.tables;
}
