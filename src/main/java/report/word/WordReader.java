package report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Source;
import report.finding.Span;
import report.office.Limits;
import report.office.PackageParts;
import report.office.Relationships;
import report.office.UnreadableFile;
import report.office.XmlPart;
import report.word.WordDocument.Block;
import report.word.WordDocument.Paragraph;
import report.word.WordDocument.Table;
import report.word.WordDocument.TableCell;

/**
 * Reads Word documents (.docx), transitional or strict: what is typed in paragraphs and tables.
 * Deleted text, notes, comments, pictures and text boxes are left out.
 */
public final class WordReader {
  /** Tables in tables, and elements around text, one in the other. */
  private static final int DEEPEST = 20;

  private final XmlPart xml;
  private int count;
  private int depth;

  private WordReader(XmlPart xml) {
    this.xml = xml;
  }

  /**
   * Reads a document.
   *
   * @param path the path to print
   * @param content the bytes of the file
   * @param findings receives an error if it cannot be read
   */
  public static Optional<WordDocument> read(String path, byte[] content, Findings findings) {
    try {
      PackageParts parts = PackageParts.of(content);
      String main = Relationships.of(parts, "").byType().getOrDefault("officeDocument", "");
      if (!main.startsWith("word/")) {
        throw new UnreadableFile(UnreadableFile.Fault.OTHER, "");
      }
      XmlPart xml = XmlPart.open(parts, main, "document");
      List<Block> blocks = new ArrayList<>();
      WordReader reader = new WordReader(xml);
      xml.children(Map.of("body", () -> reader.blocks(blocks)));
      return Optional.of(new WordDocument(path, blocks));
    } catch (UnreadableFile e) {
      findings.add(finding(path, e));
      return Optional.empty();
    }
  }

  private static Finding finding(String path, UnreadableFile e) {
    Finding finding =
        Finding.of(Rule.UNREADABLE_WORKBOOK, Span.start(Source.withoutText(path)), e.detail());
    return switch (e.fault()) {
      case OTHER, XLS, XLSB, ODS -> finding.withMessage("F001.word");
      case ENCRYPTED -> finding.withMessage("F001.encrypted");
      case DAMAGED -> finding.withMessage("F001.damaged");
      case TOO_LARGE -> finding.withMessage("F001.large");
    };
  }

  private void blocks(List<Block> blocks) throws UnreadableFile {
    enter();
    XmlPart.Child inside = () -> blocks(blocks);
    xml.children(
        Map.of(
            "p", () -> blocks.add(paragraph()),
            "tbl", () -> blocks.add(table()),
            "sdt", inside,
            "sdtContent", inside,
            "ins", inside));
    depth--;
  }

  private void enter() throws UnreadableFile {
    count++;
    depth++;
    if (count > Limits.ENTRIES || depth > DEEPEST) {
      throw UnreadableFile.tooLarge(Limits.ENTRIES + " paragraphs");
    }
  }

  /** A paragraph while it is read. */
  private static final class Text {
    private final StringBuilder typed = new StringBuilder();
    private boolean isItem;
  }

  private Paragraph paragraph() throws UnreadableFile {
    Text text = new Text();
    runs(text);
    return new Paragraph(text.typed.toString(), text.isItem);
  }

  private void runs(Text text) throws UnreadableFile {
    enter();
    XmlPart.Child inside = () -> runs(text);
    xml.children(
        Map.ofEntries(
            Map.entry("pPr", () -> xml.children(Map.of("numPr", () -> item(text)))),
            Map.entry("t", () -> append(text, xml.text())),
            Map.entry("tab", () -> add(text, "\t")),
            Map.entry("br", () -> add(text, "\n")),
            Map.entry("cr", () -> add(text, "\n")),
            Map.entry("noBreakHyphen", () -> add(text, "-")),
            Map.entry("r", inside),
            Map.entry("ins", inside),
            Map.entry("moveTo", inside),
            Map.entry("hyperlink", inside),
            Map.entry("smartTag", inside),
            Map.entry("fldSimple", inside),
            Map.entry("ruby", inside),
            Map.entry("rubyBase", inside),
            Map.entry("sdt", inside),
            Map.entry("sdtContent", inside)));
    depth--;
  }

  private void item(Text text) throws UnreadableFile {
    text.isItem = true;
    xml.skip();
  }

  private void add(Text text, String sign) throws UnreadableFile {
    append(text, sign);
    xml.skip();
  }

  private static void append(Text text, String more) throws UnreadableFile {
    text.typed.append(more);
    if (text.typed.length() > Limits.TEXT) {
      throw UnreadableFile.tooLarge(Limits.TEXT + " characters in a paragraph");
    }
  }

  private Table table() throws UnreadableFile {
    List<List<TableCell>> rows = new ArrayList<>();
    enter();
    rows(rows);
    depth--;
    return new Table(rows);
  }

  private void rows(List<List<TableCell>> rows) throws UnreadableFile {
    xml.children(
        Map.of(
            "tr",
            () -> {
              List<TableCell> cells = new ArrayList<>();
              Column column = new Column();
              enter();
              xml.children(Map.of("tc", () -> cells.add(cell(column))));
              depth--;
              rows.add(cells);
            }));
  }

  /** The column of the grid at which the next cell of a row begins, and how it was declared. */
  private static final class Column {
    private int next = 1;
    private int span;
    private boolean isContinued;
  }

  private TableCell cell(Column column) throws UnreadableFile {
    column.span = 1;
    column.isContinued = false;
    List<Block> blocks = new ArrayList<>();
    enter();
    XmlPart.Child inside = () -> blocks(blocks);
    xml.children(
        Map.of(
            "tcPr", () -> properties(column),
            "p", () -> blocks.add(paragraph()),
            "tbl", () -> blocks.add(table()),
            "sdt", inside,
            "ins", inside));
    depth--;
    int first = column.next;
    column.next = Math.min(Limits.COLUMNS, first + column.span);
    return new TableCell(first, column.isContinued, blocks);
  }

  private void properties(Column column) throws UnreadableFile {
    xml.children(
        Map.of(
            "gridSpan",
            () -> {
              column.span = span();
              xml.skip();
            },
            "vMerge",
            () -> {
              column.isContinued = xml.own("val").map(v -> !v.equals("restart")).orElse(true);
              xml.skip();
            }));
  }

  private int span() {
    return xml.own("val")
        .filter(v -> v.matches("[1-9]\\d{0,4}"))
        .map(Integer::parseInt)
        .map(v -> Math.min(v, Limits.COLUMNS))
        .orElse(1);
  }
}
