package report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.document.Document;
import report.document.ThemePart;
import report.sheet.grid.Columns;
import report.sheet.grid.Extent;
import report.sheet.grid.GridSheet;
import report.sheet.grid.Layout;
import report.sheet.grid.ListLayout;
import report.sheet.grid.ThemeLayout;

/** Prints one workbook with LibreOffice and looks where every word stands. */
class PrintedSheetTest {
  private static final double MARGIN_TOP = 15 / 25.4 * 72;
  private static final Document DOCUMENT =
      SampleBook.of(List.of(SampleThemes.health(), SampleThemes.extremes()));
  private static final Layout LAYOUT = SampleBook.layout();

  @TempDir private static Path folder;
  private static Printed printed;

  @BeforeAll
  static void print() throws IOException {
    Path workbook = folder.resolve("R1.xlsx");
    Files.write(workbook, SampleBook.workbook(DOCUMENT));
    printed = Printed.of(workbook, folder);
  }

  @Test
  void everyWordOfAThemeIsPrintedInItsCell() {
    for (ThemePart theme : DOCUMENT.themes()) {
      GridSheet grid = ThemeLayout.of(LAYOUT, DOCUMENT, theme);
      Columns columns = LAYOUT.columns();
      PrintedGrid print = new PrintedGrid(grid, printed, pageWith(theme.band()), MARGIN_TOP);
      assertThat(
              print.faults(
                  anchor("▷", columns.gutters().get(0).extent()),
                  anchor("▶", columns.gutters().get(1).extent())))
          .isEmpty();
    }
  }

  @Test
  void everyWordOfTheGlossaryIsPrintedInItsCell() {
    GridSheet grid = ListLayout.glossary(LAYOUT, DOCUMENT);
    PrintedGrid print = new PrintedGrid(grid, printed, pageWith("用語集"), MARGIN_TOP);
    assertThat(print.faults(anchor("番号", grid, 2), anchor("意味", grid, 4))).isEmpty();
  }

  @Test
  void everyFactIsInTheSummary() {
    String summary = printed.text(pageWith("総括表"));
    assertThat(summary).contains("約153万円", "約30.6％", "107.6％", "平均達成率", "81.8％");
  }

  @Test
  void pagesAreNumberedThroughTheWorkbook() {
    for (int page = 0; page < printed.pageCount(); page++) {
      assertThat(printed.text(page)).contains((page + 1) + "/" + printed.pageCount());
    }
  }

  private static int pageWith(String word) {
    for (int page = 0; page < printed.pageCount(); page++) {
      if (printed.text(page).startsWith(word)
          || printed.words(page).stream().limit(8).anyMatch(w -> w.text().contains(word))) {
        return page;
      }
    }
    throw new AssertionError("not printed: " + word);
  }

  private static PrintedGrid.Anchor anchor(String word, Extent extent) {
    return new PrintedGrid.Anchor(word, (extent.from() + extent.to()) / 2.0);
  }

  private static PrintedGrid.Anchor anchor(String word, GridSheet grid, int cell) {
    return anchor(word, grid.cells().get(cell).extent());
  }
}
