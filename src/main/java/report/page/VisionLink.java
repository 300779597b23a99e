package report.page;

import java.util.Optional;
import report.document.Overview;
import report.document.VisionPart;

/**
 * The vision of a book as its front page points to it.
 *
 * @param file the name of its page
 * @param title its title, that of its page where the book serves the vision of another year
 * @param says how many goals serve it
 */
record VisionLink(String file, String title, String says) {

  /** Whether a book has a page of a vision: its own, or on how it serves another's. */
  static boolean isIn(Overview overview) {
    return overview.vision().isPresent() || overview.matrix().isPresent();
  }

  static Optional<VisionLink> of(Overview overview) {
    String title =
        overview.vision().map(VisionPart::title).orElseGet(() -> overview.labels().get("matrix"));
    return overview
        .matrix()
        .map(matrix -> new VisionLink(PageLink.file(PageLink.VISION), title, matrix.says()));
  }
}
