package report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prints one workbook with LibreOffice and looks where every word stands. */
class PrintedSheetTest {
  @TempDir private static Path folder;
  private static PrintedBook book;

  @BeforeAll
  static void print() {
    book =
        new PrintedBook(
            SampleBook.of(List.of(SampleThemes.health(), SampleThemes.extremes())), folder);
  }

  @Test
  void everyWordIsPrintedOnceInItsCell() {
    assertThat(book.faults()).isEmpty();
  }

  @Test
  void everyFactIsInTheSummary() {
    assertThat(book.summary()).contains("約153万円", "約30.6％", "107.6％", "平均達成率", "81.8％");
  }

  @Test
  void pagesAreNumberedThroughTheWorkbook() {
    assertThat(book.pagesWithoutNumber()).isEmpty();
  }
}
