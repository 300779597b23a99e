package report.page.site;

import java.util.Optional;
import report.document.Overview;
import report.document.Pictures;
import report.document.SitePart;
import report.picture.Picture;
import report.site.License;
import report.site.WebSite;

/**
 * The site of a book, for every page.
 *
 * @param address the folder of its pages on the web, with a slash at its end
 * @param path the same without the host, for pages that are shown at any address
 * @param contact the department to ask; may be empty
 * @param phone its telephone number; may be empty
 * @param mail its mail address; may be empty
 * @param license the name of the license; may be empty
 * @param terms the address of the license; may be empty
 * @param icon the file of the icon; may be empty
 * @param iconType its media type; may be empty
 * @param analytics the host whose scripts may be loaded; may be empty
 * @param changed the date of the last change, in words
 * @param changedOn the same as a day in ISO form
 */
public record SiteView(
    String address,
    String path,
    String contact,
    String phone,
    String mail,
    String license,
    String terms,
    String icon,
    String iconType,
    String analytics,
    String changed,
    String changedOn) {

  /**
   * The site of a book.
   *
   * @param overview the book
   * @return its site; empty if it does not say where it is published
   */
  public static Optional<SiteView> of(Overview overview) {
    return overview.site().map(part -> of(part, overview));
  }

  private static SiteView of(SitePart part, Overview overview) {
    WebSite web = part.web();
    return new SiteView(
        web.address(),
        web.rawPath(),
        web.contact().map(WebSite.Contact::name).orElse(""),
        web.contact().map(WebSite.Contact::phone).orElse(""),
        web.contact().map(WebSite.Contact::mail).orElse(""),
        web.license().map(one -> name(one, overview)).orElse(""),
        web.license().map(License::address).orElse(""),
        web.icon().map(SiteView::file).orElse(""),
        web.icon().map(icon -> icon.size().format().type()).orElse(""),
        web.analytics().orElse(""),
        overview.labels().get("site.changed", part.latest().written()),
        part.latest().day().toString());
  }

  /** The name of a license in the language of the book. */
  private static String name(License license, Overview overview) {
    return overview.labels().get("license." + license.identifier());
  }

  /** Where pages find a picture. */
  private static String file(Picture picture) {
    return Pictures.FOLDER + picture.name();
  }
}
