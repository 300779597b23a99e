package report.sheet.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import report.sheet.layout.CellRole;
import report.sheet.layout.Columns;
import report.sheet.layout.Extent;
import report.sheet.template.TemplateFaults.Fault;

/**
 * Reads the columns of a theme's sheet off the template: where the heads stand, and how wide their
 * spreadsheet columns are. What lies between two heads is a gutter.
 */
final class TemplateColumns {
  private static final double UNITS_OF_WIDTH = 256;

  /** What a column is reckoned with whose width is a fault. */
  private static final int WIDEST = 1_000;

  /** The heads that no template lacks, from left to right. */
  private static final List<CellRole> HEADS =
      List.of(CellRole.ACTION_HEAD, CellRole.GOAL_HEAD, CellRole.PROGRESS_HEAD);

  /** The head of the column that a template may lack. */
  private static final CellRole LAST = CellRole.RATE_HEAD;

  private final XSSFSheet sheet;
  private final XSSFRow row;
  private final List<Integer> heads;
  private final TemplateRanges ranges;
  private final Map<Integer, Extent> extents = new LinkedHashMap<>();

  private TemplateColumns(List<XSSFCell> heads, TemplateRanges ranges) {
    this.ranges = ranges;
    this.sheet = heads.get(0).getSheet();
    this.row = heads.get(0).getRow();
    this.heads = heads.stream().map(XSSFCell::getColumnIndex).toList();
  }

  /** The columns, if all heads have samples and stand in one row and in order. */
  static Optional<Columns> of(
      Map<CellRole, XSSFCell> samples, TemplateRanges ranges, TemplateFaults faults) {
    if (!samples.keySet().containsAll(HEADS)) {
      return Optional.empty();
    }
    List<CellRole> looks =
        Stream.concat(HEADS.stream(), Stream.of(LAST)).filter(samples::containsKey).toList();
    List<XSSFCell> heads =
        looks.stream().flatMap(look -> Optional.ofNullable(samples.get(look)).stream()).toList();
    for (int i = 1; i < heads.size(); i++) {
      if (heads.get(i).getRowIndex() != heads.get(0).getRowIndex()
          || heads.get(i).getColumnIndex() <= heads.get(i - 1).getColumnIndex()) {
        faults.add(
            Fault.HEADS_OUT_OF_ORDER,
            heads.get(i).getAddress().formatAsString(),
            looks.get(i).sample(),
            String.join("、", looks.stream().map(CellRole::sample).toList()));
        return Optional.empty();
      }
    }
    return faults.reading(
        heads.get(0).getSheet().getSheetName(), () -> new TemplateColumns(heads, ranges).columns());
  }

  private Columns columns() {
    measure();
    List<Columns.Gutter> gutters = new ArrayList<>();
    extents.forEach(
        (column, extent) -> {
          if (!heads.contains(column)) {
            gutters.add(new Columns.Gutter(extent, word(column)));
          }
        });
    return new Columns(
        extent(0),
        extent(1),
        extent(2),
        heads.size() > HEADS.size() ? Optional.of(extent(HEADS.size())) : Optional.empty(),
        gutters);
  }

  /** Where each column stands, from the first head to the last. */
  private void measure() {
    int from = 0;
    for (int column = heads.get(0); column <= heads.get(heads.size() - 1); column++) {
      double width = sheet.getColumnWidth(column) / UNITS_OF_WIDTH;
      String place = sheet.getSheetName() + "!" + letters(column);
      ranges.column(place, width, heads.contains(column));
      int to = from + Math.max(1, Math.min(WIDEST, (int) Math.floor(width)));
      extents.put(column, new Extent(from, to));
      from = to;
    }
  }

  private static String letters(int column) {
    return CellReference.convertNumToColString(column);
  }

  private Extent extent(int head) {
    return Objects.requireNonNull(extents.get(heads.get(head)));
  }

  private String word(int column) {
    XSSFCell cell = row.getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK);
    String word = cell.toString();
    ranges.text(sheet.getSheetName() + "!" + cell.getAddress().formatAsString(), word);
    return word;
  }
}
