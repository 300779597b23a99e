package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import report.cli.HostileCorpus.Hostile;
import report.delivery.FolderTree;

/** Whatever a file holds, a command ends with findings or a line that names it. */
@Timeout(value = 600, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@Tag("kill")
class HostileCorpusTest {
  /** How long one file may take; the machine may be busy once, not twice. */
  private static final long LONGEST = TimeUnit.SECONDS.toNanos(5);

  /** Every so many-th file is tried in this process; all by {@code -Dreport.hostile.step=1}. */
  private static final int STEP = Integer.getInteger("report.hostile.step", 3);

  /** How many of the files go through the launcher; more by {@code -Dreport.hostile}. */
  private static final int THROUGH_LAUNCHER = Integer.getInteger("report.hostile", 24);

  @TempDir Path folder;
  private Path project;

  @BeforeEach
  void project() throws IOException {
    project = folder.resolve("project");
    HostileCorpus.project(project);
  }

  @Test
  void noFileEndsTheToolOrKeepsItBusy() throws IOException {
    List<Hostile> files = HostileCorpus.files();
    assertThat(files).hasSizeGreaterThanOrEqualTo(1_500);
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < files.size(); i += STEP) {
      Hostile file = files.get(i);
      long first = nanoseconds(file, faults);
      if (first > LONGEST && nanoseconds(file, faults) > LONGEST) {
        faults.add(file.name() + ": takes " + TimeUnit.NANOSECONDS.toMillis(first) + " ms");
      }
    }
    assertThat(faults).isEmpty();
  }

  private long nanoseconds(Hostile file, List<String> faults) throws IOException {
    Optional<byte[]> before = put(file);
    long start = System.nanoTime();
    Ran ran = Ran.english(words(file));
    long took = System.nanoTime() - start;
    check(file, ran, faults);
    restore(file, before);
    return took;
  }

  @Test
  void noFileEndsTheLauncher() throws Exception {
    Checkout checkout = Checkout.packedAt(folder.resolve("checkout"));
    String options = options(checkout);
    List<Hostile> files = HostileCorpus.files();
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < THROUGH_LAUNCHER; i++) {
      Hostile file = files.get(i * files.size() / THROUGH_LAUNCHER);
      Optional<byte[]> before = put(file);
      Ran ran = run(checkout, file, options);
      check(file, ran, faults);
      restore(file, before);
    }
    assertThat(faults).isEmpty();
  }

  private Ran run(Checkout checkout, Hostile file, String options) throws Exception {
    List<String> command = new ArrayList<>(List.of(checkout.launcher().toString()));
    for (Object word : words(file)) {
      command.add(word.toString());
    }
    return checkout.run(
        project, Map.of("REPORT_JAVA_OPTS", options), command.toArray(String[]::new));
  }

  /** With an archive of what one run loads, made in that run. */
  private String options(Checkout checkout) throws Exception {
    Path archive = folder.resolve("classes.jsa");
    String options = "-Xmx512m -Dreport.cache=" + folder;
    Hostile sound =
        new Hostile("sound", "", new byte[0], List.of("build", "R1", "--format", "html,xlsx"));
    run(checkout, sound, options + " -XX:ArchiveClassesAtExit=" + archive);
    assertThat(archive).isNotEmptyFile();
    FolderTree.delete(project.resolve("out"));
    return options + " -XX:SharedArchiveFile=" + archive;
  }

  private Object[] words(Hostile file) {
    List<Object> words = new ArrayList<>();
    for (String word : file.command()) {
      words.add(word.equals("templates") ? project.resolve("templates/sheet.xlsx") : word);
    }
    if (!file.command().contains("check")) {
      words.addAll(List.of("--plans", project.resolve("plans")));
    }
    if (file.command().contains("build")) {
      words.addAll(List.of("--out", project.resolve("out")));
    }
    if (file.command().contains("html")) {
      words.addAll(List.of("--templates", project.resolve("templates")));
    }
    return words.toArray();
  }

  private static void check(Hostile file, Ran ran, List<String> faults) {
    String all = ran.out() + ran.err();
    if (ran.exit() < 0 || ran.exit() > ExitCode.USAGE) {
      faults.add(file.name() + ": exit code " + ran.exit() + ", " + ran.err());
    }
    if (all.contains("\tat ") || all.contains("Exception")) {
      faults.add(file.name() + ": " + all.lines().limit(3).toList());
    }
    if (all.indexOf('\u001b') >= 0 || all.indexOf('\0') >= 0) {
      faults.add(file.name() + ": a control character is printed");
    }
    if (all.length() > 4_000_000) {
      faults.add(file.name() + ": " + all.length() + " characters are printed");
    }
  }

  /** Puts the file in its place; what was there before. */
  private Optional<byte[]> put(Hostile file) throws IOException {
    Path path = project.resolve(file.path());
    Files.createDirectories(path.resolveSibling("."));
    Optional<byte[]> before =
        Files.exists(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
    Files.write(path, file.content());
    return before;
  }

  private void restore(Hostile file, Optional<byte[]> before) throws IOException {
    Path path = project.resolve(file.path());
    if (before.isPresent()) {
      Files.write(path, before.get());
    } else {
      Files.deleteIfExists(path);
    }
    if (file.command().contains("build")) {
      FolderTree.delete(project.resolve("out"));
    }
  }
}
