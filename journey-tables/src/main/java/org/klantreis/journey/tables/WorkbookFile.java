package org.klantreis.journey.tables;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.klantreis.journey.csv.MalformedTableException;
import org.klantreis.journey.problem.Problem;

/** Finds the sheet that is to be read of an Excel workbook. */
final class WorkbookFile {

  /** With formats, and a cell that is no number as its text. */
  private static final ReadingOptions READING = new ReadingOptions(true, true);

  private WorkbookFile() {}

  /** The first sheet that is not hidden, or the one of a name; the stream is read to its end. */
  static OpenTable open(InputStream in, TableOptions options) throws IOException {
    ZipCopy zip = ZipCopy.of(in, options.largestUnpacked());
    try {
      if (!zip.isWorkbook()) {
        throw new MalformedTableException(zip.problem());
      }
      WorkbookGuard guard = new WorkbookGuard();
      zip.lookOver(guard);
      return open(zip, guard, options.sheet());
    } catch (IOException | RuntimeException failed) {
      zip.close();
      throw failed;
    }
  }

  private static OpenTable open(ZipCopy zip, WorkbookGuard guard, Optional<String> wanted)
      throws IOException {
    ReadableWorkbook workbook;
    try {
      workbook = new ReadableWorkbook(zip.file().toFile(), READING);
    } catch (IOException | RuntimeException broken) {
      throw WorkbookGuard.damaged("", broken);
    }
    try {
      ImmutableList<Sheet> sheets = workbook.getSheets().collect(ImmutableList.toImmutableList());
      Sheet sheet = choose(sheets, wanted);
      return OpenTable.ofSheet(
          new SheetTable(zip, workbook, sheet, guard.countsFrom1904()),
          name(sheet),
          sheets.stream()
              .filter(each -> each != sheet)
              .map(each -> name(each) + (isHidden(each) ? " (hidden)" : ""))
              .collect(ImmutableList.toImmutableList()));
    } catch (IOException | RuntimeException failed) {
      workbook.close();
      throw failed;
    }
  }

  /** A damaged sheet may have none. */
  private static String name(Sheet sheet) {
    return Strings.nullToEmpty(sheet.getName());
  }

  private static boolean isHidden(Sheet sheet) {
    return sheet.getVisibility() != SheetVisibility.VISIBLE;
  }

  private static Sheet choose(ImmutableList<Sheet> sheets, Optional<String> wanted)
      throws IOException {
    if (sheets.isEmpty()) {
      throw new MalformedTableException(Problem.at("", "is a workbook without sheets"));
    }
    if (wanted.isEmpty()) {
      return sheets.stream().filter(each -> !isHidden(each)).findFirst().orElse(sheets.get(0));
    }
    String name = wanted.get().strip();
    for (Sheet sheet : sheets) {
      if (name(sheet).strip().equalsIgnoreCase(name)) {
        return sheet;
      }
    }
    throw new MalformedTableException(
        Problem.at("", name, "no such sheet")
            .withHint(
                "there are: "
                    + sheets.stream()
                        .map(each -> "'" + name(each) + "'" + (isHidden(each) ? " (hidden)" : ""))
                        .collect(Collectors.joining(", "))));
  }
}
