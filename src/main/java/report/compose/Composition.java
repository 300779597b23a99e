package report.compose;

import report.document.Document;
import report.document.Overview;

/** A book that is composed theme by theme, so that no theme has to be kept. Thread-safe. */
public final class Composition {
  private final Overview overview;
  private final BookThemes themes;

  Composition(Overview overview, BookThemes themes) {
    this.overview = overview;
    this.themes = themes;
  }

  /**
   * The book without the texts of its themes.
   *
   * @return the overview
   */
  public Overview overview() {
    return overview;
  }

  /**
   * Composes a theme on its own, with only the legend and notes it needs. Its notes have the
   * numbers they have in the book, and its reposts lead to the originals in the book.
   *
   * @param place its index in the book, from 0
   * @return a document whose code is that of the book, a hyphen and the id of the theme
   */
  public Document theme(int place) {
    return themes.alone(place);
  }
}
