package report.page;

import java.util.ArrayList;
import java.util.List;
import report.document.Document;
import report.document.Labels;

/**
 * A page of the book beside the front page and the themes, as the navigation points to it.
 *
 * @param kind which page it is, the name of its template
 * @param file the name of its file
 * @param label its name
 */
record PageLink(String kind, String file, String label) {
  static final String GLOSSARY = "glossary";
  static final String MISSING = "missing";

  /** The pages a document has, in the order of the navigation. */
  static List<PageLink> of(Document document) {
    Labels labels = document.labels();
    List<PageLink> pages = new ArrayList<>();
    if (!document.themes().isEmpty()) {
      pages.add(page(MISSING, labels.get("page.missing")));
    }
    if (!document.notes().isEmpty()) {
      pages.add(page(GLOSSARY, labels.get("glossary")));
    }
    return List.copyOf(pages);
  }

  private static PageLink page(String kind, String label) {
    return new PageLink(kind, file(kind), label);
  }

  /** The file of a page that is there once. */
  static String file(String kind) {
    return kind + ".html";
  }
}
