package report.sheet.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A sheet of a workbook while it is being filled. Rows and columns count from 0. */
public final class Sheet {
  private final String name;
  private final Page page;
  private final double unit;
  private final List<Double> widths = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<CellRange> merged = new ArrayList<>();
  private final List<Integer> breaks = new ArrayList<>();
  private final Drawings drawings = new Drawings();
  private Optional<CellRange> repeated = Optional.empty();
  private Optional<CellRange> filtered = Optional.empty();
  private Optional<Table> table = Optional.empty();
  private Optional<DataBars> bars = Optional.empty();
  private final Set<Integer> hiddenColumns = new TreeSet<>();
  private FillIn fillIn = FillIn.FREELY;
  private int frozen;
  private Visibility visibility = Visibility.VISIBLE;

  /** Whether a sheet can be seen (ECMA-376 part 1, 18.18.68). */
  public enum Visibility {
    /** As any other. */
    VISIBLE("visible"),
    /** Out of sight until somebody shows it. */
    HIDDEN("hidden"),
    /** Out of sight; no menu of Excel shows it again. */
    VERY_HIDDEN("veryHidden");

    private final String word;

    Visibility(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  /**
   * An empty sheet.
   *
   * @param name its name
   * @param page the page it is printed on
   * @param unit the unit of its widths, in half-width characters of the Normal font
   */
  Sheet(String name, Page page, double unit) {
    this.unit = unit;
    this.name = name;
    this.page = page;
    ExcelLimit.HEADER.check(page.header().code().length(), name);
    ExcelLimit.HEADER.check(page.footer().code().length(), name);
  }

  /** Its name. */
  public String name() {
    return name;
  }

  /**
   * Takes it out of sight and out of print.
   *
   * @param hidden how well
   */
  public void hide(Visibility hidden) {
    visibility = hidden;
  }

  /**
   * Whether it is out of sight and out of print.
   *
   * @return true if it is hidden in any way
   */
  public boolean isHidden() {
    return visibility != Visibility.VISIBLE;
  }

  Visibility visibility() {
    return visibility;
  }

  /**
   * The number of pages it is printed on, if it has its own page breaks.
   *
   * @return 1 or more
   */
  public int pages() {
    return breaks.size() + 1;
  }

  /**
   * A further column.
   *
   * @param width its width in units of its workbook
   */
  public void addColumn(int width) {
    widths.add(width * unit);
  }

  /** A further column, out of sight and print. */
  public void addHiddenColumn() {
    hiddenColumns.add(widths.size());
    addColumn(1);
  }

  /**
   * Lets people fill the sheet in.
   *
   * @param settings what may be changed
   */
  public void fillIn(FillIn settings) {
    fillIn = settings;
  }

  FillIn fillIn() {
    return fillIn;
  }

  /**
   * Whether a column is out of sight.
   *
   * @param column its number, from 0
   * @return true if so
   */
  public boolean isHidden(int column) {
    return hiddenColumns.contains(column);
  }

  /**
   * A further row.
   *
   * @param height its height in points
   * @return the row
   */
  public Row addRow(double height) {
    ExcelLimit.ROWS.check(rows.size() + 1, name);
    Row row = new Row(rows.size(), height);
    rows.add(row);
    return row;
  }

  /**
   * An additional row, whose height is determined by the program that opens the file.
   *
   * @return the row
   */
  public Row addRow() {
    return addRow(Row.AUTOMATIC);
  }

  /** A row that was added, by its number from 0. */
  public Row row(int number) {
    return rows.get(number);
  }

  /**
   * Makes one cell of several.
   *
   * @param area the cells, none of which is part of another such area
   */
  public void merge(CellRange area) {
    merged.add(area);
  }

  /**
   * Begins a new page.
   *
   * @param row the row that it begins with; not the first
   */
  public void breakBefore(int row) {
    breaks.add(row);
    ExcelLimit.PAGE_BREAKS.check(breaks.size(), name);
  }

  /**
   * Repeats rows at the top of each page.
   *
   * @param first the first of them
   * @param last the last
   */
  public void repeat(int first, int last) {
    repeated = Optional.of(new CellRange(first, last, 0, 0));
  }

  /**
   * Keeps rows in sight while the others move.
   *
   * @param count the number of rows from the top
   */
  public void freeze(int count) {
    frozen = count;
  }

  /**
   * Lets readers choose rows.
   *
   * @param area the heads, and the rows below them
   */
  public void filter(CellRange area) {
    filtered = Optional.of(area);
  }

  /**
   * Creates a table of its cells from A1 on, whose headings are texts.
   *
   * @param title its name, in Latin letters
   * @param area the heads, and the rows below them; one at least
   */
  public void table(String title, CellRange area) {
    List<String> heads = new ArrayList<>();
    for (int column = area.firstColumn(); column <= area.lastColumn(); column++) {
      heads.add(rows.get(area.firstRow()).cell(column).value().text());
    }
    table = Optional.of(new Table(title, area, heads));
  }

  /**
   * Draws bars behind numbers.
   *
   * @param drawn the range and the color
   */
  public void bars(DataBars drawn) {
    bars = Optional.of(drawn);
  }

  /**
   * What is drawn over its cells.
   *
   * @return the drawings, to which more can be added
   */
  public Drawings drawings() {
    return drawings;
  }

  /** The page it is printed on. */
  public Page page() {
    return page;
  }

  /** The widths of its columns: digits of the Normal font, from left to right. */
  public List<Double> widths() {
    return widths;
  }

  /** Its rows: the rows added so far, from top to bottom. */
  public List<Row> rows() {
    return rows;
  }

  /** The areas that are one cell each. */
  public List<CellRange> merged() {
    return merged;
  }

  /** The rows before which a page begins. */
  public List<Integer> breaks() {
    return breaks;
  }

  /** The row of the heads of columns, which remains in sight or is repeated; -1 without any. */
  public int heads() {
    return frozen > 0 ? frozen - 1 : repeated.map(CellRange::lastRow).orElse(-1);
  }

  /** The rows that are repeated on each page. */
  public Optional<CellRange> repeated() {
    return repeated;
  }

  Optional<CellRange> filtered() {
    return filtered;
  }

  Optional<Table> table() {
    return table;
  }

  /** The bars behind numbers. */
  public Optional<DataBars> bars() {
    return bars;
  }

  int frozen() {
    return frozen;
  }

  /** All its cells, which are printed. */
  CellRange whole() {
    int columns = rows.stream().mapToInt(Row::columns).max().orElse(0);
    return new CellRange(0, Math.max(0, rows.size() - 1), 0, Math.max(0, columns - 1));
  }
}
