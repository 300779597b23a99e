package report.output;

import java.io.IOException;
import java.util.Map;

/**
 * An output of a book that takes the themes one by one, each as a document of one chapter, so that
 * none has to be kept for the others. The workbook of a whole book takes the book as if it were
 * one.
 */
public interface ThemeOutput {

  /** A generated result that is to be written. */
  @FunctionalInterface
  interface Step {
    /** Nothing to write. */
    Step NONE = () -> {};

    /**
     * Writes it; never called in parallel with another step of the same book.
     *
     * @throws IOException if it cannot be written
     */
    void put() throws IOException;
  }

  /**
   * Generates the part before all themes, in any thread.
   *
   * @return the result
   * @throws IOException if it cannot be generated
   */
  default Step begin() throws IOException {
    return Step.NONE;
  }

  /**
   * Generates the part for a theme, in any thread.
   *
   * @param place the place of the theme in its book, from 0
   * @param theme the theme, whose document is only asked for if something has to be made of it
   * @return the results, to be written in the order of the themes
   * @throws IOException if it cannot be generated
   */
  Step make(int place, ThemeInput theme) throws IOException;

  /**
   * Generates and writes the part after all themes, in parallel with other outputs.
   *
   * @throws IOException if it cannot be generated or written
   */
  void finish() throws IOException;

  /**
   * Generates and writes what offers the files of all outputs, after these are finished.
   *
   * @param sizes the sizes in bytes of the files that can be offered, by their paths; 0 for one
   *     that is made when it is asked for
   * @throws IOException if it cannot be generated or written
   */
  default void conclude(Map<String, Long> sizes) throws IOException {}
}
