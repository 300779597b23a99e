package report.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import report.output.ThemeOutput.Step;

/**
 * One way through the themes of a book: each is made once, given to all outputs, and let go.
 *
 * @param <T> what the outputs are given of a theme
 */
public final class ThemePass<T> {
  private final List<? extends ThemeOutput<T>> outputs;

  /** Makes themes. */
  @FunctionalInterface
  public interface Themes<T> {
    /**
     * Makes a theme, in any thread.
     *
     * @param place its index in the book, from 0
     * @return the theme
     */
    T get(int place);
  }

  /**
   * A way that has not begun.
   *
   * @param outputs the receiver of themes
   */
  public ThemePass(List<? extends ThemeOutput<T>> outputs) {
    this.outputs = List.copyOf(outputs);
  }

  /**
   * Goes through all themes, several side by side.
   *
   * @param size how many there are
   * @param themes makes them
   * @throws IOException if an output cannot make or put something; nothing more is put then
   */
  public void over(int size, Themes<T> themes) throws IOException {
    List<Callable<Step>> steps = new ArrayList<>();
    outputs.forEach(output -> steps.add(output::begin));
    for (int i = 0; i < size; i++) {
      int place = i;
      steps.add(() -> make(place, themes.get(place)));
    }
    OrderedParallel.each(steps, Step::put);
    OrderedParallel.each(outputs.stream().map(ThemePass::finishing).toList(), Step::put);
  }

  private Step make(int place, T theme) throws IOException {
    List<Step> made = new ArrayList<>();
    for (ThemeOutput<T> output : outputs) {
      made.add(output.make(place, theme));
    }
    return () -> {
      for (Step step : made) {
        step.put();
      }
    };
  }

  private static Callable<Step> finishing(ThemeOutput<?> output) {
    return () -> {
      output.finish();
      return Step.NONE;
    };
  }
}
