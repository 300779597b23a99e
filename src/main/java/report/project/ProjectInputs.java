package report.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The files that commands read, and that no output may replace. Earlier outputs in input folders
 * may be replaced; they are recognized by their extensions, which no input has.
 *
 * @param paths files and folders that are read
 */
public record ProjectInputs(List<Path> paths) {
  private static final Pattern OUTPUT = Pattern.compile(".*\\.(json|sarif|xml|txt|log|csv|html)");

  private static final Pattern INPUT = Pattern.compile(".*\\.(ya?ml|xlsx|ftlh?|md)");

  /** The folder of a project in which everything is an output. */
  private static final String OUTPUTS = "out";

  /** Takes the real paths. */
  public ProjectInputs {
    paths = paths.stream().map(ProjectRoot::real).toList();
  }

  /**
   * Whether a file is one of those.
   *
   * @param real the real path of an existing file
   */
  boolean hold(Path real) {
    String name = String.valueOf(real.getFileName()).toLowerCase(Locale.ROOT);
    for (Path path : paths) {
      if (real.equals(path)) {
        return true;
      }
      if (real.startsWith(path) && !OUTPUT.matcher(name).matches()) {
        return true;
      }
    }
    return isOfProject(real, name);
  }

  private boolean isOfProject(Path real, String name) {
    for (Path part : real) {
      if (part.toString().equals(".git")) {
        return true;
      }
    }
    return INPUT.matcher(name).matches()
        && paths.stream()
            .map(ProjectRoot::of)
            .anyMatch(root -> real.startsWith(root) && !real.startsWith(root.resolve(OUTPUTS)));
  }
}
