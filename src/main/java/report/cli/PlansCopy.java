package report.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import report.delivery.FolderTree;
import report.finding.Findings;

/**
 * A copy of plans in which a text can be tried before anything is written. What is found in it is
 * told as if it stood in the plans.
 */
final class PlansCopy implements Closeable {
  private final PlansFolder plans;
  private final Path root;
  private final Path copy;

  private PlansCopy(PlansFolder plans, Path root) {
    this.plans = plans;
    this.root = root;
    this.copy = root.resolve("plans");
  }

  /** Copies plans into a folder of the machine's own for such things. */
  static PlansCopy of(PlansFolder plans) throws IOException {
    PlansCopy made = new PlansCopy(plans, Files.createTempDirectory("report-"));
    for (PlansFolder.Year year : plans.years()) {
      made.copyYear(year.folder());
    }
    return made;
  }

  /** YAML files are all that is read; whatever else lies there may be large. */
  private void copyYear(Path year) throws IOException {
    try (Stream<Path> tree = Files.walk(year, PlansFolder.PLAN_DEPTH)) {
      for (Path from : tree.filter(Files::isRegularFile).filter(PlansCopy::isYaml).toList()) {
        Path to = of(from);
        Files.createDirectories(to.resolveSibling(""));
        Files.write(to, Files.readAllBytes(from));
      }
    }
  }

  private static boolean isYaml(Path file) {
    return file.toString().endsWith(".yaml") || file.toString().endsWith(".yml");
  }

  /** Reads a file of the plans as it is in the copy. */
  String text(Path file) throws IOException {
    return Files.readString(of(file), StandardCharsets.UTF_8);
  }

  /** Writes a file of the copy, named as it is in the plans. */
  void write(Path file, byte[] bytes) throws IOException {
    Path to = of(file);
    Files.createDirectories(to.resolveSibling(""));
    Files.write(to, bytes);
  }

  /** What is found in the copy, with the paths of the plans. */
  Findings findings() throws IOException {
    Findings told = new Findings();
    told.addAll(
        Plans.read(PlansFolder.at(copy), plans.path(), List.of()).findings().sorted().stream()
            .map(finding -> finding.renamed(this::original))
            .toList());
    return told;
  }

  private Path of(Path file) {
    return copy.resolve(plans.path().relativize(file));
  }

  private String original(String path) {
    Path file = Path.of(path);
    return file.startsWith(copy)
        ? PlansFolder.shown(plans.path().resolve(copy.relativize(file)))
        : path;
  }

  @Override
  public void close() throws IOException {
    FolderTree.delete(root);
  }
}
