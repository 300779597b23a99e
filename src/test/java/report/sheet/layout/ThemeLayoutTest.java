package report.sheet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import report.document.Bullet;
import report.document.Group;
import report.document.InitiativePart;
import report.document.Piece;
import report.document.RateMark;
import report.document.Run;
import report.document.Tally;
import report.document.ThemePart;
import report.rate.Outcome;
import report.sheet.SampleBook;

class ThemeLayoutTest {
  private static final Tally NONE = new Tally(0, 0, 0, "", 0, "", List.of(), List.of());

  private static Piece line(Bullet bullet, int depth, String text) {
    return Piece.Line.of(bullet, depth, text);
  }

  private static GridSheet lay(int lines, Group... groups) {
    ThemePart theme =
        new ThemePart(
            "theme-3",
            3,
            "【テーマ３】",
            "題",
            "部",
            "R2.3月末時点",
            List.of(line(Bullet.DIRECTION, 0, "めざす")),
            List.of(
                new InitiativePart(
                    "i", "取組項目", List.of(line(Bullet.AIM, 0, "ねらい")), List.of(groups), NONE)),
            NONE);
    return ThemeLayout.of(Grids.layout(lines), SampleBook.of(List.of(theme)), theme);
  }

  private static GridCell cell(GridSheet sheet, String text) {
    return sheet.cells().stream()
        .filter(cell -> Run.text(cell.runs()).equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no cell: " + text));
  }

  @Test
  void theColumnsOfAGroupBeginOnOneRow() {
    Group first =
        new Group(
            "a",
            List.of(line(Bullet.FIRST, 0, "取組は長いので何行にもわたる文章として書かれる")),
            List.of(line(Bullet.SECOND, 0, "目標")),
            List.of(line(Bullet.FIRST, 0, "進捗")));
    Group second =
        new Group(
            "b",
            List.of(line(Bullet.FIRST, 0, "次の取組")),
            List.of(line(Bullet.SECOND, 0, "次の目標")),
            List.of(line(Bullet.FIRST, 0, "次の進捗")));
    GridSheet sheet = lay(60, first, second);
    assertThat(cell(sheet, "次の目標").row())
        .isEqualTo(cell(sheet, "次の取組").row())
        .isEqualTo(cell(sheet, "次の進捗").row())
        .isGreaterThan(cell(sheet, "目標").row() + 1);
  }

  @Test
  void textStandsBehindItsMarkAndAContinuedLineUnderTheText() {
    GridSheet sheet =
        lay(
            60,
            new Group(
                "a",
                List.of(
                    line(Bullet.LABEL, 0, "【参考】"),
                    line(Bullet.FIRST, 0, "取組"),
                    line(Bullet.NONE, 0, "続く文"),
                    line(Bullet.SECOND, 1, "二段目")),
                List.of(),
                List.of()));
    assertThat(cell(sheet, "【参考】").extent().from()).isZero();
    assertThat(cell(sheet, "○").extent()).isEqualTo(new Extent(0, 3));
    assertThat(cell(sheet, "取組").extent()).isEqualTo(new Extent(3, 24));
    assertThat(cell(sheet, "続く文").extent()).isEqualTo(new Extent(3, 24));
    assertThat(cell(sheet, "二段目").extent()).isEqualTo(new Extent(5, 24));
  }

  @Test
  void eachRateStandsBesideItsResult() {
    RateMark number = new RateMark("g", "件数", "80.0％", "○", Outcome.NOT_ACHIEVED, "未達", "");
    RateMark money = new RateMark("g", "金額", "約30.6％", "×", Outcome.NOT_ACHIEVED, "未達", "");
    GridSheet sheet =
        lay(
            60,
            new Group(
                "a",
                List.of(),
                List.of(),
                List.of(
                    new Piece.Line(
                        Bullet.FIRST,
                        0,
                        List.of(new Run.Plain("補助：4件、約153万円", false)),
                        List.of(number, money)),
                    line(Bullet.FIRST, 0, "その次"))));
    GridCell result = cell(sheet, "補助：4件、約153万円");
    assertThat(cell(sheet, "件数 80.0％ ○").row()).isEqualTo(result.row());
    assertThat(cell(sheet, "金額 約30.6％ ×").row()).isEqualTo(result.row() + 1);
    assertThat(cell(sheet, "その次").row()).isEqualTo(result.row() + 2);
  }

  @Test
  void anEmptyGroupTakesNoRoom() {
    Group empty = new Group("e", List.of(), List.of(), List.of());
    assertThat(lay(60, empty).heights()).isEqualTo(lay(60).heights());
  }

  @Test
  void aTableTornApartKeepsItsFrames() {
    List<Run> text = List.of(new Run.Plain("あ".repeat(4000), false));
    List<Run> shorter = List.of(new Run.Plain("い", false));
    GridSheet sheet =
        lay(
            30,
            new Group(
                "a",
                List.of(),
                List.of(),
                List.of(
                    new Piece.Table(
                        0, List.of(shorter, shorter), List.of(List.of(text, shorter))))));
    List<GridCell> torn =
        sheet.cells().stream().filter(cell -> cell.role() == CellRole.TABLE_BODY).toList();
    assertThat(torn).hasSizeGreaterThanOrEqualTo(4).hasSizeLessThan(20);
    assertThat(torn.stream().filter(cell -> cell.extent().equals(torn.get(1).extent())))
        .hasSize(torn.size() / 2);
  }

  @Test
  void aTableThatIsTooWideForItsColumnTakesTheWholeSheet() {
    Piece.Table amounts =
        table(List.of("番号", "事業名", "予算額", "決算額"), List.of("1", "名", "1,234,567千円", "1,234,567千円"));
    Piece.Table text = table(List.of("番号", "内容"), List.of("1", "あ".repeat(100)));
    Piece.Table small = table(List.of("年度", "件数"), List.of("R1", "3件"));
    GridSheet sheet = lay(60, new Group("a", List.of(), List.of(small, amounts), List.of(text)));
    Map<Integer, List<GridCell>> rows =
        sheet.cells().stream()
            .filter(cell -> cell.role() == CellRole.TABLE_HEAD)
            .collect(Collectors.groupingBy(GridCell::row, TreeMap::new, Collectors.toList()));
    assertThat(rows.values())
        .extracting(row -> row.get(0).extent().from())
        .containsExactly(28, 0, 0);
    assertThat(sheet.cells())
        .filteredOn(cell -> Run.text(cell.runs()).contains("千円"))
        .allSatisfy(cell -> assertThat(cell.ends()).hasSize(1));
  }

  @Test
  void aRowIsLeftFreeBelowATable() {
    GridSheet sheet =
        lay(
            60,
            new Group(
                "a",
                List.of(),
                List.of(table(List.of("年度"), List.of("R1")), Piece.Line.of(Bullet.NONE, 0, "次の文")),
                List.of()));
    GridCell last = find(sheet, "R1");
    assertThat(last.rows()).isEqualTo(1);
    assertThat(find(sheet, "次の文").row()).isEqualTo(last.row() + 2);
  }

  @Test
  void linesStandBetweenTheColumnsAndAroundAGroup() {
    GridSheet sheet =
        lay(
            60,
            new Group("a", List.of(Piece.Line.of(Bullet.NONE, 0, "取組の文")), List.of(), List.of()));
    int row = find(sheet, "取組の文").row();
    assertThat(sheet.uprights())
        .filteredOn(line -> line.row() <= row && row < line.row() + line.rows())
        .extracting(GridSheet.Upright::unit)
        .containsExactlyInAnyOrder(0, 26, 50, 82, 102);
  }

  private static GridCell find(GridSheet sheet, String text) {
    return sheet.cells().stream()
        .filter(cell -> Run.text(cell.runs()).equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static Piece.Table table(List<String> head, List<String> row) {
    return new Piece.Table(0, cells(head), List.of(cells(row)));
  }

  private static List<List<Run>> cells(List<String> texts) {
    return texts.stream().map(text -> List.<Run>of(new Run.Plain(text, false))).toList();
  }
}
