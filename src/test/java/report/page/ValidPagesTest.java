package report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.document.SampleDocument;

/** The Nu checker, in a Java of its own, finds pages and style sheet valid. */
@Tag("slow")
class ValidPagesTest {
  @TempDir Path folder;

  @Test
  void pagesAndStyleAreValid() throws IOException, InterruptedException {
    PageOutputTest.pages(SampleDocument.japanese()).copyTo(folder.resolve("sample"));
    PageOutputTest.pages(SampleDocument.english()).copyTo(folder.resolve("english"));
    PageOutputTest.pages(RealPagesTest.R1).copyTo(folder.resolve("R1"));
    PageOutputTest.pages(VisionPagesTest.serving()).copyTo(folder.resolve("R6"));
    PageOutputTest.pages(PageOutputTest.withGoals(1001)).copyTo(folder.resolve("large"));

    assertThat(complaints()).isEqualTo("Document checking completed. No errors found.");
  }

  @Test
  void whatIsNotValidIsFound() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("a.html"), "<!DOCTYPE html><title>x</title><p id=a><p id=a>");
    Files.writeString(folder.resolve("b.css"), "p { colour: red }");

    assertThat(complaints()).contains("Duplicate ID", "colour");
  }

  private String complaints() throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "nu.validator.client.SimpleCommandLineValidator",
                "--errors-only",
                "--also-check-css",
                "--stdout",
                "--format",
                "text"));
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> file.toString().matches(".*[.](html|css)"))
          .sorted()
          .forEach(file -> command.add(file.toString()));
    }
    Path out = folder.resolve("out.txt");
    new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(out.toFile())
        .start()
        .waitFor();
    return Files.readString(out).strip();
  }
}
