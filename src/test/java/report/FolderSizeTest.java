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

  @Test
  void noFolderHoldsMoreThanFiftyFiles() throws IOException {
    Map<String, Long> files = new TreeMap<>();
    for (String root : WRITTEN) {
      files.putAll(sizes(HOME.resolve(root)));
    }

    assertThat(files).containsKeys("src/main/resources/report/finding/rules/P", "docs");
    assertThat(files)
        .allSatisfy((folder, size) -> assertThat(size).isLessThanOrEqualTo(MOST_FILES));
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
