package report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import report.sheet.TemplateFaults.Fault;
import report.sheet.grid.Columns;
import report.sheet.grid.Extent;
import report.sheet.grid.Look;

/**
 * Reads the columns of a theme's sheet off the template: where the heads stand, and how wide their
 * spreadsheet columns are. What lies between two heads is a gutter.
 */
final class TemplateColumns {
  private static final double UNITS_OF_WIDTH = 256;

  /** The heads that no template lacks, from left to right. */
  private static final List<Look> HEADS =
      List.of(Look.ACTION_HEAD, Look.GOAL_HEAD, Look.PROGRESS_HEAD);

  /** The head of the column that a template may lack. */
  private static final Look LAST = Look.RATE_HEAD;

  private final XSSFSheet sheet;
  private final XSSFRow row;
  private final List<Integer> heads;

  private TemplateColumns(List<XSSFCell> heads) {
    this.sheet = heads.get(0).getSheet();
    this.row = heads.get(0).getRow();
    this.heads = heads.stream().map(XSSFCell::getColumnIndex).toList();
  }

  /** The columns, if all heads have samples and stand in one row and in order. */
  static Optional<Columns> of(Map<Look, XSSFCell> samples, TemplateFaults faults) {
    if (!samples.keySet().containsAll(HEADS)) {
      return Optional.empty();
    }
    List<Look> looks =
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
            String.join("、", looks.stream().map(Look::sample).toList()));
        return Optional.empty();
      }
    }
    return Optional.of(new TemplateColumns(heads).columns());
  }

  private Columns columns() {
    List<Columns.Gutter> gutters = new ArrayList<>();
    for (int column = heads.get(0) + 1; column < heads.get(heads.size() - 1); column++) {
      if (!heads.contains(column)) {
        gutters.add(new Columns.Gutter(extent(column), word(column)));
      }
    }
    return new Columns(
        extent(heads.get(0)),
        extent(heads.get(1)),
        extent(heads.get(2)),
        heads.stream().skip(HEADS.size()).findFirst().map(this::extent),
        gutters);
  }

  private Extent extent(int column) {
    int from = 0;
    for (int before = heads.get(0); before < column; before++) {
      from += units(before);
    }
    return new Extent(from, from + units(column));
  }

  /** Whole units, so that all edges fall on pixels. */
  private int units(int column) {
    return Math.max(1, (int) Math.floor(sheet.getColumnWidth(column) / UNITS_OF_WIDTH));
  }

  private String word(int column) {
    XSSFCell cell = row.getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK);
    return cell.toString();
  }
}
