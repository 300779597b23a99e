package report.sheet.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.document.Labels;
import report.finding.Finding;
import report.finding.Findings;
import report.sheet.standard.WorkbookStandard;

/** The template of forms. {@code -Dreport.approve=true} writes the shipped one anew. */
class FormTemplateTest {
  private static final Path SHIPPED =
      Path.of(System.getProperty("report.home", "."), "templates/form.xlsx");

  @TempDir private Path folder;

  private static byte[] starter() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SheetTemplate.writeForm(new Labels(Locale.JAPANESE), out);
    return out.toByteArray();
  }

  private List<String> faults(Consumer<XSSFWorkbook> change) throws IOException {
    Path file = folder.resolve("form.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(starter()))) {
      change.accept(workbook);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      Files.write(file, out.toByteArray());
    }
    Findings findings = new Findings();
    SheetTemplate.check(file, findings);
    assertThat(FormTemplate.find(folder, new Findings()).isPresent())
        .isEqualTo(findings.sorted().isEmpty());
    return findings.sorted().stream().map(FormTemplateTest::sentence).toList();
  }

  private static String sentence(Finding finding) {
    return finding.sentence() + " " + String.join(" ", finding.arguments());
  }

  @Test
  void theShippedTemplateIsTheStarter() throws IOException {
    if (Boolean.getBoolean("report.approve")) {
      Files.write(SHIPPED, starter());
    }
    Findings findings = new Findings();
    assertThat(FormTemplate.find(SHIPPED.resolveSibling(""), findings))
        .isEqualTo(FormTemplate.find(folder, findings))
        .isPresent();
    assertThat(findings.sorted()).isEmpty();
    WorkbookStandard.check("form.xlsx", starter());
  }

  @Test
  void aChangedSampleChangesTheLook() throws IOException {
    assertThat(
            faults(
                workbook -> {
                  workbook.getSheetAt(0).getRow(4).setHeightInPoints(50);
                }))
        .isEmpty();
    FormTemplate changed = FormTemplate.find(folder, new Findings()).orElseThrow();
    assertThat(changed.pitch(FormRole.COVER_TITLE)).isEqualTo(50);
  }

  @Test
  void everyFaultOfTheTemplateIsReported() throws IOException {
    assertThat(
            faults(
                workbook -> {
                  workbook.removeName(workbook.getName("調査票.入力"));
                  workbook.getName("調査票.注記").setNameName("調査票.注釈");
                  workbook.getSheetAt(0).addMergedRegion(new CellRangeAddress(5, 5, 1, 2));
                  workbook.getSheetAt(0).getPrintSetup().setPaperSize((short) 77);
                }))
        .hasSize(5)
        .anyMatch(text -> text.startsWith("W002.missing-name") && text.contains("調査票.入力"))
        .anyMatch(text -> text.startsWith("W002.missing-name") && text.contains("調査票.注記"))
        .anyMatch(text -> text.startsWith("W002.unknown-name") && text.contains("調査票.注釈"))
        .anyMatch(text -> text.startsWith("W002.merged"))
        .anyMatch(text -> text.startsWith("W002.unknown-paper") && text.contains("77"));
  }
}
