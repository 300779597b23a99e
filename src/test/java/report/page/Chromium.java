package report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real browser without a screen. It can reach no host. */
final class Chromium {
  private static final List<String> QUIET =
      List.of(
          System.getProperty("report.chromium", "/usr/bin/chromium"),
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--host-resolver-rules=MAP * ~NOTFOUND",
          "--enable-logging=stderr",
          "--no-pdf-header-footer");

  private final Path folder;

  /** A browser that keeps its files in a folder. */
  Chromium(Path folder) {
    this.folder = folder;
  }

  /** The page after it has been read, as HTML again. Fails if the console says anything. */
  String dom(Path page) throws IOException, InterruptedException {
    return run("--dump-dom", page.toUri().toString());
  }

  /** Prints the page. */
  void pdf(Path page, Path pdf) throws IOException, InterruptedException {
    run("--print-to-pdf=" + pdf, page.toUri().toString());
    assertThat(pdf).exists();
  }

  /** The words of a PDF in the order in which they were drawn. */
  String words(Path pdf) throws IOException, InterruptedException {
    return finish(List.of("pdftotext", "-raw", pdf.toString(), "-"));
  }

  private String run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(QUIET);
    command.add("--user-data-dir=" + folder.resolve("profile"));
    command.addAll(List.of(arguments));
    return finish(command);
  }

  private String finish(List<String> command) throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    boolean ended = process.waitFor(120, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertThat(ended).as("%s ended", command.get(0)).isTrue();
    assertThat(Files.readString(err)).doesNotContain(":CONSOLE");
    return Files.readString(out);
  }
}
