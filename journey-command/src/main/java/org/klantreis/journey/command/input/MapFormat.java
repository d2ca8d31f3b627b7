package org.klantreis.journey.command.input;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Files;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The formats of a map: by the extension of a file, or by how its text begins. */
public enum MapFormat {
  /** All that a map can hold. */
  JSON,
  /** A diagram. */
  MERMAID,
  /** A document with a diagram in it. */
  MARKDOWN,
  /** A sheet with a row for each touchpoint. */
  CSV,
  /** The same in a workbook of Excel. */
  WORKBOOK;

  /** The extensions, for people. */
  public static final String ALL = ".json, .mmd, .md, .csv and .xlsx";

  /** How much of a file tells what it is, in bytes. */
  static final int BEGINNING = 1 << 16;

  private static final ImmutableMap<String, MapFormat> EXTENSIONS =
      ImmutableMap.<String, MapFormat>builder()
          .put("json", JSON)
          .put("mmd", MERMAID)
          .put("mermaid", MERMAID)
          .put("md", MARKDOWN)
          .put("markdown", MARKDOWN)
          .put("qmd", MARKDOWN)
          .put("csv", CSV)
          .put("tsv", CSV)
          .put("xlsx", WORKBOOK)
          .buildOrThrow();

  private static final Pattern FENCE =
      Pattern.compile("(?mi)^[ >*+-]*(?:`{3,}|~{3,}|:{3,})\\s*\\{?\\s*\\.?mermaid\\b");

  /** Below front matter, comments and directives. */
  private static final Pattern DIAGRAM =
      Pattern.compile("\\s*(?:---\\R(?s:.*?)\\R---\\s*?\\R)?(?:\\s*%%.*\\R)*\\s*journey\\b.*");

  /** The format of a file that is called so. */
  @SuppressWarnings("UnstableApiUsage")
  public static Optional<MapFormat> of(String file) {
    return Optional.ofNullable(
        EXTENSIONS.get(Files.getFileExtension(file).toLowerCase(Locale.ROOT)));
  }

  /** The format of something that begins so; a sheet, of whatever kind, where nothing tells. */
  static MapFormat of(byte[] beginning) {
    String text = new String(beginning, StandardCharsets.UTF_8);
    String start = text.substring(text.startsWith("\uFEFF") ? 1 : 0).stripLeading();
    if (start.startsWith("{") || start.startsWith("[")) {
      return JSON;
    }
    if (FENCE.matcher(start).find()) {
      return MARKDOWN;
    }
    return DIAGRAM.matcher(start).lookingAt() ? MERMAID : CSV;
  }

  /** What a file is called without its folder and extension; "journey" when nothing is left. */
  @SuppressWarnings("UnstableApiUsage")
  public static String nameOf(String file) {
    String name = Files.getNameWithoutExtension(file).strip();
    return name.isEmpty() || file.equals("-") ? "journey" : name;
  }
}
