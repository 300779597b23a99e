package report.page;

import java.util.List;

/**
 * A note as a page shows it.
 *
 * @param number its number in the book
 * @param anchor its place on the page
 * @param term the term
 * @param definition what it means
 * @param marks where it is marked
 */
record NoteView(int number, String anchor, String term, List<Block> definition, List<Place> marks) {

  /**
   * A place where a term is marked.
   *
   * @param href a link to it
   * @param page the number and title of the theme whose page that is; empty for this page
   */
  record Place(String href, String page) {}
}
