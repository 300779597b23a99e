package report.page.site;

import java.net.URI;
import java.util.Optional;
import report.document.EditionLinks;
import report.document.Overview;

/**
 * The same book in another language, for every page.
 *
 * @param language its language, ja or en
 * @param name the name of that language in itself
 * @param folder leads to the folder of its pages, which have the same names as these
 * @param address that folder on the web; the same as {@code folder} without a site
 */
public record OtherEdition(String language, String name, String folder, String address) {

  /**
   * The other edition of a book.
   *
   * @param overview the book
   * @return the edition, if there is one
   */
  public static Optional<OtherEdition> of(Overview overview) {
    return overview.editions().other().map(other -> of(other, overview));
  }

  private static OtherEdition of(EditionLinks.Other other, Overview overview) {
    return new OtherEdition(
        other.language(),
        overview.labels().get("edition." + other.language()),
        other.folder(),
        overview
            .site()
            .map(part -> URI.create(part.web().address()).resolve(other.folder()).toString())
            .orElse(other.folder()));
  }
}
