package report.compose;

import report.document.Document;
import report.document.Overview;

/**
 * A book that is composed theme by theme: of many themes none has to be kept. Threads may share it.
 */
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
   * Composes a theme by itself, with what only it needs of legend and notes. Its notes have the
   * numbers they have in the book, and what it shows again leads to where it stands there.
   *
   * @param place its place in the book, from 0
   * @return a document whose code is that of the book, a hyphen and the id of the theme
   */
  public Document theme(int place) {
    return themes.alone(place);
  }
}
