package report.sheet.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import report.document.Run;
import report.paper.PaperPage;
import report.paper.Tag;
import report.sheet.layout.CellRole;
import report.sheet.layout.Extent;
import report.sheet.layout.GridCell;
import report.sheet.workbook.Font;
import report.sheet.workbook.HeaderFooter;
import report.sheet.workbook.Margins;
import report.sheet.workbook.Page;
import report.sheet.workbook.Properties;
import report.sheet.workbook.Sheet;
import report.sheet.workbook.Workbook;

/** Reads small sheets of two columns, ten rows on each of two pages. */
class GridReadingTest {
  private static final int RIGHT = 20;

  private final Tags tags = new Tags();
  private GridReading reading;

  @BeforeEach
  void sheet() {
    HeaderFooter none = new HeaderFooter("", "", "");
    Margins margins = new Margins(1, 1, 1, 1, 0.5, 0.5);
    Page page = new Page(9, false, margins, true, new Page.Scale.Fixed(100), none, none);
    Sheet sheet =
        new Workbook(new Properties("", "", ""), Font.plain("ＭＳ 明朝", 10, 1)).add("a", page);
    sheet.addColumn(RIGHT);
    sheet.addColumn(RIGHT);
    for (int row = 0; row < 20; row++) {
      sheet.addRow(12);
    }
    sheet.breakBefore(10);
    reading = new GridReading(tags, new Geometry(sheet, 5), "（続き）");
  }

  private int read(CellRole role, int row, int from, String words) {
    return read(role, row, new Extent(from, from + 3), words);
  }

  private int read(CellRole role, int row, Extent extent, String words) {
    return reading.tag(
        new GridCell(
            role,
            row,
            1,
            extent,
            List.of(new Run.Plain(words, false)),
            List.of(words.length()),
            Optional.empty()));
  }

  /** A tag with those it is in: L/LI/Lbl. */
  private String path(int tag) {
    List<String> path = new ArrayList<>();
    for (int at = tag; at >= 0; at = tags.all().get(at).parent()) {
      path.add(0, tags.all().get(at).kind().type());
    }
    return String.join("/", path);
  }

  @Test
  void anItemFurtherToTheRightIsInAListInsideTheList() {
    assertThat(path(read(CellRole.MARK, 1, 0, "○"))).isEqualTo("L/LI/Lbl");
    assertThat(path(read(CellRole.BODY, 1, 3, "取組"))).isEqualTo("L/LI/LBody");
    assertThat(path(read(CellRole.MARK, 2, 2, "・"))).isEqualTo("L/L/LI/Lbl");
    int list = tags.all().get(tags.all().size() - 1).parent();
    read(CellRole.BODY, 2, 5, "内容");
    int next = read(CellRole.MARK, 3, 0, "○");
    assertThat(path(next)).isEqualTo("L/LI/Lbl");
    assertThat(tags.all().get(tags.all().get(next).parent()).parent()).isNotEqualTo(list).isZero();
  }

  @Test
  void theFirstItemOfTheNextColumnIsInAListOfItsOwn() {
    read(CellRole.MARK, 1, 0, "○");
    read(CellRole.BODY, 1, 3, "取組");
    assertThat(path(read(CellRole.MARK, 1, RIGHT, "・"))).isEqualTo("L/LI/Lbl");
  }

  @Test
  void aRateIsReadWithTheResultBesideIt() {
    read(CellRole.MARK, 1, 0, "・");
    int text = read(CellRole.BODY, 1, 3, "8回");
    assertThat(read(CellRole.RATE, 1, RIGHT, "80.0％ ○")).isEqualTo(text);
  }

  @Test
  void whatIsRepeatedOnTheNextPageIsReadOnce() {
    read(CellRole.INITIATIVE, 0, 0, "拠点");
    assertThat(read(CellRole.ACTION_HEAD, 1, 0, "取組")).isNotNegative();
    assertThat(read(CellRole.INITIATIVE, 10, 0, "拠点（続き）")).isEqualTo(PaperPage.ARTIFACT);
    assertThat(read(CellRole.TALLY, 10, RIGHT, "2件")).isEqualTo(PaperPage.ARTIFACT);
    assertThat(read(CellRole.ACTION_HEAD, 11, 0, "取組")).isEqualTo(PaperPage.ARTIFACT);
    assertThat(path(read(CellRole.BODY, 12, 0, "続き"))).isEqualTo("P");
  }

  @Test
  void headsOfATableThatGoesOnAreReadOnce() {
    assertThat(path(read(CellRole.TABLE_HEAD, 8, 0, "年"))).isEqualTo("Table/TR/TH");
    read(CellRole.TABLE_BODY, 9, 0, "H30");
    assertThat(read(CellRole.TABLE_HEAD, 10, 0, "年")).isEqualTo(PaperPage.ARTIFACT);
    int next = read(CellRole.TABLE_BODY, 11, 0, "R1");
    assertThat(path(next)).isEqualTo("Table/TR/TD");
    assertThat(tags.all()).filteredOn(tag -> tag.kind() == Tag.Kind.TABLE).hasSize(1);
  }

  @Test
  void aTableAfterATextIsAnother() {
    read(CellRole.TABLE_HEAD, 1, 0, "年");
    read(CellRole.TABLE_BODY, 2, 0, "H30");
    read(CellRole.BODY, 3, 0, "注");
    read(CellRole.TABLE_HEAD, 4, 0, "年");
    assertThat(tags.all()).filteredOn(tag -> tag.kind() == Tag.Kind.TABLE).hasSize(2);
  }

  @Test
  void rowsOfAListAreATableWhoseFirstColumnHeadsThem() {
    read(CellRole.TITLE, 0, 0, "用語集");
    assertThat(path(read(CellRole.HEAD, 1, 0, "事柄"))).isEqualTo("Sect/Table/TR/TH");
    read(CellRole.HEAD, 1, RIGHT, "方向性");
    int head = read(CellRole.BODY, 2, 0, "①");
    assertThat(read(CellRole.BODY, 2, 3, "連携")).isEqualTo(head);
    assertThat(tags.all().get(head).kind()).isEqualTo(Tag.Kind.ROW_HEAD);
    assertThat(path(read(CellRole.BODY, 2, RIGHT, "本文"))).isEqualTo("Sect/Table/TR/TD/P");
    assertThat(path(read(CellRole.MARK, 3, RIGHT, "・"))).isEqualTo("Sect/Table/TR/TD/L/LI/Lbl");
    int next = read(CellRole.BODY, 4, 0, "②");
    reading.end();
    assertThat(next).isNotEqualTo(head);
    assertThat(tags.all()).filteredOn(tag -> tag.kind() == Tag.Kind.CELL).hasSize(2);
  }

  @Test
  void theMeaningOfANumberIsANote() {
    for (int column = 0; column < 3; column++) {
      read(CellRole.HEAD, 1, RIGHT * column, "見出し" + column);
    }
    read(CellRole.BODY, 2, 0, "(*10)");
    assertThat(path(read(CellRole.BODY, 2, RIGHT, "用語"))).isEqualTo("Table/TR/TD/P");
    assertThat(path(read(CellRole.BODY, 2, 2 * RIGHT, "意味"))).isEqualTo("Table/TR/TD/Note/P");
  }

  @Test
  void aNoteAtTheFootOfAPageIsNoRow() {
    read(CellRole.HEAD, 1, 0, "事柄");
    read(CellRole.HEAD, 1, RIGHT, "方向性");
    read(CellRole.BODY, 2, 0, "①");
    int direction = read(CellRole.BODY, 2, RIGHT, "本文");
    Extent whole = new Extent(0, 2 * RIGHT);
    assertThat(path(read(CellRole.BODY, 9, whole, "※語：意味"))).isEqualTo("Note");
    assertThat(read(CellRole.HEAD, 10, 0, "事柄")).isEqualTo(PaperPage.ARTIFACT);
    assertThat(read(CellRole.HEAD, 10, RIGHT, "方向性")).isEqualTo(PaperPage.ARTIFACT);
    int rest = read(CellRole.BODY, 11, RIGHT, "続き");
    assertThat(tags.all().get(rest).parent()).isEqualTo(tags.all().get(direction).parent());
  }
}
