package org.klantreis.journey.scoring.verdict;

/**
 * Something that can be laid out as named figures. A record is, by its components and without more.
 */
public interface Figured {

  /**
   * Everything that was found, under stable names, for tools that do not know the type. The names
   * are an interface: renaming one breaks those who read them.
   *
   * @throws IllegalArgumentException for what is no record and lays nothing out itself
   */
  default Figures figures() {
    if (this instanceof Record found) {
      return Figures.of(found);
    }
    throw new IllegalArgumentException(
        getClass().getName() + " is no record: let it lay out its figures itself.");
  }
}
