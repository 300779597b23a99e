package report.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order in which the files of a build are listed. */
public final class ReadingOrder {
  /** The front page of a book. */
  public static final String FRONT_PAGE = "index.html";

  private ReadingOrder() {}

  /**
   * The front page of a book is written last, but read first.
   *
   * @param files files in the order they were written
   * @return the same files, where each front page comes before the other pages of its folder
   */
  public static List<Path> of(List<Path> files) {
    List<Path> ordered = new ArrayList<>();
    Map<Path, Integer> pages = new HashMap<>();
    for (Path file : files) {
      if (file.endsWith(FRONT_PAGE)) {
        Integer first = pages.get(file.resolveSibling(""));
        ordered.add(first == null ? ordered.size() : first, file);
      } else {
        if (file.toString().endsWith(".html")) {
          pages.putIfAbsent(file.resolveSibling(""), ordered.size());
        }
        ordered.add(file);
      }
    }
    return ordered;
  }
}
