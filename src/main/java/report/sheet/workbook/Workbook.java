package report.sheet.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A workbook while it is being filled. */
public final class Workbook {
  private final Properties properties;
  private final double unit;
  private final StyleSheet styles;
  private final List<Sheet> sheets = new ArrayList<>();
  private final Map<String, String> names = new LinkedHashMap<>();
  private boolean isLocked;

  /**
   * A workbook without sheets, whose columns are measured in digits of its Normal font.
   *
   * @param properties its properties
   * @param normal its Normal font
   */
  public Workbook(Properties properties, Font normal) {
    this(properties, normal, 1);
  }

  /**
   * A workbook without sheets.
   *
   * @param properties its properties
   * @param normal its Normal font
   * @param unit the unit of the widths of its columns, in digits of the Normal font
   */
  public Workbook(Properties properties, Font normal, double unit) {
    this.properties = properties;
    this.unit = unit;
    this.styles = new StyleSheet(normal);
  }

  /**
   * Registers a style.
   *
   * @param style the appearance of cells
   * @return the style to use for these cells
   */
  public Style style(CellStyle style) {
    Style known = new Style(styles.style(style), style);
    ExcelLimit.STYLES.check(known.number() + 1, properties.title());
    return known;
  }

  /**
   * An additional sheet. The first one is open when the file is opened.
   *
   * @param name a unique name that is valid according to {@link SheetName}
   * @param page the page it is printed on
   * @return the empty sheet
   */
  public Sheet add(String name, Page page) {
    if (sheets.stream().anyMatch(sheet -> sheet.name().equalsIgnoreCase(name))) {
      throw new IllegalArgumentException("two sheets " + name);
    }
    Sheet sheet = new Sheet(name, page, unit);
    sheets.add(sheet);
    return sheet;
  }

  /** Keeps its sheets from being renamed, moved, copied or deleted by mistake. */
  public void lock() {
    isLocked = true;
  }

  /**
   * Its sheets.
   *
   * @return those added so far, in order
   */
  public List<Sheet> sheets() {
    return List.copyOf(sheets);
  }

  /**
   * Gives cells a name.
   *
   * @param name the name
   * @param place the cells, as named by {@link SheetName#place}
   */
  public void name(String name, String place) {
    names.put(name, place);
  }

  /**
   * Writes it as an .xlsx file; the same content gives the same bytes.
   *
   * @param out the target; not closed
   * @throws IOException if it cannot be written to
   */
  public void write(OutputStream out) throws IOException {
    new WorkbookFile(properties, styles, sheets, names, isLocked).write(out);
  }
}
