package report.page;

/** A run of a line, for templates. */
sealed interface Inline {

  /**
   * Characters without line breaks.
   *
   * @param text the characters
   * @param bold whether they are bold
   * @param whole whether they stay on one line, as a date or a figure with its unit does
   */
  record Text(String text, boolean bold, boolean whole) implements Inline {}

  /** An intentional line break. */
  record Break() implements Inline {}

  /** A link whose target is http, https, mailto or a place on a page of the book. */
  record Link(String text, boolean bold, String target) implements Inline {}

  /**
   * A glossary mark.
   *
   * @param number the number of the note in the book
   * @param term the id of the term
   * @param href the place of the note on this page
   * @param anchor the place of this mark on the page, to which the note links back
   */
  record Note(int number, String term, String href, String anchor) implements Inline {}

  /**
   * The sign of a note of the vision.
   *
   * @param text the sign, ※
   * @param href the place of the note on this page
   * @param anchor the place of this sign on the page, to which the note links back
   */
  record Sign(String text, String href, String anchor) implements Inline {}
}
