package report.importer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.importer.FigureText.Blank;
import report.importer.FigureText.NoFigure;
import report.importer.FigureText.Unclear;
import report.importer.FigureText.Written;
import report.notation.HalfWidth;
import report.spreadsheet.Cell;
import report.spreadsheet.CellValue;

/** Reads a cell with a figure; what has more than one meaning is not decided. */
final class FigureReader {
  private static final Pattern DASH = Pattern.compile("[-－ー―—‐−─––…・/／]{1,3}");
  private static final Pattern NO_FIGURE =
      Pattern.compile(
          ".{0,6}(?:集計|調査|精査|算定|確認|算出|推計)中|未公表|未確定|未集計|未判明|(?:公表|確定|集計)待ち.*|公表前"
              + "|調査なし.*|隔年調査|未実施|未調査|対象外|該当なし|調査未実施");
  private static final Pattern MIXED = Pattern.compile("(?:\\d[.,]?[０-９])|(?:[０-９][．，]?\\d)");
  private static final Pattern PAIR = Pattern.compile("\\d{1,4}[-/]\\d{1,4}(?:[-/]\\d{1,4})?");
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<before>[^\\d▲△+-]*)(?<number>[▲△+-]? ?\\d[\\d,]*(?:\\.\\d+)?)(?<behind>.*)",
          Pattern.DOTALL);
  private static final Pattern NAMED =
      Pattern.compile("(?<name>[^\\d▲△+:()-]{1,20}?)[: ]?(?<figure>[▲△+-]?\\d.*)");
  private static final Pattern BARE_BEHIND =
      Pattern.compile("(?:[(\\[※*].*|以上|以下|以内|未満|超|程度|前後|超え|見込.*|速報.*|~.*)?", Pattern.DOTALL);

  private FigureReader() {}

  /**
   * Reads a cell.
   *
   * @param cell the cell, if something stands in it
   * @param unit the unit of the row, if it has one
   */
  static FigureText read(Optional<Cell> cell, Optional<String> unit) {
    return cell.map(found -> read(found, unit)).orElse(new Blank());
  }

  private static FigureText read(Cell cell, Optional<String> unit) {
    String seen = SeenText.of(cell).text();
    CellValue value = cell.value();
    if (value instanceof CellValue.Date date) {
      String month = date.value().getMonthValue() + "";
      String day = date.value().getDayOfMonth() + "";
      return new Unclear("I002.date", seen, List.of(month + "-" + day, month + "/" + day));
    }
    if (value instanceof CellValue.Fault || seen.startsWith("#")) {
      return new Unclear("I002.error", seen, List.of());
    }
    if (value instanceof CellValue.Truth) {
      return new Unclear("I002.figure", seen, List.of());
    }
    return text(seen, unit);
  }

  /** Reads what is seen in a cell. */
  static FigureText text(String seen, Optional<String> unit) {
    String half = HalfWidth.of(seen);
    if (seen.isEmpty()) {
      return new Blank();
    }
    if (DASH.matcher(seen).matches()) {
      return new NoFigure("－");
    }
    if (NO_FIGURE.matcher(half).matches()) {
      return new NoFigure(seen.replace("\n", ""));
    }
    if (MIXED.matcher(seen).find()) {
      return new Unclear("I002.mixed", seen, List.of(half));
    }
    if (PAIR.matcher(half).matches()) {
      return new Unclear("I002.pair", seen, List.of());
    }
    if (half.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return new Unclear("I002.figure", seen, List.of());
    }
    return figures(half, seen, unit);
  }

  private static FigureText figures(String half, String seen, Optional<String> unit) {
    List<String> lines = half.lines().map(String::strip).toList();
    if (lines.size() > 1 && lines.stream().allMatch(line -> NAMED.matcher(line).matches())) {
      return several(lines, unit);
    }
    String line = half.replace("\n", "");
    Matcher m = FIGURE.matcher(line);
    if (!m.matches()) {
      return new Unclear("I002.figure", seen, List.of());
    }
    BigDecimal number = number(m.group("number"));
    String typed = seen.strip().replace("\n", "");
    return new Written(List.of(literal(m, unit, typed)), List.of(), Optional.of(number));
  }

  /** Figures for several groups in the lines of a cell: 男性 12％, 女性 14％. */
  private static FigureText several(List<String> lines, Optional<String> unit) {
    List<String> literals = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (String line : lines) {
      Matcher named = NAMED.matcher(line);
      if (named.matches()) {
        Matcher figure = FIGURE.matcher(named.group("figure"));
        literals.add(
            figure.matches()
                ? literal(figure, unit, named.group("figure"))
                : named.group("figure"));
        names.add(named.group("name").strip());
      }
    }
    return new Written(literals, names, Optional.empty());
  }

  private static BigDecimal number(String written) {
    String digits = written.replaceAll("[,▲△+ -]", "");
    BigDecimal size = new BigDecimal(digits);
    return written.matches("[▲△-].*") ? size.negate() : size;
  }

  /**
   * The figure with its unit, if it stands without one; what stands behind it stays as typed.
   *
   * @param typed the text before it was folded to half width, letter by letter
   */
  private static String literal(Matcher m, Optional<String> unit, String typed) {
    String number = m.group("number").replace(" ", "").replace('△', '▲').replaceFirst("^-", "▲");
    String behind = m.group("behind").strip();
    boolean isBare = unit.isPresent() && BARE_BEHIND.matcher(behind).matches();
    return m.group("before").strip()
        + number.replaceFirst("^\\+", "")
        + (isBare ? unit.get() : "")
        + typed.substring(typed.length() - behind.length()).replaceFirst("^%", "％");
  }
}
