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
import report.document.MemoryOutlet;
import report.document.SampleDocument;

/** The Nu checker, in a Java of its own, finds pages and style sheet valid. */
@Tag("slow")
class ValidPagesTest {
  @TempDir Path folder;

  /** The checker is started once: what it should find lies beside what it should not. */
  @Test
  void pagesAndStyleAreValidAndWhatIsNotIsFound() throws IOException, InterruptedException {
    PageOutputTest.pages(SampleDocument.japanese()).copyTo(folder.resolve("sample"));
    PageOutputTest.pages(SampleDocument.english()).copyTo(folder.resolve("english"));
    PageOutputTest.pages(RealPagesTest.R1).copyTo(folder.resolve("R1"));
    BuiltPages.R5.pages().copyTo(folder.resolve("R5"));
    BuiltPages.PUBLISHED.pages().copyTo(folder.resolve("published"));
    PageOutputTest.pages(VisionPagesTest.serving()).copyTo(folder.resolve("R6"));
    PageOutputTest.pages(PageOutputTest.withGoals(1001)).copyTo(folder.resolve("large"));
    Files.copy(BuiltPages.list(), folder.resolve("books.html"));
    MemoryOutlet thirty = BuiltPages.THIRTY.pages();
    Path many = Files.createDirectories(folder.resolve("thirty"));
    for (String page : List.of("index.html", "all_goals.html", "all_themes.html")) {
      Files.write(many.resolve(page), thirty.files().get(page));
    }
    assertThat(folder.resolve("published/404.html")).exists();
    Path wrong = Files.createDirectories(folder.resolve("wrong"));
    Files.writeString(wrong.resolve("a.html"), "<!DOCTYPE html><title>x</title><p id=a><p id=a>");
    Files.writeString(wrong.resolve("b.css"), "p { colour: red }");

    List<String> complaints = complaints().lines().filter(line -> line.contains("error:")).toList();

    assertThat(complaints).anyMatch(line -> line.contains("Duplicate ID"));
    assertThat(complaints).anyMatch(line -> line.contains("colour"));
    assertThat(complaints).allMatch(line -> line.contains("/wrong/"));
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
                "gnu"));
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
