package org.klantreis.journey.tables;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.csv.MalformedTableException;
import org.klantreis.journey.problem.Problem;

/**
 * Looks over the parts of a workbook before they are read, for what would take the reader unbounded
 * memory or time, or give wrong dates without a word.
 */
final class WorkbookGuard {

  private static final int MOST_COLUMNS = 16_384;
  private static final int ALPHABET = 26;

  /** Characters that cells share, and about as many for each text as it weighs itself. */
  private static final long MOST_SHARED = 256L << 20;

  private static final int WEIGHT_OF_TEXT = 64;

  /** The reader spells a shared formula anew for each cell, in its length squared. */
  private static final long MOST_WORK = 20_000_000_000L;

  private String place = "";
  private boolean countsFrom1904;
  private long shared;
  private long work;
  private long arrays;
  private long formula;
  private long longestFormula;
  private boolean isOfFormula;

  /** Whether days are counted from 1904, as on old Macintoshes. */
  boolean countsFrom1904() {
    return countsFrom1904;
  }

  /** Looks over one part, to its end; does not close it. */
  void look(InputStream part) throws IOException {
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(new Kept(part));
      while (xml.hasNext()) {
        look(xml, xml.next());
      }
    } catch (XMLStreamException | RuntimeException broken) {
      MalformedTableException said = said(broken);
      if (said != null) {
        throw said;
      }
      if (!place.isEmpty()) {
        throw damaged(place, broken);
      }
    }
    place = "";
    part.transferTo(OutputStream.nullOutputStream());
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** What the stream below has to say goes before what came of it. */
  static @Nullable MalformedTableException said(Throwable broken) {
    for (Throwable each = broken; each != null; each = cause(each)) {
      if (each instanceof MalformedTableException said) {
        return said;
      }
    }
    return null;
  }

  private static @Nullable Throwable cause(Throwable each) {
    return each instanceof XMLStreamException xml && xml.getNestedException() != null
        ? xml.getNestedException()
        : each.getCause();
  }

  static MalformedTableException damaged(String place, Throwable why) {
    return Malformed.because(
        Problem.at(place, "is a damaged workbook").withHint("open it in Excel and save it again"),
        why);
  }

  private void look(XMLStreamReader xml, int event) throws IOException {
    if (event == XMLStreamConstants.START_ELEMENT) {
      switch (xml.getLocalName()) {
        case "workbookPr" -> countsFrom1904 |= isTrue(attribute(xml, "date1904"));
        case "row" -> place = attribute(xml, "r");
        case "c" -> lookAtCell(xml);
        case "f" -> lookAtFormula(xml);
        case "si" -> addShared(WEIGHT_OF_TEXT);
        default -> {}
      }
    } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("f")) {
      longestFormula = Math.max(longestFormula, formula);
      formula = 0;
      isOfFormula = false;
    } else if (event == XMLStreamConstants.CHARACTERS) {
      formula += isOfFormula ? xml.getTextLength() : 0;
      addShared(place.isEmpty() ? xml.getTextLength() : 0);
    }
  }

  private void lookAtCell(XMLStreamReader xml) throws IOException {
    if (column(attribute(xml, "r")) > MOST_COLUMNS) {
      throw new MalformedTableException(
          Problem.at(place, "is a damaged workbook: a cell stands in no column that there is")
              .withHint("open it in Excel and save it again"));
    }
    if (attribute(xml, "t").equals("d")) {
      throw new MalformedTableException(
          Problem.at(place, "is a workbook of the kind 'Strict Open XML', with dates as texts")
              .withHint("save it as 'Excel Workbook (.xlsx)' or CSV"));
    }
    addWork(arrays);
  }

  private void lookAtFormula(XMLStreamReader xml) throws IOException {
    boolean isShared = attribute(xml, "t").equals("shared");
    isOfFormula = isShared;
    if (attribute(xml, "t").equals("array")) {
      arrays++;
    } else if (isShared && attribute(xml, "ref").isEmpty()) {
      addWork(longestFormula * longestFormula);
    }
  }

  private void addWork(long more) throws IOException {
    work += more;
    if (work > MOST_WORK) {
      throw new MalformedTableException(
          Problem.at(place, "holds formulas that would take hours to read")
              .withHint("save it as CSV"));
    }
  }

  private void addShared(long more) throws IOException {
    shared += more;
    if (shared > MOST_SHARED) {
      throw new MalformedTableException(
          Problem.at("", "holds more text than a workbook of answers")
              .withHint("save it as CSV, of which any size can be read"));
    }
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  private static boolean isTrue(String written) {
    return written.equals("1") || written.equals("true");
  }

  /** Which column an address such as {@code AB12} names, from 1; 0 where it names none. */
  private static int column(String address) {
    int column = 0;
    for (int i = 0; i < address.length() && column <= MOST_COLUMNS; i++) {
      char c = address.charAt(i);
      if (c < 'A' || c > 'Z') {
        break;
      }
      column = column * ALPHABET + (c - 'A' + 1);
    }
    return column;
  }

  /** A stream that its user does not close. */
  private static final class Kept extends FilterInputStream {

    Kept(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // whoever opened it closes it
    }
  }
}
