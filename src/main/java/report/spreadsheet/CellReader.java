package report.spreadsheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import report.office.Limits;
import report.office.UnreadableFile;
import report.office.XmlPart;

/** Reads cells, and counts those of all sheets. */
final class CellReader {
  private final List<String> shared;
  private final CellFormats formats;
  private final boolean is1904;
  private int count;

  /**
   * A reader of cells.
   *
   * @param shared the texts that cells share
   * @param formats the formats of styles
   * @param is1904 whether days are counted from 1904
   */
  CellReader(List<String> shared, CellFormats formats, boolean is1904) {
    this.shared = shared;
    this.formats = formats;
    this.is1904 = is1904;
  }

  /** Counts one more cell or row. */
  void count() throws UnreadableFile {
    count++;
    if (count > Limits.CELLS) {
      throw UnreadableFile.tooLarge(Limits.CELLS + " cells");
    }
  }

  /** What was found in a cell. */
  private static final class Found {
    private @Nullable String value;
    private @Nullable String inline;
    private @Nullable String formula;
  }

  /**
   * Reads the cell that was opened last, up to its end.
   *
   * @return nothing if it is blank
   */
  Optional<Cell> read(XmlPart xml, int row, int column) throws UnreadableFile {
    String type = xml.attribute("t").orElse("n");
    NumberFormat format = formats.of(xml.number("s", 0));
    Found found = new Found();
    xml.children(
        Map.of(
            "v", () -> found.value = xml.text(),
            "is", () -> found.inline = StringItem.read(xml),
            "f", () -> found.formula = xml.text()));
    CellValue value = value(xml, type, format, found);
    boolean isBlank =
        found.formula == null
            && (value instanceof CellValue.Blank
                || (value instanceof CellValue.Text text && text.text().isEmpty()));
    if (isBlank) {
      return Optional.empty();
    }
    count();
    return Optional.of(new Cell(row, column, value, Optional.ofNullable(found.formula), format));
  }

  private CellValue value(XmlPart xml, String type, NumberFormat format, Found found)
      throws UnreadableFile {
    @Nullable String value = found.value;
    if (type.equals("inlineStr")) {
      return text(found.inline);
    }
    if (value == null || (value.isBlank() && !type.equals("str"))) {
      return new CellValue.Blank();
    }
    try {
      return switch (type) {
        case "s" -> text(shared.get(Integer.parseInt(value.strip())));
        case "str" -> text(StringItem.unescaped(value));
        case "b" -> new CellValue.Truth(isTrue(value));
        case "e" -> new CellValue.Fault(value.strip());
        case "d" -> date(value.strip());
        case "n" -> number(value, format);
        default -> throw xml.damaged();
      };
    } catch (NumberFormatException | IndexOutOfBoundsException | DateTimeException e) {
      throw xml.damaged();
    }
  }

  private static CellValue text(@Nullable String text) {
    return text == null ? new CellValue.Blank() : new CellValue.Text(text);
  }

  private static boolean isTrue(String value) {
    return value.strip().equals("1") || value.strip().equals("true");
  }

  /** A date as the strict edition writes it. */
  private static CellValue date(String value) {
    String plain = value.endsWith("Z") ? value.substring(0, value.length() - 1) : value;
    LocalDateTime time =
        plain.indexOf('T') < 0 ? LocalDate.parse(plain).atStartOfDay() : LocalDateTime.parse(plain);
    return new CellValue.Date(time, value);
  }

  /** A number; one that is too large or small for a date stays a number. */
  private CellValue number(String value, NumberFormat format) {
    CellValue.Numeric number = CellValue.Numeric.of(value);
    return format.kind() == NumberFormat.Kind.DATE && CellValue.Date.isPossible(number)
        ? CellValue.Date.of(number, is1904)
        : number;
  }
}
