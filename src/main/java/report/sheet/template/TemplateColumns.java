package report.sheet.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import report.sheet.layout.CellRole;
import report.sheet.layout.Columns;
import report.sheet.layout.Extent;
import report.sheet.layout.ThemeColumn;
import report.sheet.template.TemplateFaults.Fault;

/**
 * Reads the columns of a theme's sheet from the template: the positions of the headings, and the
 * widths of their spreadsheet columns. The columns between two headings are a gutter.
 */
final class TemplateColumns {
  private static final double UNITS_OF_WIDTH = 256;

  /** So that a whole number of units stays whole, although files have rounded widths. */
  private static final double ROUNDING = 0.05;

  /** The assumed width of a column whose width is invalid. */
  private static final int WIDEST = 1_000;

  private final XSSFSheet sheet;
  private final XSSFRow row;
  private final Map<ThemeColumn, Integer> heads = new EnumMap<>(ThemeColumn.class);
  private final double units;
  private final TemplateRanges ranges;
  private final Map<Integer, Extent> extents = new LinkedHashMap<>();

  private TemplateColumns(
      List<ThemeColumn> columns, List<XSSFCell> heads, double units, TemplateRanges ranges) {
    this.units = units;
    this.ranges = ranges;
    this.sheet = heads.get(0).getSheet();
    this.row = heads.get(0).getRow();
    for (int i = 0; i < columns.size(); i++) {
      this.heads.put(columns.get(i), heads.get(i).getColumnIndex());
    }
  }

  /**
   * The columns, if the heads of all that no template lacks have samples, and all stand in one row
   * and in order.
   *
   * @param units the width of a digit of the Normal font in units
   */
  static Optional<Columns> of(
      Map<CellRole, XSSFCell> samples, double units, TemplateRanges ranges, TemplateFaults faults) {
    List<ThemeColumn> columns =
        Arrays.stream(ThemeColumn.values())
            .filter(column -> samples.containsKey(column.head()))
            .toList();
    if (Arrays.stream(ThemeColumn.values())
        .anyMatch(column -> !column.isOptional() && !columns.contains(column))) {
      return Optional.empty();
    }
    List<XSSFCell> heads =
        columns.stream()
            .flatMap(column -> Optional.ofNullable(samples.get(column.head())).stream())
            .toList();
    for (int i = 1; i < heads.size(); i++) {
      if (heads.get(i).getRowIndex() != heads.get(0).getRowIndex()
          || heads.get(i).getColumnIndex() <= heads.get(i - 1).getColumnIndex()) {
        faults.add(
            Fault.HEADS_OUT_OF_ORDER,
            heads.get(i).getAddress().formatAsString(),
            columns.get(i).head().sample(),
            String.join("、", columns.stream().map(column -> column.head().sample()).toList()));
        return Optional.empty();
      }
    }
    return faults.reading(
        heads.get(0).getSheet().getSheetName(),
        () -> new TemplateColumns(columns, heads, units, ranges).columns());
  }

  private Columns columns() {
    measure();
    Map<ThemeColumn, Extent> places = new EnumMap<>(ThemeColumn.class);
    heads.forEach((column, head) -> places.put(column, Objects.requireNonNull(extents.get(head))));
    List<Columns.Gutter> gutters = new ArrayList<>();
    extents.forEach(
        (column, extent) -> {
          if (!heads.containsValue(column)) {
            gutters.add(new Columns.Gutter(extent, word(column)));
          }
        });
    return new Columns(places, gutters);
  }

  /** The position of each column, from the first heading to the last. */
  private void measure() {
    int from = 0;
    int last = Collections.max(heads.values());
    for (int column = Collections.min(heads.values()); column <= last; column++) {
      double width = sheet.getColumnWidth(column) / UNITS_OF_WIDTH;
      String place = sheet.getSheetName() + "!" + letters(column);
      ranges.column(place, width, heads.containsValue(column));
      int to = from + Math.max(1, Math.min(WIDEST, (int) Math.floor(width * units + ROUNDING)));
      extents.put(column, new Extent(from, to));
      from = to;
    }
  }

  private static String letters(int column) {
    return CellReference.convertNumToColString(column);
  }

  private String word(int column) {
    XSSFCell cell = row.getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK);
    String word = cell.toString();
    ranges.text(sheet.getSheetName() + "!" + cell.getAddress().formatAsString(), word);
    return word;
  }
}
