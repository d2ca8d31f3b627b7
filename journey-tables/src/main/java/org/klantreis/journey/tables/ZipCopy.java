package org.klantreis.journey.tables;

import com.google.common.collect.ImmutableList;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.klantreis.journey.csv.MalformedTableException;
import org.klantreis.journey.problem.Problem;

/** A zip as a file of its own, gone when it is closed: the list of its parts stands at its end. */
final class ZipCopy implements Closeable {

  private static final int SHOWN = 5;
  private static final int LONGEST_TYPE = 100;

  private final Path file;
  private final ZipFile zip;
  private final long largest;

  private ZipCopy(Path file, ZipFile zip, long largest) {
    this.file = file;
    this.zip = zip;
    this.largest = largest;
  }

  static boolean isZip(byte[] beginning) {
    return beginning.length >= 4
        && beginning[0] == 'P'
        && beginning[1] == 'K'
        && ((beginning[2] == 3 && beginning[3] == 4) || (beginning[2] == 5 && beginning[3] == 6));
  }

  /** Reads the stream to its end; does not close it. */
  static ZipCopy of(InputStream in, long largest) throws IOException {
    Path copy = Files.createTempFile("journey-", ".zip");
    try {
      try (InputStream bounded = new Unpacked(in, () -> Long.MAX_VALUE, largest)) {
        Files.copy(bounded, copy, StandardCopyOption.REPLACE_EXISTING);
      }
      return new ZipCopy(copy, new ZipFile(copy.toFile()), largest);
    } catch (EOFException | ZipException damaged) {
      Files.deleteIfExists(copy);
      throw damaged(damaged);
    } catch (IOException | RuntimeException failed) {
      Files.deleteIfExists(copy);
      throw failed;
    }
  }

  private static MalformedTableException damaged(IOException why) {
    return String.valueOf(why.getMessage()).contains("encrypted")
        ? Malformed.because(Problem.at("", "is a zip with a password").withHint("unpack it"), why)
        : Malformed.because(
            Problem.at("", "is a workbook or another zip, but cut off or damaged")
                .withHint("maybe it was not copied to its end"),
            why);
  }

  Path file() {
    return file;
  }

  /** Shows every part to a guard, and unpacks none that is too large. */
  void lookOver(WorkbookGuard guard) throws IOException {
    for (ZipEntry entry : zip.stream().toList()) {
      try (InputStream part = open(entry)) {
        guard.look(part);
      }
    }
  }

  private InputStream open(ZipEntry entry) throws IOException {
    long packed = Math.max(0, entry.getCompressedSize());
    try {
      return new Unpacked(zip.getInputStream(entry), () -> packed, largest);
    } catch (ZipException damaged) {
      throw damaged(damaged);
    }
  }

  boolean isWorkbook() {
    return has("[Content_Types].xml") && hasWithin("xl/") && !has("xl/workbook.bin");
  }

  private boolean has(String name) {
    return zip.stream().anyMatch(each -> each.getName().equalsIgnoreCase(name));
  }

  /** What a zip is that is no workbook. */
  Problem problem() throws IOException {
    if (has("xl/workbook.bin")) {
      return Problem.at("", "is a binary Excel workbook (.xlsb)")
          .withHint("save it as .xlsx or CSV");
    }
    String type = type();
    if (type.contains("opendocument.spreadsheet")) {
      return Problem.at("", "is an OpenDocument sheet (.ods)").withHint("save it as .xlsx or CSV");
    }
    if (type.contains("opendocument") || hasWithin("word/") || hasWithin("ppt/")) {
      return Problem.at("", "is an office document without sheets")
          .withHint("save the table in it as .xlsx or CSV");
    }
    if (hasWithin("Index/")) {
      return Problem.at("", "is a Numbers sheet").withHint("export it as .xlsx or CSV");
    }
    ImmutableList<String> files =
        zip.stream()
            .filter(each -> !each.isDirectory())
            .map(ZipEntry::getName)
            .limit(SHOWN + 1L)
            .collect(ImmutableList.toImmutableList());
    if (files.isEmpty()) {
      return Problem.at("", "is an empty zip");
    }
    return Problem.at(
            "",
            "is a zip of: "
                + String.join(", ", files.subList(0, Math.min(SHOWN, files.size())))
                + (files.size() > SHOWN ? ", …" : ""))
        .withHint("unpack it");
  }

  private boolean hasWithin(String folder) {
    return zip.stream().anyMatch(each -> each.getName().startsWith(folder));
  }

  /** What a document of this kind says that it is. */
  private String type() throws IOException {
    ZipEntry type = zip.getEntry("mimetype");
    if (type == null) {
      return "";
    }
    try (InputStream in = open(type)) {
      return new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      zip.close();
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
