package report.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Resource bundles define each key once: of two definitions, Java silently uses the last. */
class BundlesTest {
  private static final Path RESOURCES =
      Path.of(System.getProperty("report.home", "."), "src/main/resources");

  private static List<Path> bundles() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(file -> file.toString().endsWith(".properties")).toList();
    }
  }

  private static List<String> repeatedKeys(List<String> lines) {
    Set<String> keys = new HashSet<>();
    List<String> repeated = new ArrayList<>();
    for (String line : lines) {
      int end = line.indexOf('=');
      if (end > 0 && line.charAt(0) != '#' && !keys.add(line.substring(0, end))) {
        repeated.add(line.substring(0, end));
      }
    }
    return repeated;
  }

  @Test
  void everyKeyIsDefinedOnce() throws IOException {
    assertThat(bundles()).hasSizeGreaterThan(8);
    for (Path bundle : bundles()) {
      assertThat(repeatedKeys(Files.readAllLines(bundle))).as(bundle.toString()).isEmpty();
    }
  }

  @Test
  void aSecondDefinitionIsFound() {
    assertThat(repeatedKeys(List.of("# a=1", "a=1", "b=2", "a=3"))).containsExactly("a");
  }
}
