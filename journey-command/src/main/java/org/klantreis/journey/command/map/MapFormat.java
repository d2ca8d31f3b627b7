package org.klantreis.journey.command.map;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Files;
import java.util.Locale;
import java.util.Optional;

/** The formats of a map, by the extension of a file. */
enum MapFormat {
  JSON,
  MERMAID,
  MARKDOWN,
  CSV;

  private static final ImmutableMap<String, MapFormat> EXTENSIONS =
      ImmutableMap.of(
          "json", JSON,
          "mmd", MERMAID,
          "mermaid", MERMAID,
          "md", MARKDOWN,
          "markdown", MARKDOWN,
          "csv", CSV);

  static final String ALL = ".json, .mmd, .md and .csv";

  @SuppressWarnings("UnstableApiUsage")
  static Optional<MapFormat> of(String file) {
    return Optional.ofNullable(
        EXTENSIONS.get(Files.getFileExtension(file).toLowerCase(Locale.ROOT)));
  }

  /** What a file is called without its folder and extension; "journey" when nothing is left. */
  @SuppressWarnings("UnstableApiUsage")
  static String nameOf(String file) {
    String name = Files.getNameWithoutExtension(file).strip();
    return name.isEmpty() ? "journey" : name;
  }
}
