package report.page.site;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import report.document.Overview;
import report.document.SitePart;
import report.output.Outlet;
import report.picture.Picture;

/** The files of a site: sitemap.xml and feed.xml. */
public final class SiteFiles {
  /** The list of the pages, for search engines. */
  public static final String SITEMAP = "sitemap.xml";

  /** What was published and changed, for feed readers (Atom). */
  public static final String FEED = "feed.xml";

  /** Feed readers need a time; days begin in Japan. */
  private static final String MIDNIGHT = "T00:00:00+09:00";

  private final Overview overview;
  private final SitePart part;

  /**
   * The files of a site.
   *
   * @param overview the book
   * @param part its site
   */
  public SiteFiles(Overview overview, SitePart part) {
    this.overview = overview;
    this.part = part;
  }

  /**
   * The icon of the pages.
   *
   * @return the picture, if there is one
   */
  public Optional<Picture> icon() {
    return part.web().icon();
  }

  /**
   * Writes them.
   *
   * @param pages the files of the pages that search engines may list, the front page first
   * @param outlet receives the files
   * @throws IOException if one cannot be written
   */
  public void write(List<String> pages, Outlet outlet) throws IOException {
    byte[] sitemap = sitemap(pages);
    outlet.file(SITEMAP, out -> out.write(sitemap));
    byte[] feed = feed();
    outlet.file(FEED, out -> out.write(feed));
  }

  private byte[] sitemap(List<String> pages) {
    XmlText xml =
        new XmlText().raw("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (String page : pages) {
      xml.raw("<url>\n")
          .element("loc", address(page))
          .element("lastmod", part.latest().day().toString())
          .raw("</url>\n");
    }
    return xml.raw("</urlset>\n").bytes();
  }

  private byte[] feed() {
    String address = part.web().address();
    XmlText xml =
        new XmlText()
            .raw("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
            .text(overview.labels().language())
            .raw("\">\n")
            .element("id", address)
            .element("title", overview.publisher() + " " + overview.year() + " " + overview.title())
            .element("updated", part.latest().day() + MIDNIGHT)
            .raw("<author>")
            .element("name", overview.publisher())
            .raw("</author>\n");
    link(xml, "self", address + FEED);
    link(xml, "alternate", address);
    part.web().license().ifPresent(license -> link(xml, "license", license.address()));
    part.events().forEach(event -> entry(xml, event));
    return xml.raw("</feed>\n").bytes();
  }

  /** Kind and date name an entry for ever. */
  private void entry(XmlText xml, SitePart.Event event) {
    String page =
        event.kind() == SitePart.Kind.REVISED && !overview.changes().isEmpty()
            ? part.web().address() + "what_changed.html"
            : part.web().address();
    String name = event.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    xml.raw("<entry>\n")
        .element("id", part.web().address() + "#" + name + "_" + event.day())
        .element("title", event.title())
        .element("updated", event.day() + MIDNIGHT);
    link(xml, "alternate", page);
    String summary = String.join("\n", event.texts());
    xml.element("summary", summary.isEmpty() ? overview.title() + " " + event.title() : summary)
        .raw("</entry>\n");
  }

  private static void link(XmlText xml, String relation, String address) {
    xml.raw("<link rel=\"" + relation + "\" href=\"").text(address).raw("\"/>\n");
  }

  private String address(String page) {
    return part.web().address() + (page.equals("index.html") ? "" : page);
  }
}
