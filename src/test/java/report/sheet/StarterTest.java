package report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import report.finding.Findings;

/** The template that comes with the tool. {@code -Dreport.approve=true} writes it anew. */
class StarterTest {
  private static final Path SHIPPED =
      Path.of(System.getProperty("report.home", "."), "templates", "sheet.xlsx");

  private static byte[] starter() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Starter.write(out);
    return out.toByteArray();
  }

  @Test
  void theShippedTemplateIsTheStarter() throws IOException {
    if (Boolean.getBoolean("report.approve")) {
      Files.write(SHIPPED, starter());
    }
    assertThat(parts(Files.readAllBytes(SHIPPED)).equals(parts(starter())))
        .as("the same content; -Dreport.approve=true writes it anew")
        .isTrue();
  }

  @Test
  void theStarterIsWrittenTheSameEachTime() throws IOException {
    assertThat(starter()).isEqualTo(starter());
  }

  @Test
  void theStarterHasNoFault() throws IOException {
    Findings findings = new Findings();
    assertThat(TemplateReader.read(starter(), new TemplateFaults("starter", findings))).isPresent();
    assertThat(findings.sorted()).isEmpty();
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
