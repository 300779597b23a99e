package report.page;

import java.util.List;

/**
 * A note, for a page.
 *
 * @param number its number in the book
 * @param anchor its place on the page
 * @param term the term
 * @param definition its definition
 * @param marks the places that refer to it
 */
record NoteView(int number, String anchor, String term, List<Block> definition, List<Place> marks) {

  /**
   * A place that refers to a term.
   *
   * @param href a link to it
   * @param page the number and title of the theme of that page; empty for this page
   */
  record Place(String href, String page) {}
}
