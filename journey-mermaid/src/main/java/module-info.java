/**
 * Mermaid journey diagrams in and out.
 *
 * <p>Start with {@link org.klantreis.journey.mermaid.Mermaid}. It reports all problems with their
 * places, and what a diagram cannot hold.
 */
module org.klantreis.journey.mermaid {
  requires transitive org.klantreis.journey.scoring;
  requires org.commonmark;
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports org.klantreis.journey.mermaid;
}
