package org.klantreis.journey.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Parts of a workbook, written by hand as other programs write them. */
record Parts(Map<String, String> texts) {

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  static Parts none() {
    return new Parts(Map.of());
  }

  Parts with(String name, String xml) {
    Map<String, String> more = new LinkedHashMap<>(texts);
    more.put(name, xml);
    return new Parts(more);
  }

  /** A workbook with one sheet of these rows. */
  static Parts ofRows(String rows) {
    return bare(rows).withFormats();
  }

  private static Parts bare(String rows) {
    return none()
        .with(
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + type("workbook", "sheet.main")
                + type("sharedStrings", "sharedStrings")
                + type("styles", "styles")
                + "</Types>")
        .with(
            "_rels/.rels",
            relations(
                "<Relationship Id=\"r1\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/>"))
        .with(
            "xl/_rels/workbook.xml.rels",
            relations(
                "<Relationship Id=\"rId1\" Type=\"%1$s/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                    + "<Relationship Id=\"rId2\" Type=\"%1$s/styles\" Target=\"/xl/styles.xml\"/>"
                    + "<Relationship Id=\"rId3\" Type=\"%1$s/sharedStrings\" Target=\"sharedStrings.xml\"/>"))
        .withSheets("", "<sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/>")
        .withSheet("worksheets/sheet1.xml", rows);
  }

  private static String type(String part, String type) {
    return "<Override PartName=\"/xl/%s.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml\"/>"
        .formatted(part, type);
  }

  Parts withSheets(String properties, String sheets) {
    return with(
        "xl/workbook.xml",
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\">%s<sheets>%s</sheets></workbook>"
            .formatted(MAIN, OFFICE, properties, sheets));
  }

  Parts withSheet(String name, String rows) {
    return with(
        "xl/" + name,
        "<?xml version=\"1.0\"?><worksheet xmlns=\"%s\"><dimension ref=\"A1\"/><sheetData>%s</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/></mergeCells></worksheet>"
            .formatted(MAIN, rows));
  }

  Parts withTexts(String... items) {
    StringBuilder xml = new StringBuilder("<sst xmlns=\"" + MAIN + "\">");
    for (String item : items) {
      xml.append("<si>").append(item).append("</si>");
    }
    return with("xl/sharedStrings.xml", xml + "</sst>");
  }

  /** With a cell style for each format, from 1 on; a number is the id of a shipped one. */
  Parts withFormats(String... formats) {
    StringBuilder codes = new StringBuilder();
    StringBuilder styles = new StringBuilder("<xf numFmtId=\"0\"/>");
    for (int i = 0; i < formats.length; i++) {
      if (formats[i].matches("\\d+")) {
        styles.append("<xf numFmtId=\"" + formats[i] + "\"/>");
      } else {
        codes.append(
            "<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>"
                .formatted(164 + i, formats[i].replace("\"", "&quot;")));
        styles.append("<xf numFmtId=\"" + (164 + i) + "\"/>");
      }
    }
    return with(
        "xl/styles.xml",
        "<styleSheet xmlns=\"%s\"><numFmts>%s</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>%s</cellXfs></styleSheet>"
            .formatted(MAIN, codes, styles));
  }

  static String relations(String relations) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + relations.formatted(OFFICE)
        + "</Relationships>";
  }

  byte[] zip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : texts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
