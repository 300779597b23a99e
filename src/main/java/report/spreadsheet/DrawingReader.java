package report.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import report.office.Limits;
import report.office.PackageParts;
import report.office.Relationships;
import report.office.UnreadableFile;
import report.office.XmlPart;
import report.spreadsheet.Sheet.FloatingText;

/**
 * Reads what is typed in the text boxes and shapes over a sheet. They can only help to understand
 * its cells, so a drawing that cannot be read has none.
 */
final class DrawingReader {
  private static final int MOST = 1_000;

  private final XmlPart xml;
  private final List<FloatingText> texts = new ArrayList<>();
  private int row;
  private int column;

  private DrawingReader(XmlPart xml) {
    this.xml = xml;
  }

  /**
   * The texts over a sheet.
   *
   * @param sheet what its part refers to
   */
  static List<FloatingText> texts(PackageParts parts, Relationships sheet) {
    Optional<String> part = Optional.ofNullable(sheet.byType().get("drawing"));
    try {
      return part.isPresent() && parts.has(part.get())
          ? new DrawingReader(XmlPart.open(parts, part.get(), "wsDr")).read()
          : List.of();
    } catch (UnreadableFile unreadable) {
      return List.of();
    }
  }

  private List<FloatingText> read() throws UnreadableFile {
    xml.children(
        Map.of(
            "twoCellAnchor", this::anchor,
            "oneCellAnchor", this::anchor,
            "absoluteAnchor", this::anchor));
    return texts;
  }

  private void anchor() throws UnreadableFile {
    row = 0;
    column = 1;
    XmlPart.Child corner =
        () ->
            xml.children(Map.of("row", () -> row = place() + 1, "col", () -> column = place() + 1));
    shapes(Map.of("from", corner));
  }

  /** Shapes, alone, in groups, or in the form for newer programs. */
  private void shapes(Map<String, XmlPart.Child> more) throws UnreadableFile {
    XmlPart.Child inside = () -> shapes(Map.of());
    Map<String, XmlPart.Child> children = new HashMap<>(more);
    children.put("sp", this::shape);
    children.put("grpSp", inside);
    children.put("AlternateContent", () -> xml.children(Map.of("Choice", inside)));
    xml.children(children);
  }

  private void shape() throws UnreadableFile {
    StringBuilder text = new StringBuilder();
    XmlPart.Child run = () -> xml.children(Map.of("t", () -> text.append(xml.text())));
    XmlPart.Child paragraph =
        () -> {
          text.append(text.isEmpty() ? "" : "\n");
          xml.children(Map.of("r", run, "fld", run));
        };
    xml.children(Map.of("txBody", () -> xml.children(Map.of("p", paragraph))));
    if (!text.toString().isBlank() && texts.size() < MOST) {
      texts.add(new FloatingText(row, column, XmlPart.limited(text.toString().strip())));
    }
  }

  private int place() throws UnreadableFile {
    String number = xml.text().strip();
    return number.matches("\\d{1,7}") ? Math.min(Integer.parseInt(number), Limits.ROWS) : 0;
  }
}
