package report.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.importer.FigureText.Unclear;
import report.importer.FigureText.Written;
import report.importer.Indicator.Figure;
import report.importer.Indicator.Placed;
import report.importer.Indicator.Text;
import report.importer.TableRows.Kind;
import report.notation.HalfWidth;
import report.spreadsheet.Cell;
import report.spreadsheet.CellValue;

/** Reads the indicators of a table by its mapping. */
final class TableReader {
  private static final Set<Role> FIGURES =
      Set.of(Role.BASELINE, Role.TARGET, Role.ACTUAL, Role.FINAL_TARGET);
  private static final Set<Role> TEXTS =
      Set.of(Role.ACTION, Role.PROGRESS, Role.REASON, Role.NEXT, Role.NOTE);
  private static final Set<String> DITTO = Set.of("〃", "″", "同上", "\"", "々", "”");

  private final Grid grid;
  private final TableMap map;
  private final Findings findings;
  private final TableRows rows;
  private final int nameColumn;
  private final Ids ids = new Ids();
  private final Headings headings = new Headings();
  private final Map<Integer, Placed> above = new HashMap<>();

  /**
   * A reader.
   *
   * @param grid the sheet
   * @param map how it is read
   * @param findings receives what is not read for certain, and what was assumed
   */
  TableReader(Grid grid, TableMap map, Findings findings) {
    this.grid = grid;
    this.map = map;
    this.findings = findings;
    this.nameColumn = map.column(Role.NAME).orElse(0);
    this.rows = new TableRows(grid, nameColumn);
  }

  /** The indicators in the order of the table. */
  List<Indicator> read() {
    List<Indicator> indicators = new ArrayList<>();
    int next = map.rows().first();
    for (int row : grid.rows()) {
      if (row < next || !map.rows().holds(row)) {
        continue;
      }
      switch (rows.kind(row)) {
        case HEADING -> {
          int column = rows.filled(row).get(0);
          headings.add(placed(row, column));
          above.keySet().removeIf(known -> isGroup(known));
        }
        case INDICATOR -> {
          int height = Math.max(1, height(row));
          if (isSound(row)) {
            indicators.add(indicator(row, height));
          }
          next = row + height;
        }
        case TOTAL, HEAD, OTHER -> {}
      }
    }
    return new TableNotes(grid, map, rows).added(indicators);
  }

  /** The rows of an indicator: at most those of the mapping, and none of the next one. */
  private int height(int row) {
    for (int line = 1; line < map.lines(); line++) {
      Kind kind = rows.kind(row + line);
      boolean isNext = kind == Kind.INDICATOR || kind == Kind.HEADING || kind == Kind.TOTAL;
      if (isNext) {
        return line;
      }
    }
    return map.lines();
  }

  /** Whether a row has no more fields than the head; one that has shifts all that follows. */
  private boolean isSound(int row) {
    boolean isSound = !grid.isText() || grid.fields(row) <= grid.fields(map.head().last());
    if (!isSound) {
      findings.add(
          Finding.of(Rule.UNCLEAR_CELL, grid.span(row, 1), String.valueOf(row))
              .withMessage("I002.fields"));
    }
    return isSound;
  }

  private boolean isGroup(int column) {
    return map.use(column, 0).role() == Role.GROUP;
  }

  private Placed placed(int row, int column) {
    var range = grid.range(row, column);
    return new Placed(grid.text(row, column), range.top(), range.left());
  }

  private Indicator indicator(int row, int height) {
    Placed written = placed(row, nameColumn);
    Placed name = new Placed(written.text().replace("\n", ""), written.row(), written.column());
    Optional<String> unit = text(row, Role.UNIT).map(Placed::text).filter(TableReader::isUnit);
    List<Figure> figures = figures(row, height, unit);
    boolean isCalendar =
        figures.stream().anyMatch(f -> isYearOf(f, true)) || hasCalendarYear(row, height);
    Optional<String> number = text(row, Role.NUMBER).map(Placed::text).map(TableReader::number);
    List<Placed> groups = new ArrayList<>(headings.current());
    map.columns().keySet().stream().filter(this::isGroup).forEach(c -> addGroup(groups, row, c));
    new TableRemarks(grid, map, findings).add(row, height);
    return new Indicator(
        row,
        ids.of(number, name.text()),
        name,
        unit,
        text(row, Role.DEPARTMENT),
        groups,
        figures,
        new PublishedRates(grid, map).of(row, height),
        texts(row, height),
        isCalendar);
  }

  private static boolean isYearOf(Figure figure, boolean calendar) {
    return figure.year().filter(year -> year.isCalendar() == calendar).isPresent();
  }

  /** Whether the year of the baseline or the final target is a calendar year: 2021年. */
  private boolean hasCalendarYear(int row, int height) {
    return year(row, height, Role.BASELINE_YEAR).filter(TableYear::isCalendar).isPresent()
        || year(row, height, Role.FINAL_YEAR).filter(TableYear::isCalendar).isPresent();
  }

  /** The number without the mark of a note: 3*. */
  static String number(String text) {
    return HalfWidth.closedUp(text).replaceAll("[*※]+$", "");
  }

  private static boolean isUnit(String unit) {
    return unit.codePoints().anyMatch(c -> Character.isLetter(c) || "%％℃㎡㎥㎢㎞°円".indexOf(c) >= 0)
        && !unit.equals("ー")
        && !unit.equals("なし");
  }

  private void addGroup(List<Placed> groups, int row, int column) {
    Placed own = placed(row, column);
    Placed group =
        own.text().isEmpty() || DITTO.contains(own.text()) ? above.getOrDefault(column, own) : own;
    above.put(column, group);
    boolean isRepeated =
        !groups.isEmpty()
            && HeadWords.folded(groups.get(groups.size() - 1).text())
                .equals(HeadWords.folded(group.text()));
    if (!group.text().isEmpty() && !isRepeated) {
      groups.add(new Placed(group.text().replace("\n", ""), group.row(), group.column()));
    }
  }

  private Optional<Placed> text(int row, Role role) {
    return map.column(role)
        .map(
            column -> {
              Placed own = placed(row, column);
              Placed meant = DITTO.contains(own.text()) ? above.getOrDefault(column, own) : own;
              above.put(column, meant);
              return new Placed(meant.text().replace("\n", " "), own.row(), own.column());
            })
        .filter(found -> !found.text().isEmpty());
  }

  private List<Figure> figures(int row, int height, Optional<String> unit) {
    List<Figure> figures = new ArrayList<>();
    for (int line = 0; line < height; line++) {
      for (int column : map.columns().keySet()) {
        ColumnUse use = map.use(column, line).resolved(grid, map, row + line);
        boolean isOwn = grid.range(row + line, column).top() == row + line;
        if (isFigure(use.role()) && isOwn) {
          figures.add(figure(use, row, row + line, column, unit));
        }
      }
    }
    return figures;
  }

  private Figure figure(ColumnUse use, int first, int row, int column, Optional<String> unit) {
    Optional<Cell> cell = grid.cell(row, column);
    FigureText text = FigureReader.read(cell, unit);
    if (cell.isPresent()
        && cell.get().formula().isPresent()
        && cell.get().value() instanceof CellValue.Blank) {
      text = new Unclear("I002.formula", "", List.of());
    }
    Optional<TableYear> year = use.year().or(() -> year(first, map.lines(), yearRole(use.role())));
    Figure figure = new Figure(use.role(), year, text, row, column);
    if (text instanceof Unclear unclear) {
      report(figure, unclear);
    } else if (use.role() == Role.FINAL_TARGET && year.isEmpty() && text instanceof Written) {
      return withoutYear(figure, first);
    }
    return figure;
  }

  private static Role yearRole(Role role) {
    return role == Role.BASELINE
        ? Role.BASELINE_YEAR
        : role == Role.FINAL_TARGET ? Role.FINAL_YEAR : Role.IGNORE;
  }

  /** A final target whose year is not said could be meant for this year. */
  private Figure withoutYear(Figure figure, int row) {
    Unclear why = new Unclear("I002.year", grid.text(figure.row(), figure.column()), List.of());
    int column = map.column(Role.FINAL_YEAR).orElse(figure.column());
    findings.add(
        Finding.of(Rule.UNCLEAR_CELL, grid.span(row, column), why.seen())
            .withMessage(why.sentence()));
    return figure.unclear(why);
  }

  private void report(Figure figure, Unclear unclear) {
    findings.add(
        Finding.of(
                Rule.UNCLEAR_CELL,
                grid.span(figure.row(), figure.column()),
                unclear.seen().replace("\n", " "),
                String.join("、", unclear.probable()))
            .withMessage(unclear.sentence()));
  }

  static boolean isFigure(Role role) {
    return FIGURES.contains(role);
  }

  private Optional<TableYear> year(int row, int height, Role role) {
    for (int line = 0; line < height; line++) {
      for (int column : map.columns().keySet()) {
        if (map.use(column, line).role() == role) {
          Optional<TableYear> year = TableYear.in(grid.text(row + line, column));
          if (year.isPresent()) {
            return year;
          }
        }
      }
    }
    return Optional.empty();
  }

  private List<Text> texts(int row, int height) {
    List<Text> texts = new ArrayList<>();
    for (int line = 0; line < height; line++) {
      for (int column : map.columns().keySet()) {
        Role role = map.use(column, line).role();
        if (TEXTS.contains(role) && !grid.own(row + line, column).isEmpty()) {
          texts.add(new Text(role, placed(row + line, column)));
        }
      }
    }
    return texts;
  }
}
