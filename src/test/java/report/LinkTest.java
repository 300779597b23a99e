package report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import report.cli.Main;

/**
 * The build rewrites what javac made (decision 0016); Java must accept every class of it, those too
 * that no other test reaches.
 */
final class LinkTest {
  @Test
  void everyClassPassesJavasVerifier() throws Exception {
    Path root = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());

    for (String name : names(root)) {
      Class<?> linked = Class.forName(name, true, Main.class.getClassLoader());
      assertThat(linked.getName()).isEqualTo(name);
    }
  }

  private static List<String> names(Path root) throws Exception {
    try (Stream<Path> files = Files.walk(root)) {
      List<String> names =
          files
              .map(file -> root.relativize(file).toString())
              .filter(file -> file.endsWith(".class"))
              .map(file -> file.substring(0, file.length() - 6).replace('/', '.'))
              .toList();
      assertThat(names).hasSizeGreaterThan(500);
      return names;
    }
  }
}
