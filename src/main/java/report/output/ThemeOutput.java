package report.output;

import java.io.IOException;
import report.document.Document;

/**
 * An output of a book that takes the themes one by one, each as a document of one chapter, so that
 * none has to be kept for the others. The workbook of a whole book takes the book as if it were
 * one.
 */
public interface ThemeOutput {

  /** Something that was made, and is to be put where it goes. */
  @FunctionalInterface
  interface Step {
    /** Nothing to be put anywhere. */
    Step NONE = () -> {};

    /**
     * Puts it there; never called side by side with another step of the same book.
     *
     * @throws IOException if it cannot be written
     */
    void put() throws IOException;
  }

  /**
   * Makes what comes before all themes, in any thread.
   *
   * @return what was made
   * @throws IOException if it cannot be generated
   */
  default Step begin() throws IOException {
    return Step.NONE;
  }

  /**
   * Makes what shows a theme, in any thread.
   *
   * @param place the place of the theme in its book, from 0
   * @param theme the theme
   * @return what was made, to be put in the order of the themes
   * @throws IOException if it cannot be generated
   */
  Step make(int place, Document theme) throws IOException;

  /**
   * Makes and puts what comes after all themes, side by side with other outputs.
   *
   * @throws IOException if it cannot be made or written
   */
  void finish() throws IOException;
}
