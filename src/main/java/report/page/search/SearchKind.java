package report.page.search;

import java.util.Locale;
import report.document.Labels;

/** What kind of text was found. */
public enum SearchKind {
  /** The title of a theme, its department and direction. */
  THEME,
  /** The title of an initiative and its aim. */
  INITIATIVE,
  /** What is done. */
  ACTION,
  /** A goal, its departments and what was revised. */
  GOAL,
  /** A result and the text of a progress report. */
  PROGRESS,
  /** Challenges and next steps. */
  OUTLOOK,
  /** A term of the glossary. */
  TERM,
  /** A vision. */
  VISION,
  /** A meeting: its agenda and papers. */
  MEETING;

  /** The kind in words. */
  String label(Labels labels) {
    return labels.get("search." + name().toLowerCase(Locale.ROOT));
  }
}
