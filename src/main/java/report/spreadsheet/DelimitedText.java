package report.spreadsheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import report.office.Limits;

/**
 * A text file of fields as a workbook of one sheet: CSV or TSV, in UTF-8 or as Excel saves it in
 * Japan (Windows-31J), with quoted fields. Its rows are records: a field may have line breaks.
 *
 * @param workbook the fields
 * @param charset the character encoding that it turned out to have
 * @param separator what stands between its fields
 */
public record DelimitedText(Workbook workbook, Charset charset, char separator) {
  /** The character set of Windows in Japan, which Excel writes as CSV. */
  private static final Charset WINDOWS = Charset.forName("windows-31j");

  private static final char MARK = '\uFEFF';
  private static final List<Character> SEPARATORS = List.of(',', '\t', ';');
  private static final int MOST_FIELDS = 1_000_000;

  /**
   * Reads a text file.
   *
   * @param path the path to print
   * @param name the name of the sheet
   * @param content its bytes
   * @return empty if it is neither UTF-8 nor Windows-31J, or has too many fields
   */
  public static Optional<DelimitedText> read(String path, String name, byte[] content) {
    if (content.length > Limits.FILE) {
      return Optional.empty();
    }
    return decoded(content, StandardCharsets.UTF_8)
        .map(text -> new Decoded(text, StandardCharsets.UTF_8))
        .or(() -> decoded(content, WINDOWS).map(text -> new Decoded(text, WINDOWS)))
        .flatMap(decoded -> of(path, name, decoded));
  }

  private record Decoded(String text, Charset charset) {}

  private static Optional<String> decoded(byte[] content, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(content))
              .toString();
      boolean isMarked = !text.isEmpty() && text.charAt(0) == MARK;
      return text.indexOf('\0') >= 0
          ? Optional.empty()
          : Optional.of(isMarked ? text.substring(1) : text);
    } catch (CharacterCodingException other) {
      return Optional.empty();
    }
  }

  private static Optional<DelimitedText> of(String path, String name, Decoded decoded) {
    char separator = separator(decoded.text());
    List<List<String>> records = new TextRecords(decoded.text(), separator).read(MOST_FIELDS);
    if (records.isEmpty() || records.stream().anyMatch(fields -> fields.size() > Limits.COLUMNS)) {
      return Optional.empty();
    }
    NavigableMap<Integer, Sheet.Row> rows = new TreeMap<>();
    for (int i = 0; i < records.size(); i++) {
      rows.put(i + 1, new Sheet.Row(false, cells(i + 1, records.get(i))));
    }
    Sheet sheet =
        new Sheet(
            1, name, Sheet.Visibility.VISIBLE, rows, new TreeSet<>(), List.of(), false, List.of());
    Workbook workbook = new Workbook(path, List.of(sheet), List.of(), Set.of());
    return Optional.of(new DelimitedText(workbook, decoded.charset(), separator));
  }

  private static NavigableMap<Integer, Cell> cells(int row, List<String> fields) {
    NavigableMap<Integer, Cell> cells = new TreeMap<>();
    for (int column = 1; column <= fields.size(); column++) {
      String field = unescaped(fields.get(column - 1));
      CellValue value = field.isBlank() ? new CellValue.Blank() : new CellValue.Text(field);
      cells.put(column, new Cell(row, column, value, Optional.empty(), NumberFormat.GENERAL));
    }
    return cells;
  }

  /** {@code ="05"} is how a text that looks like a number is kept from becoming one. */
  private static String unescaped(String field) {
    boolean isKept = field.length() > 3 && field.startsWith("=\"") && field.endsWith("\"");
    return isKept ? field.substring(2, field.length() - 1) : field;
  }

  /** The separator that stands most often in the first lines. */
  private static char separator(String text) {
    String first = text.substring(0, Math.min(text.length(), 20_000));
    return SEPARATORS.stream()
        .max((a, b) -> Long.compare(count(first, a), count(first, b)))
        .orElse(',');
  }

  private static long count(String text, char separator) {
    return text.chars().filter(c -> c == separator).count();
  }

  /** The records of a text. */
  private static final class TextRecords {
    private final String text;
    private final char separator;
    private final List<List<String>> records = new ArrayList<>();
    private List<String> fields = new ArrayList<>();
    private final StringBuilder field = new StringBuilder();
    private int at;

    TextRecords(String text, char separator) {
      this.text = text;
      this.separator = separator;
    }

    /** All records; none if there are more fields than are read. */
    List<List<String>> read(int most) {
      int count = 0;
      while (at < text.length()) {
        if (text.charAt(at) == '"' && field.isEmpty()) {
          quoted();
        } else if (text.charAt(at) == separator) {
          endField();
          at++;
          count++;
        } else if (text.charAt(at) == '\n' || text.charAt(at) == '\r') {
          endRecord();
        } else {
          field.append(text.charAt(at++));
        }
        if (count > most || field.length() > Limits.TEXT) {
          return List.of();
        }
      }
      if (!field.isEmpty() || !fields.isEmpty()) {
        endField();
        records.add(fields);
      }
      return records;
    }

    private void quoted() {
      at++;
      while (at < text.length()) {
        char c = text.charAt(at++);
        if (field.length() > Limits.TEXT) {
          return;
        }
        if (c != '"') {
          field.append(c == '\r' ? "" : String.valueOf(c));
        } else if (at < text.length() && text.charAt(at) == '"') {
          field.append('"');
          at++;
        } else {
          return;
        }
      }
    }

    private void endField() {
      fields.add(field.toString());
      field.setLength(0);
    }

    private void endRecord() {
      boolean isPair = text.startsWith("\r\n", at);
      at += isPair ? 2 : 1;
      endField();
      records.add(fields);
      fields = new ArrayList<>();
    }
  }
}
