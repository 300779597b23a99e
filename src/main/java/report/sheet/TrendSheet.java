package report.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import report.document.Document;
import report.document.Labels;
import report.document.ThemeHead;
import report.document.TrendPart;
import report.sheet.layout.CellRole;
import report.sheet.workbook.CellRange;
import report.sheet.workbook.Row;
import report.sheet.workbook.Sheet;

/**
 * Writes the 推移: a row for each measure, the actuals of the years side by side as numbers, a line
 * through them, and the target. If there are more years than fit, the latest are shown.
 */
final class TrendSheet {
  private static final Pattern FIGURE = Pattern.compile("(?<number>[0-9][0-9,]*(\\.[0-9]+)?)");

  /** One, and the scales of sums of money: 千円, 万円, 百万円, 億円. */
  private static final List<BigDecimal> SCALES =
      Stream.of("1", "1000", "10000", "1000000", "100000000").map(BigDecimal::new).toList();

  private static final int NAME_WIDTH = 36;
  private static final int YEAR_WIDTH = 16;
  private static final int LINE_WIDTH = 16;
  private static final int TARGET_WIDTH = 16;
  private static final int MOVE_WIDTH = 12;
  private static final int PROSPECT_WIDTH = 14;

  /** The years of a body that has kept plans for long, on the widest paper. */
  private static final int MOST_YEARS = 10;

  private final Document document;
  private final Labels labels;
  private final List<String> years;
  private final Sheet sheet;
  private final ListRows rows;
  private final boolean hasProspects;

  private TrendSheet(Document document, Sheets sheets) {
    this.document = document;
    this.labels = document.overview().labels();
    this.hasProspects = document.trends().stream().anyMatch(part -> part.prospect().isAsked());
    int beside = LINE_WIDTH + TARGET_WIDTH + MOVE_WIDTH + (hasProspects ? PROSPECT_WIDTH : 0);
    int fitting = (sheets.width() - NAME_WIDTH - beside) / YEAR_WIDTH;
    List<String> all =
        document.overview().trend().years().stream().filter(this::hasActuals).toList();
    int shown = Math.max(2, Math.min(MOST_YEARS, fitting));
    this.years = all.subList(Math.max(0, all.size() - shown), all.size());
    List<Integer> widths = new ArrayList<>();
    widths.add(Math.max(NAME_WIDTH, sheets.width() - beside - years.size() * YEAR_WIDTH));
    years.forEach(year -> widths.add(YEAR_WIDTH));
    widths.addAll(List.of(LINE_WIDTH, TARGET_WIDTH, MOVE_WIDTH));
    if (hasProspects) {
      widths.add(PROSPECT_WIDTH);
    }
    this.sheet = sheets.list(labels.get("trend"));
    this.rows = sheets.rows(sheet, widths);
  }

  /** Whether a document has such a sheet. */
  static boolean isIn(Document document) {
    return !document.trends().isEmpty();
  }

  static void write(Document document, Sheets sheets) {
    new TrendSheet(document, sheets).write();
  }

  private boolean hasActuals(String year) {
    return document.trends().stream()
        .flatMap(part -> part.of(year).stream())
        .anyMatch(of -> !shown(of).isEmpty());
  }

  private void write() {
    int head =
        ListTitle.write(
            rows, document, labels.get("trend"), last() + 1, document.overview().trend().says());
    Row heads = rows.addHead();
    List<String> words =
        Stream.of(
                Stream.of(labels.get("fact.goal")),
                years.stream(),
                Stream.of(
                    labels.get("trend.line"),
                    labels.get("fact.target"),
                    labels.get("fact.movement")),
                hasProspects ? Stream.of(labels.get("fact.prospect")) : Stream.<String>empty())
            .flatMap(some -> some)
            .toList();
    for (int i = 0; i < words.size(); i++) {
      rows.words(heads, i, CellRole.HEAD, words.get(i));
    }
    for (ThemeHead theme : document.overview().themes()) {
      List<TrendPart> parts =
          document.trends().stream().filter(part -> part.themeId().equals(theme.id())).toList();
      if (!parts.isEmpty()) {
        rows.band(rows.addHead(), 0, last(), theme.band() + theme.title());
        parts.forEach(this::part);
      }
    }
    rows.end(head);
  }

  /** The last column. */
  private int last() {
    return years.size() + (hasProspects ? 4 : 3);
  }

  private void part(TrendPart part) {
    Row row = rows.add();
    rows.words(row, 0, CellRole.WORDS, name(part));
    Optional<BigDecimal> scale = scale(part);
    for (int i = 0; i < years.size(); i++) {
      year(row, 1 + i, part.of(years.get(i)), scale);
    }
    rows.blank(row, 1 + years.size(), CellRole.WORDS);
    if (part.years().stream().filter(of -> of.actual().number().isPresent()).count() > 1) {
      sheet
          .drawings()
          .sparkline(new CellRange(row.number(), row.number(), 1, years.size()), 1 + years.size());
    }
    rows.words(row, 2 + years.size(), CellRole.WORDS, target(part));
    rows.words(row, 3 + years.size(), CellRole.WORDS, part.movement());
    if (hasProspects) {
      rows.words(row, last(), CellRole.WORDS, prospect(part.prospect()));
    }
    part.years().stream()
        .filter(of -> !of.broken().isEmpty())
        .forEach(
            of ->
                rows.words(
                    rows.add(),
                    0,
                    last(),
                    CellRole.WORDS,
                    "　‖ " + labels.get("trend.break.note", name(part), of.code(), of.broken())));
  }

  private static String name(TrendPart part) {
    return part.measure().isEmpty() ? part.goal() : part.goal() + "　" + part.measure();
  }

  private static String prospect(TrendPart.Prospect prospect) {
    return prospect.isAsked() && prospect.symbol().isEmpty() ? "－" : prospect.symbol();
  }

  /** This year's target, and the last one with its year. */
  private String target(TrendPart part) {
    String code = document.overview().code();
    String own = part.of(code).map(of -> of.target().printed()).orElse("");
    TrendPart.TrendYear end = part.years().get(part.years().size() - 1);
    return end.code().equals(code) || end.target().printed().isEmpty()
        ? own
        : own + (own.isEmpty() ? "" : "\n") + end.code() + " " + end.target().printed();
  }

  /** The actual, or the rating of a goal without figures. */
  private static String shown(TrendPart.TrendYear of) {
    String actual = of.actual().printed();
    String text = actual.isEmpty() ? of.result().rating() : actual;
    return of.broken().isEmpty() || text.isEmpty() ? text : "‖ " + text;
  }

  /**
   * A number with the words around it as its format, so that a line can be drawn through it.
   *
   * @param scale what the numbers of the row are multiplied by, such as 10,000 for 万円
   */
  private void year(
      Row row, int column, Optional<TrendPart.TrendYear> of, Optional<BigDecimal> scale) {
    String text = of.map(TrendSheet::shown).map(TrendSheet::halfWidth).orElse("");
    Optional<BigDecimal> number = of.flatMap(year -> year.actual().number());
    Matcher figure = FIGURE.matcher(text);
    if (number.isPresent()
        && scale.filter(by -> isThat(text, number.get(), by)).isPresent()
        && figure.find()) {
      BigDecimal shown = written(figure);
      int decimals = shown.scale();
      rows.number(
          row,
          column,
          shown,
          quoted(text.substring(0, figure.start()))
              + (figure.group("number").contains(",") ? "#,##0" : "0")
              + (decimals == 0 ? "" : "." + "0".repeat(decimals))
              + quoted(text.substring(figure.end())));
    } else {
      rows.words(row, column, CellRole.SYMBOL, text);
    }
  }

  /** What the latest number of a row is multiplied by. */
  private static Optional<BigDecimal> scale(TrendPart part) {
    return part.years().stream()
        .filter(of -> of.actual().number().filter(number -> number.signum() != 0).isPresent())
        .reduce((before, after) -> after)
        .map(of -> scale(halfWidth(shown(of)), of.actual().number().orElseThrow()))
        .orElse(Optional.of(BigDecimal.ONE));
  }

  private static Optional<BigDecimal> scale(String text, BigDecimal number) {
    return SCALES.stream().filter(one -> isThat(text, number, one)).findFirst();
  }

  private static boolean isThat(String text, BigDecimal number, BigDecimal scale) {
    Matcher figure = FIGURE.matcher(text);
    return number.signum() >= 0
        && figure.find()
        && written(figure).multiply(scale).compareTo(number) == 0;
  }

  private static BigDecimal written(Matcher figure) {
    return new BigDecimal(figure.group("number").replace(",", ""));
  }

  private static String halfWidth(String text) {
    StringBuilder half = new StringBuilder(text);
    for (int i = 0; i < half.length(); i++) {
      if (half.charAt(i) >= '０' && half.charAt(i) <= '９') {
        half.setCharAt(i, (char) (half.charAt(i) - '０' + '0'));
      }
    }
    return half.toString();
  }

  private static String quoted(String words) {
    return words.isEmpty() ? "" : "\"" + words.replace("\"", "") + "\"";
  }
}
