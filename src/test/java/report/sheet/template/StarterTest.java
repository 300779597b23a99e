package report.sheet.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import report.document.Labels;
import report.finding.Findings;

/** The templates that come with the tool. {@code -Dreport.approve=true} writes them anew. */
class StarterTest {
  private static final Path TEMPLATES =
      Path.of(System.getProperty("report.home", "."), "templates");

  private static byte[] starter(StarterPaper form) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Starter.write(form, new Labels(Locale.JAPANESE), out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @CsvSource({"A3,sheet.xlsx", "A4,sheet-a4.xlsx", "DIFF,diff.xlsx"})
  void theShippedTemplateIsTheStarter(StarterPaper form, String file) throws IOException {
    Path shipped = TEMPLATES.resolve(file);
    if (Boolean.getBoolean("report.approve")) {
      Files.write(shipped, starter(form));
    }
    assertThat(parts(Files.readAllBytes(shipped)).equals(parts(starter(form))))
        .as("the same content; -Dreport.approve=true writes it anew")
        .isTrue();
  }

  @ParameterizedTest
  @EnumSource(StarterPaper.class)
  void theStarterIsWrittenTheSameEachTime(StarterPaper form) throws IOException {
    assertThat(starter(form)).isEqualTo(starter(form));
  }

  @ParameterizedTest
  @EnumSource(StarterPaper.class)
  void theStarterHasNoFault(StarterPaper form) throws IOException {
    Findings findings = new Findings();
    assertThat(TemplateReader.read(starter(form), new TemplateFaults("starter", findings)))
        .isPresent();
    assertThat(findings.sorted()).isEmpty();
  }

  @Test
  void theStarterExplainsItsSamplesInTheLanguageAskedFor() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Starter.write(StarterPaper.A4, new Labels(Locale.ENGLISH), out);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      assertThat(workbook.getSheet("Guide"))
          .anySatisfy(row -> assertThat(row.getCell(0)).hasToString("様式.本文"))
          .noneSatisfy(row -> assertThat(row.getCell(0)).hasToString("様式.達成率"));
    }
  }

  /** What is packed; how it is packed differs between builds of Java. */
  private static Map<String, String> parts(byte[] workbook) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
