package report.page;

import java.util.Optional;
import report.document.Overview;
import report.document.VisionPart;

/**
 * The vision of a book, for links on its front page.
 *
 * @param file the name of its page
 * @param title its title; if the book serves the vision of another year, that of its page
 * @param says a sentence on how many goals serve it
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
