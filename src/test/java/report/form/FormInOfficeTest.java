package report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.PrintTests;
import report.Program;
import report.form.FormRequest.Grouping;
import report.sheet.Printed;

/** Lets LibreOffice print the form of R1, and save it. */
@PrintTests
class FormInOfficeTest {
  @TempDir private static Path folder;

  private static FormRecord record;
  private static Path form;

  @BeforeAll
  static void write() throws IOException {
    Map<String, byte[]> forms =
        SampleForms.of(SampleForms.PLANS, "R1", Grouping.THEME, FormKind.PROGRESS);
    byte[] bytes = forms.getOrDefault("theme-3.xlsx", new byte[0]);
    record = FilledForm.of(bytes).record();
    form = Files.write(folder.resolve("form.xlsx"), bytes);
  }

  @Test
  void itPrintsEveryTextAndNothingThatIsHidden() throws IOException, InterruptedException {
    Printed.convert(form, "pdf", folder);
    Path text = folder.resolve("form.txt");
    Process reading =
        new ProcessBuilder(
                Program.PDFTOTEXT.path().toString(),
                "-layout",
                folder.resolve("form.pdf").toString(),
                text.toString())
            .start();
    assertThat(reading.waitFor()).isZero();
    String printed = closedUp(Files.readString(text));
    List<String> lines =
        record.entries().stream()
            .filter(entry -> entry.column() == FormColumn.TEXT)
            .flatMap(entry -> entry.base().lines())
            .map(FormInOfficeTest::closedUp)
            .toList();
    assertThat(lines).hasSizeGreaterThan(50).allMatch(printed::contains);
    assertThat(printed)
        .contains("の調査票", "96.8％", "約153万円")
        .doesNotContain(FormRecord.CORNER, FormRecord.MARK, "theme-3/action:");
  }

  /** Without blanks, which stand for places on the page, and without the labels between lines. */
  private static String closedUp(String text) {
    return text.replaceAll("[\\s　]+", "").replace("進捗状況", "");
  }

  @Test
  void savedByLibreOfficeItSaysTheSame() throws IOException {
    Path saved = folder.resolve("saved");
    Printed.convert(form, "xlsx", saved);
    FilledForm read = FilledForm.of(Files.readAllBytes(saved.resolve("form.xlsx")));
    assertThat(read.record()).isEqualTo(record);
    assertThat(record.entries())
        .allSatisfy(
            entry -> {
              Cell cell = read.cells(entry).get(0);
              assertThat(FilledForm.text(cell)).isEqualTo(entry.base());
              assertThat(cell.getCellStyle().getLocked()).isFalse();
            });
    int last = read.workbook().getNumberOfSheets() - 1;
    assertThat(read.workbook().getSheetVisibility(last)).isNotEqualTo(SheetVisibility.VISIBLE);
    assertThat(read.workbook().getSheetAt(1).getProtect()).isTrue();
    assertThat(read.workbook().getSheetAt(1).getDataValidations()).isNotEmpty();
  }
}
