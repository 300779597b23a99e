package report.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.calendar.FiscalYear;
import report.calendar.FiscalYearGrammar;
import report.importer.BookMap.BookTexts;
import report.importer.cell.TableYear;
import report.notation.HalfWidth;

/** What stands above a table: its title, its publisher and its date. */
final class TableTitle {
  private static final Pattern AS_OF =
      Pattern.compile("(令和|平成|R|H)(元|\\d{1,2})[年.](\\d{1,2})月?(末|\\d{1,2}日)?.{0,3}(?:現在|時点)");
  private static final Pattern BODY = Pattern.compile("^(.{1,6}?[都道府県市区町村])(?=\\S{2,}.*)");

  /** What a title says of a plan before the body: 第２期○○市総合戦略. */
  private static final Pattern EDITION =
      Pattern.compile("^(?:第[0-9０-９一二三四五六七八九十]{1,3}[期次]|(?:令和|平成)[0-9０-９元]{1,2}年度)[\\s　]*");

  private static final Pattern DATED = Pattern.compile("[\\s　]*[(（][^()（）]{2,20}(?:現在|時点)[)）]");

  private final Grid grid;
  private final int headRow;

  /**
   * The title of a table.
   *
   * @param grid the sheet
   * @param headRow the first row of its head
   */
  TableTitle(Grid grid, int headRow) {
    this.grid = grid;
    this.headRow = headRow;
  }

  /** The as-of date that stands above the table: 令和７年３月末現在. */
  Optional<String> asOf() {
    for (String text : above()) {
      Matcher m = AS_OF.matcher(HalfWidth.closedUp(text));
      if (m.find()) {
        String era = m.group(1).equals("令和") ? "R" : m.group(1).equals("平成") ? "H" : m.group(1);
        String day = m.group(4) == null ? "" : m.group(4).replace("日", "");
        String month = era + m.group(2).replace("元", "1") + "." + m.group(3);
        return Optional.of(
            day.equals("末") ? month + "月末" : day.isEmpty() ? month : month + "." + day);
      }
    }
    return Optional.empty();
  }

  /** The texts above the head: those of no cell first, then those of cells. */
  private List<String> above() {
    List<String> texts = new ArrayList<>();
    grid.texts().stream().filter(t -> t.row() < headRow).forEach(t -> texts.add(t.text()));
    for (int row : grid.rows()) {
      for (int column = 1; row < headRow && column <= grid.lastColumn(); column++) {
        texts.add(grid.own(row, column));
      }
    }
    return texts;
  }

  private static String endOf(FiscalYear year) {
    return new FiscalYear(Math.min(year.start() + 1, FiscalYear.LAST)).code() + ".3月末";
  }

  /**
   * What the book says of itself: the first text above the table as its title, the body that it
   * begins with as the publisher, and the date, otherwise the end of a fiscal year.
   */
  BookTexts texts(FiscalYear year) {
    Optional<String> asOf = asOf().or(() -> Optional.of(endOf(year)));
    for (String written : above()) {
      String text = DATED.matcher(written.replace("\n", " ")).replaceAll("");
      boolean isTitle = text.length() >= 4 && !text.startsWith("※") && !text.contains("現在");
      if (isTitle && TableYear.of(text).isEmpty()) {
        Matcher body = BODY.matcher(EDITION.matcher(text).replaceFirst(""));
        boolean isNamed = body.find();
        return new BookTexts(
            isNamed ? Optional.of(body.group(1)) : Optional.empty(),
            Optional.of(text.strip()),
            asOf);
      }
    }
    return new BookTexts(Optional.empty(), Optional.empty(), asOf);
  }

  private static boolean isBeforeApril(String month) {
    return month.matches("0?[123]");
  }

  private static FiscalYear before(FiscalYear year) {
    return new FiscalYear(Math.max(FiscalYear.FIRST, year.start() - 1));
  }

  /** The fiscal year of an as-of date. */
  static Optional<FiscalYear> fiscalYear(String asOf) {
    String[] parts = asOf.split("\\D+", -1);
    return FiscalYearGrammar.read(asOf.substring(0, asOf.indexOf('.')))
        .found()
        .map(year -> parts.length > 2 && isBeforeApril(parts[2]) ? before(year) : year);
  }
}
