package report.importer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.importer.Indicator.Figure;
import report.importer.cell.DayText;
import report.importer.cell.FigureReader;
import report.importer.cell.FigureText;
import report.importer.cell.FigureText.NoFigure;
import report.importer.cell.FigureText.Unclear;
import report.importer.cell.FigureText.Written;
import report.importer.cell.TableYear;
import report.spreadsheet.Cell;
import report.spreadsheet.CellValue;

/** Reads the cells with figures of an indicator. */
final class FigureCells {
  private static final Set<Role> FIGURES =
      Set.of(Role.BASELINE, Role.TARGET, Role.ACTUAL, Role.FINAL_TARGET, Role.EARLIER_TARGET);
  private static final Pattern CERTAINTY = Pattern.compile("速報|暫定|推計|見込|確定");
  private static final Pattern YEAR_BEHIND = Pattern.compile("[(（]([^()（）]{1,16})[)）]\\s*$");
  private static final Pattern YEAR_BEFORE =
      Pattern.compile("^(?<year>[^:：]{2,12})[:：]\\s*(?<rest>.+)$");

  private final Grid grid;
  private final TableMap map;
  private final Findings findings;
  private final HeadUnits units;

  /**
   * A reader.
   *
   * @param grid the sheet
   * @param map how it is read
   * @param findings receives what is not read for certain
   */
  FigureCells(Grid grid, TableMap map, Findings findings) {
    this.grid = grid;
    this.map = map;
    this.findings = findings;
    this.units = new HeadUnits(grid, map);
  }

  static boolean isFigure(Role role) {
    return FIGURES.contains(role);
  }

  /** The figures in the rows of an indicator, each in a cell of its own. */
  List<Figure> of(int row, int height, Optional<String> unit) {
    List<Figure> figures = new ArrayList<>();
    for (int line = 0; line < height; line++) {
      for (int column : map.columns().keySet()) {
        ColumnUse use = map.use(column, line).resolved(grid, map, row + line);
        boolean isOwn = grid.range(row + line, column).top() == row + line;
        if (isFigure(use.role()) && isOwn) {
          figures.addAll(figures(use, row, new Place(grid, row + line, column), unit));
        }
      }
    }
    return once(unit.isPresent() ? figures : CommonUnit.of(figures, findings));
  }

  /** The figures behind labels in one cell. */
  List<Figure> labelled(
      LabelledFigures.Item item, ColumnUse use, Place place, Optional<String> unit) {
    List<Figure> figures = new ArrayList<>();
    for (LabelledFigures.Part part : item.figures()) {
      if (isFigure(part.role())) {
        Optional<TableYear> year =
            part.year().or(() -> part.role() == Role.BASELINE ? Optional.empty() : use.year());
        Figure figure = new Figure(part.role(), year, FigureReader.text(part.text(), unit), place);
        figures.add(reported(figure));
      }
    }
    return once(figures);
  }

  private List<Figure> figures(ColumnUse use, int first, Place place, Optional<String> unit) {
    Optional<Cell> cell = grid.cell(place.row(), place.column());
    Optional<String> known = unit.or(() -> units.of(place.column()));
    List<Figure> yearly = yearly(use, place, known);
    if (!yearly.isEmpty()) {
      return yearly;
    }
    FigureText text =
        isTarget(use.role())
            ? DayText.of(place.text())
                .<FigureText>map(day -> day)
                .orElseGet(() -> FigureReader.read(cell, known))
            : FigureReader.read(cell, known);
    Optional<Cell> uncalculated =
        grid.sheet()
            .cell(place.row(), place.column())
            .filter(c -> c.formula().isPresent() && c.value() instanceof CellValue.Blank);
    if (uncalculated.isPresent()) {
      text = new Unclear("I002.formula", uncalculated.get().shown(), List.of());
    }
    text = withCertainty(use.role(), place.column(), text);
    Optional<TableYear> year = use.year().or(() -> year(first, map.lines(), yearRole(use.role())));
    if (year.isEmpty() && use.role() == Role.FINAL_TARGET && isOfNoYear(text)) {
      return List.of(new Figure(use.role(), year, text, place));
    }
    if (year.isEmpty() && use.role() == Role.FINAL_TARGET && text instanceof Written) {
      return List.of(ofOwnYear(use, first, place, known));
    }
    return List.of(reported(new Figure(use.role(), year, text, place)));
  }

  private FigureText withCertainty(Role role, int column, FigureText text) {
    Optional<String> certainty = units.certainty(column);
    if (role != Role.ACTUAL || certainty.isEmpty() || !(text instanceof Written written)) {
      return text;
    }
    List<String> literals =
        written.literals().stream()
            .map(literal -> CERTAINTY.matcher(literal).find() ? literal : literal + certainty.get())
            .toList();
    return new Written(literals, written.names(), written.number());
  }

  /** Whether a target holds for each year, or is a day itself: 毎年500回, 前年度より増加, R7年度末. */
  private static boolean isOfNoYear(FigureText text) {
    return text instanceof FigureText.Day
        || (text instanceof Written written
            && written.literals().size() == 1
            && (written.literals().get(0).matches("(?:毎年度?|各年度?|年間|単年度).*")
                || written.literals().get(0).chars().noneMatch(Character::isDigit)));
  }

  /** A target with its year in brackets behind it. */
  private Figure ofOwnYear(ColumnUse use, int first, Place place, Optional<String> unit) {
    String seen = place.text();
    Matcher m = YEAR_BEHIND.matcher(seen);
    Optional<TableYear> year = m.find() ? TableYear.of(m.group(1)) : Optional.empty();
    String bare = year.isPresent() ? seen.substring(0, m.start()) : seen;
    Figure figure = new Figure(use.role(), year, FigureReader.text(bare, unit), place);
    return year.isPresent() ? reported(figure) : withoutYear(figure, first);
  }

  /** Figures of several years in the lines of a cell: R7：50％, 50％（R7）. */
  private List<Figure> yearly(ColumnUse use, Place place, Optional<String> unit) {
    List<String> lines = place.text().lines().toList();
    List<Figure> figures = new ArrayList<>();
    for (String line : lines) {
      Matcher before = YEAR_BEFORE.matcher(line);
      Matcher behind = YEAR_BEHIND.matcher(line);
      Optional<TableYear> year = Optional.empty();
      String rest = line;
      if (before.matches() && TableYear.of(before.group("year")).isPresent()) {
        year = TableYear.of(before.group("year"));
        rest = before.group("rest");
      } else if (lines.size() > 1 && behind.find()) {
        year = TableYear.of(behind.group(1));
        rest = line.substring(0, behind.start());
      }
      if (year.isEmpty()) {
        return List.of();
      }
      Role role = use.role() == Role.FINAL_TARGET ? Role.TARGET : use.role();
      figures.add(new Figure(role, year, FigureReader.text(rest.strip(), unit), place));
    }
    return figures.stream().map(this::reported).toList();
  }

  private static boolean isTarget(Role role) {
    return role == Role.TARGET || role == Role.FINAL_TARGET;
  }

  private static Role yearRole(Role role) {
    return role == Role.BASELINE
        ? Role.BASELINE_YEAR
        : role == Role.FINAL_TARGET || role == Role.EARLIER_TARGET ? Role.FINAL_YEAR : Role.IGNORE;
  }

  /** A final target whose year is not said could be meant for this year. */
  private Figure withoutYear(Figure figure, int row) {
    Unclear why = new Unclear("I002.year", figure.place().text(), List.of());
    int column = map.column(Role.FINAL_YEAR).orElse(figure.place().column());
    findings.add(
        Finding.of(Rule.UNCLEAR_CELL, grid.span(row, column), why.seen())
            .withMessage(why.sentence()));
    return figure.unclear(why);
  }

  /** The figure, with a finding if it is not read for certain. */
  private Figure reported(Figure figure) {
    if (figure.text() instanceof Unclear unclear) {
      findings.add(
          Finding.of(
                  Rule.UNCLEAR_CELL,
                  figure.place().span(),
                  unclear.seen().replace("\n", " "),
                  String.join("、", unclear.probable()))
              .withMessage(unclear.sentence()));
    }
    return figure;
  }

  /** Two cells that say other figures of the same kind and year leave it open which is meant. */
  private List<Figure> once(List<Figure> figures) {
    Map<List<Object>, Set<Object>> seen = new HashMap<>();
    figures.stream()
        .filter(f -> f.text() instanceof Written || f.text() instanceof NoFigure)
        .forEach(f -> seen.computeIfAbsent(key(f), none -> new HashSet<>()).add(worth(f)));
    List<Figure> once = new ArrayList<>();
    for (Figure figure : figures) {
      boolean isTwice =
          figure.text() instanceof Written && seen.getOrDefault(key(figure), Set.of()).size() > 1;
      once.add(
          isTwice
              ? reported(
                  figure.unclear(new Unclear("I002.twice", figure.place().text(), List.of())))
              : figure);
    }
    return once;
  }

  private static List<Object> key(Figure figure) {
    Role role = figure.role() == Role.FINAL_TARGET ? Role.TARGET : figure.role();
    return List.of(role, figure.year().map(TableYear::fiscal));
  }

  private static Object worth(Figure figure) {
    Optional<BigDecimal> number = figure.number().map(BigDecimal::stripTrailingZeros);
    return number.isPresent() ? number.get() : figure.text();
  }

  /** The year in the rows of an indicator that a column of years says. */
  Optional<TableYear> year(int row, int height, Role role) {
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
}
