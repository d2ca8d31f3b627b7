package org.klantreis.journey.examples.scorer;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.Objects;

/** What the registration of the examples would be in a jar of their own. */
final class OwnJar {

  private OwnJar() {}

  /** Sees the class path, and the services file of the jar. */
  static ClassLoader loader() {
    URL jar = Objects.requireNonNull(OwnJar.class.getResource("/own-jar/"));
    return new URLClassLoader(new URL[] {jar}, OwnJar.class.getClassLoader());
  }
}
