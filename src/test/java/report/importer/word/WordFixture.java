package report.importer.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes a Word document of a description: {@code p TEXT} is a paragraph, {@code row A | B} a row of
 * a table, {@code end} ends the table; {@code \\n} begins a new paragraph in a cell, {@code *} one
 * with a bullet of Word.
 */
public final class WordFixture {
  private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

  private WordFixture() {}

  /** Writes the document of a description. */
  public static void write(Path description, Path target) throws IOException {
    StringBuilder body = new StringBuilder();
    boolean isTable = false;
    for (String line : Files.readAllLines(description)) {
      if (line.startsWith("row ") && !isTable) {
        body.append("<w:tbl>");
        isTable = true;
      }
      if (line.startsWith("row ")) {
        body.append(row(line.substring("row ".length())));
      } else if (line.equals("end")) {
        body.append("</w:tbl>");
        isTable = false;
      } else {
        body.append(paragraph(line.substring(1)));
      }
    }
    Files.write(target, document(body.toString()));
  }

  /** A document with a body. */
  public static byte[] document(String body) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    parts.put(
        "_rels/.rels",
        "<Relationships xmlns='"
            + PACKAGE
            + "'><Relationship Id='r1' Type='"
            + OFFICE
            + "' Target='word/document.xml'/></Relationships>");
    parts.put(
        "word/document.xml",
        "<w:document xmlns:w='" + MAIN + "'><w:body>" + body + "</w:body></w:document>");
    Path file = Files.createTempFile("word", ".docx");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    byte[] bytes = Files.readAllBytes(file);
    Files.delete(file);
    return bytes;
  }

  private static String row(String cells) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (String cell : cells.split("\\|", -1)) {
      row.append("<w:tc>");
      for (String text : cell.strip().split("\\\\n", -1)) {
        row.append(paragraph(text));
      }
      row.append("</w:tc>");
    }
    return row.append("</w:tr>").toString();
  }

  private static String paragraph(String text) {
    boolean isItem = text.startsWith("* ");
    String plain = isItem ? text.substring(2) : text;
    String escaped = plain.replace("&", "&amp;").replace("<", "&lt;");
    String mark = isItem ? "<w:pPr><w:numPr><w:ilvl w:val='0'/></w:numPr></w:pPr>" : "";
    return "<w:p>" + mark + "<w:r><w:t xml:space='preserve'>" + escaped + "</w:t></w:r></w:p>";
  }
}
