/**
 * What the columns of a file of answers mean, said once.
 *
 * <p>Start with {@link org.klantreis.journey.study.Codebook}, and with {@link
 * org.klantreis.journey.study.Inspection} to have one proposed for a file.
 */
module org.klantreis.journey.study {
  requires transitive org.klantreis.journey.csv;
  requires org.klantreis.journey.json;
  requires tools.jackson.databind;
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports org.klantreis.journey.study;

  opens org.klantreis.journey.study to
      tools.jackson.databind;
}
