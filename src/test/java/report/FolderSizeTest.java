package report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A folder is read at a glance: what grows past that is parted by subject. */
class FolderSizeTest {
  private static final Path HOME = Path.of(System.getProperty("report.home", "."));
  private static final int MOST_FILES = 50;

  /** Where people write; what is built stands elsewhere. */
  private static final List<String> WRITTEN = List.of("src", "docs", "plans", "templates");

  /** Folders that are to be parted, each with the reason why they are not yet. */
  private static final Map<String, String> TO_BE_PARTED =
      Map.of(
          "src/main/java", "its packages are being parted",
          "src/test/java/report/cli", "tests follow the classes they test");

  @Test
  void noFolderHoldsMoreThanFiftyFiles() throws IOException {
    Map<String, Long> files = new TreeMap<>();
    for (String root : WRITTEN) {
      files.putAll(sizes(HOME.resolve(root)));
    }

    assertThat(files).containsKeys("src/main/resources/report/finding/rules/P", "docs");
    files.keySet().removeIf(FolderSizeTest::isToBeParted);
    assertThat(files)
        .allSatisfy((folder, size) -> assertThat(size).isLessThanOrEqualTo(MOST_FILES));
  }

  private static boolean isToBeParted(String folder) {
    return TO_BE_PARTED.keySet().stream().anyMatch(part -> (folder + "/").startsWith(part + "/"));
  }

  /** How many files each folder holds, without those of its own folders. */
  private static Map<String, Long> sizes(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .collect(
              Collectors.groupingBy(
                  file -> HOME.relativize(file.resolveSibling("")).toString().replace('\\', '/'),
                  Collectors.counting()));
    }
  }
}
