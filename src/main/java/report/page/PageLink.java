package report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import report.document.Labels;
import report.document.MeetingPapers;
import report.document.MeetingPart;
import report.document.Overview;
import report.document.VisionPart;
import report.page.front.FirstLook;

/**
 * A page of the book other than the front page and the themes, as shown in the navigation.
 *
 * @param kind the page, by the name of its template
 * @param file the name of its file
 * @param label its name
 */
record PageLink(String kind, String file, String label) {
  static final String GLOSSARY = "glossary";
  static final String MISSING = "missing";
  static final String VISION = VisionPart.ID;
  static final String MEETING = "meeting";
  static final String CHANGES = "changes";
  static final String GOALS = "goals";
  static final String SEARCH = "search";

  /** The whole book on one page. */
  static final String ALL = "all";

  /** The page that a server shows instead of one that is not there. */
  static final String LOST = "lost";

  /** No page of a theme has an underscore in its name. */
  private static final String CHANGES_FILE = "what_changed.html";

  private static final String GOALS_FILE = "all_goals.html";
  private static final String SEARCH_FILE = "search_results.html";

  /** Where the lists of the front page lead. */
  static final FirstLook.Pages FRONT =
      new FirstLook.Pages(file(GOALS), file(MISSING), file(CHANGES), ThemeLink::file);

  /** The pages a document has, in the order of the navigation. */
  static List<PageLink> of(Overview overview) {
    Labels labels = overview.labels();
    List<PageLink> pages = new ArrayList<>();
    if (overview.tally().goals() > 0) {
      pages.add(page(GOALS, labels.get("page.goals")));
    }
    if (!overview.themes().isEmpty()) {
      pages.add(page(MISSING, labels.get("page.missing")));
    }
    if (!overview.changes().isEmpty()) {
      pages.add(page(CHANGES, labels.get("page.changes")));
    }
    if (VisionLink.isIn(overview)) {
      pages.add(page(VISION, labels.get("vision")));
    }
    overview.packs().stream()
        .map(MeetingPapers::meeting)
        .forEach(meeting -> pages.add(new PageLink(MEETING, file(meeting), meeting.round())));
    if (!overview.notes().isEmpty()) {
      pages.add(page(GLOSSARY, labels.get("glossary")));
    }
    return List.copyOf(pages);
  }

  private static PageLink page(String kind, String label) {
    return new PageLink(kind, file(kind), label);
  }

  /** The file of a meeting's page; no page of a theme has an underscore in the middle. */
  static String file(MeetingPart meeting) {
    return MEETING + "_" + meeting.id() + ".html";
  }

  /** The file of a page that exists once. */
  static String file(String kind) {
    return switch (kind) {
      case CHANGES -> CHANGES_FILE;
      case GOALS -> GOALS_FILE;
      case SEARCH -> SEARCH_FILE;
      case ALL -> "all_themes.html";
      case LOST -> "404.html";
      default -> kind + ".html";
    };
  }

  /** The files of the pages of meetings, by their ids. */
  static Map<String, String> meetings(Overview overview) {
    Map<String, String> files = new LinkedHashMap<>();
    overview.packs().forEach(pack -> files.put(pack.meeting().id(), file(pack.meeting())));
    return files;
  }

  /** The files of the front page, of themes and of other pages, in this order. */
  static List<String> files(List<ThemeLink> themes, List<PageLink> others) {
    return Stream.of(
            Stream.of(file("index")),
            themes.stream().map(ThemeLink::file),
            others.stream().map(PageLink::file))
        .flatMap(files -> files)
        .toList();
  }
}
