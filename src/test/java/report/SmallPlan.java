package report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A year of plans with one theme and one initiative, for tests that differ in their goals.
 *
 * @param year the folder of the year
 */
public record SmallPlan(Path year) {
  /** Writes the book that most tests want, as of the end of the fiscal year R7. */
  public SmallPlan book() throws IOException {
    return write("book.yaml", "publisher: 市\ntitle: 冊子\nasOf: R8.3月末\nthemes: [theme-1]\n");
  }

  /**
   * Writes the plan.
   *
   * @param goals the goals of its one action, {@code act}, each on a line {@code - …}
   */
  public SmallPlan goals(String goals) throws IOException {
    return goals(goals, "");
  }

  /**
   * Writes the plan.
   *
   * @param goals the goals of its first action, {@code act}
   * @param actions what other actions there are, each on a line {@code - …}
   */
  public SmallPlan goals(String goals, String actions) throws IOException {
    String plan =
        """
        number: 1
        title: 産業
        department: 商工課
        direction: 振興する
        initiatives:
          - id: one
            title: 支援
            actions:
              - id: act
                text: 支援する
                goals:
        """;
    return write("theme-1/plan.yaml", plan + goals.indent(10) + actions.indent(6));
  }

  /** Writes a file of the year, in place of what is there. */
  public SmallPlan write(String file, String text) throws IOException {
    Path path = year.resolve(file);
    Files.createDirectories(path.resolveSibling(""));
    Files.writeString(path, text);
    return this;
  }
}
