package report.output;

import java.io.IOException;
import java.util.function.Function;

/**
 * An output of a book that takes the themes one by one, so that none has to be kept for the others.
 *
 * @param <T> what it is given of a theme
 */
public interface ThemeOutput<T> {

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
  Step make(int place, T theme) throws IOException;

  /**
   * Makes and puts what comes after all themes, side by side with other outputs.
   *
   * @throws IOException if it cannot be made or written
   */
  void finish() throws IOException;

  /**
   * The same output for those who have something else of a theme.
   *
   * @param <S> what they have
   * @param part what this output needs of it
   * @return an output that does just what this one does
   */
  default <S> ThemeOutput<S> of(Function<S, T> part) {
    ThemeOutput<T> output = this;
    return new ThemeOutput<>() {
      @Override
      public Step begin() throws IOException {
        return output.begin();
      }

      @Override
      public Step make(int place, S theme) throws IOException {
        return output.make(place, part.apply(theme));
      }

      @Override
      public void finish() throws IOException {
        output.finish();
      }
    };
  }
}
