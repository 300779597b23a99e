package report.importer.cell;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.importer.cell.FigureText.Blank;
import report.importer.cell.FigureText.NoFigure;
import report.importer.cell.FigureText.Unclear;
import report.importer.cell.FigureText.Written;
import report.notation.HalfWidth;
import report.spreadsheet.Cell;
import report.spreadsheet.CellValue;

/** Reads a cell with a figure; what has more than one meaning is not decided. */
public final class FigureReader {
  private static final Pattern DASH = Pattern.compile("[-－ー―—‐−─––…・/／]{1,3}");
  private static final Pattern NO_FIGURE =
      Pattern.compile(
          ".{0,6}(?:集計|調査|精査|算定|確認|算出|推計)中|未公表|未確定|未集計|未判明|(?:公表|確定|集計)待ち.*|公表前"
              + "|[(（]?.{2,14}(?:公表|確定|判明)予定[)）]?|調査なし.*|隔年調査|未実施|未調査|対象外|該当なし|調査未実施");
  private static final Pattern MIXED = Pattern.compile("(?:\\d[.,]?[０-９])|(?:[０-９][．，]?\\d)");
  private static final Pattern PAIR = Pattern.compile("\\d{1,4}[-/]\\d{1,4}(?:[-/]\\d{1,4})?");

  /** Two numbers that only a space, a line break or a stroke parts. */
  private static final Pattern APART = Pattern.compile("\\d\\s+\\d");

  private static final Pattern TWO =
      Pattern.compile(
          "(?<one>[▲△-]?\\d[\\d,]*(?:\\.\\d+)?)(?<unit>[^\\d/]{0,6}?)\\s*/\\s*"
              + "(?<other>[▲△-]?\\d[\\d,]*(?:\\.\\d+)?)(?<unit2>[^\\d/]{0,6})");
  private static final Pattern ZERO = Pattern.compile("(?:ゼロ|零)(?<behind>[^\\d]{0,6})");
  private static final Pattern OVER_YEARS =
      Pattern.compile("(?<years>\\d{1,2}(?:年|[かカヶケ箇]年)間?)(?:で|に|の)(?:累計|合計|延べ)?(?=\\d)");
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<before>[^\\d▲△+-]*)(?<number>[▲△+-]? ?\\d[\\d,]*(?:\\.\\d+)?)(?<behind>.*)",
          Pattern.DOTALL);
  private static final Pattern NAMED =
      Pattern.compile("(?<name>[^\\d▲△+:()-]{1,20}?)[: ]?(?<figure>[▲△+-]?\\d.*)");
  private static final Pattern NO_GROUP =
      Pattern.compile(
          "(?i)約|およそ|概ね|延べ|のべ|延|計|年|月|週|各|毎年|毎月|第|全|全国|累計|前年比|対前年度?比?|同|[RHS]|令和|平成|昭和|FY|ほか|他|うち|内");
  private static final Pattern GROUPS =
      Pattern.compile("[/、\\s]+(?=[^\\d\\s/、]{1,20}\\s?[▲△+-]?\\d)|(?<=[^\\s])(?=【)");
  private static final Pattern DIRECTION =
      Pattern.compile(
          "(?:(?:対?前年度?|現状|基準値|過去最高)(?:比|値)?(?:より|から|に比べ|を?)?の?)?"
              + "(?:現状維持|維持|維持・向上|増加?|減少?|増やす|減らす|向上|改善|縮減|低減|拡大|延伸|抑制|削減|短縮|上昇|低下)"
              + "(?:以上)?(?:させる|する|を目指す|をめざす)?");
  private static final Pattern NOT_AVAILABLE = Pattern.compile("(?i)n\\.?/?a\\.?|x");
  private static final Pattern BARE_BEHIND =
      Pattern.compile("(?:[(\\[※*].*|以上|以下|以内|未満|超|程度|前後|超え|見込.*|速報.*|~.*)?", Pattern.DOTALL);

  private static final List<String> YEN = List.of("¥", "\\");

  private FigureReader() {}

  /**
   * Reads a cell.
   *
   * @param cell the cell, if something stands in it
   * @param unit the unit of the row, if it has one
   */
  public static FigureText read(Optional<Cell> cell, Optional<String> unit) {
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
  public static FigureText text(String seen, Optional<String> unit) {
    String half = HalfWidth.of(seen);
    if (seen.isEmpty()) {
      return new Blank();
    }
    if (DASH.matcher(seen).matches()) {
      return new NoFigure("－");
    }
    if (NO_FIGURE.matcher(half).matches()) {
      return new NoFigure(seen.replace("\n", "").replaceAll("^[(（](.*予定)[)）]$", "$1"));
    }
    if (NOT_AVAILABLE.matcher(half).matches() || half.indexOf('→') >= 0 || half.indexOf('⇒') >= 0) {
      return new Unclear("I002.figure", seen, List.of());
    }
    if (MIXED.matcher(seen).find()) {
      return new Unclear("I002.mixed", seen, List.of(half));
    }
    if (PAIR.matcher(half).matches()) {
      return new Unclear("I002.pair", seen, List.of());
    }
    if (APART.matcher(half).find()) {
      return new Unclear("I002.several", seen, List.of("[" + half.replaceAll("\\s+", ", ") + "]"));
    }
    Matcher two = TWO.matcher(half);
    if (two.matches()) {
      return new Unclear("I002.several", seen, List.of(pair(two, unit)));
    }
    Matcher zero = ZERO.matcher(half);
    if (zero.matches() && (unit.isPresent() || !zero.group("behind").isBlank())) {
      return text("0" + zero.group("behind"), unit);
    }
    if (DIRECTION.matcher(half).matches()) {
      return new Written(List.of(seen.replace("\n", "")), List.of(), Optional.empty());
    }
    if (half.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return new Unclear("I002.figure", seen, List.of());
    }
    return figures(half, seen, unit);
  }

  /** The two figures of a cell as a list. */
  private static String pair(Matcher two, Optional<String> unit) {
    String behind = two.group("unit2").isBlank() ? two.group("unit") : two.group("unit2");
    String of = behind.isBlank() ? unit.orElse("") : behind.strip().replace('%', '％');
    return "[" + two.group("one") + of + ", " + two.group("other") + of + "]";
  }

  private static FigureText figures(String half, String seen, Optional<String> unit) {
    Matcher years = OVER_YEARS.matcher(half);
    if (years.lookingAt() && text(half.substring(years.end()), unit) instanceof Written figure) {
      String over = years.group("years") + "累計";
      return new Written(
          figure.literals().stream().map(over::concat).toList(), figure.names(), figure.number());
    }
    List<String> lines = parts(half);
    if (lines.size() > 1 && lines.stream().allMatch(FigureReader::isNamed)) {
      return several(lines, unit);
    }
    String line = half.replace("\n", "");
    Matcher m = FIGURE.matcher(line);
    if (!m.matches()) {
      return new Unclear("I002.figure", seen, List.of());
    }
    BigDecimal number = number(m.group("number"));
    boolean isYen = YEN.contains(m.group("before").strip()) && unit.orElse("円").equals("円");
    if (isYen && !m.group("behind").contains("円")) {
      return text(m.group("number") + "円" + m.group("behind"), Optional.empty());
    }
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
        names.add(named.group("name").strip().replaceAll("^[【\\[]|[】\\]]$", ""));
      }
    }
    return new Written(literals, names, Optional.empty());
  }

  /** The lines of a cell, or what one line says of several groups: 男性40％／女性45％, 【現場】5人【事務】5人. */
  private static List<String> parts(String half) {
    List<String> lines = half.lines().map(String::strip).toList();
    if (lines.size() > 1) {
      return lines;
    }
    List<String> parts =
        Arrays.stream(GROUPS.split(half, -1)).map(String::strip).filter(p -> !p.isEmpty()).toList();
    boolean areNamed =
        parts.size() > 1
            && parts.stream().allMatch(FigureReader::isNamed)
            && parts.stream().map(FigureReader::name).distinct().count() == parts.size();
    return areNamed ? parts : lines;
  }

  /** Words before a figure that name no group. */
  private static boolean isNamed(String part) {
    Matcher named = NAMED.matcher(part);
    return named.matches() && !NO_GROUP.matcher(named.group("name").strip()).matches();
  }

  private static String name(String part) {
    Matcher named = NAMED.matcher(part);
    return named.matches() ? named.group("name") : "";
  }

  private static BigDecimal number(String written) {
    StringBuilder digits = new StringBuilder();
    written.chars().filter(c -> ",▲△+ -".indexOf(c) < 0).forEach(c -> digits.append((char) c));
    BigDecimal size = new BigDecimal(digits.toString());
    return "▲△-".indexOf(written.charAt(0)) >= 0 ? size.negate() : size;
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
