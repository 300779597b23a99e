package report.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import report.document.Document;
import report.output.ThemeOutput.Step;

/** One way through the themes of a book: each is made once, given to all outputs, and let go. */
public final class ThemePass {
  private ThemePass() {}

  /**
   * Processes all themes, several in parallel.
   *
   * @param outputs what takes the themes
   * @param size how many there are
   * @param themes makes the theme of a place, from 0, in any thread
   * @throws IOException if an output cannot make or put something; nothing more is put then
   */
  public static void over(List<ThemeOutput> outputs, int size, IntFunction<Document> themes)
      throws IOException {
    List<Callable<Step>> steps = new ArrayList<>();
    outputs.forEach(output -> steps.add(output::begin));
    for (int i = 0; i < size; i++) {
      int place = i;
      steps.add(() -> make(outputs, place, new ThemeInput(() -> themes.apply(place))));
    }
    OrderedParallel.each(steps, Step::put);
    OrderedParallel.each(outputs.stream().map(ThemePass::finishing).toList(), Step::put);
  }

  /**
   * Goes through themes that are held.
   *
   * @param output what takes them; nothing if it could not begin
   * @param themes the themes
   * @throws IOException if the output cannot make or put something
   */
  public static void over(Optional<ThemeOutput> output, List<Document> themes) throws IOException {
    if (output.isPresent()) {
      over(List.of(output.get()), themes.size(), themes::get);
    }
  }

  private static Step make(List<ThemeOutput> outputs, int place, ThemeInput theme)
      throws IOException {
    List<Step> made = new ArrayList<>();
    for (ThemeOutput output : outputs) {
      made.add(output.make(place, theme));
    }
    return () -> {
      for (Step step : made) {
        step.put();
      }
    };
  }

  private static Callable<Step> finishing(ThemeOutput output) {
    return () -> {
      output.finish();
      return Step.NONE;
    };
  }
}
