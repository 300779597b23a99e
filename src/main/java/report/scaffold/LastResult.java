package report.scaffold;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.calendar.Timing;
import report.plan.Actual;
import report.plan.Result;
import report.project.Messages;

/**
 * The last reported result of a goal, shown next to the lines of a new report.
 *
 * @param result the result; empty if there is none yet
 * @param date the date of its report
 * @param texts the texts of the comments
 */
record LastResult(Optional<Result> result, Optional<Timing> date, Messages texts) {

  /** A blank line for a key, with a hint and the last value. */
  String line(String key, String hint, Optional<String> last) {
    String before =
        last.filter(said -> !said.isBlank())
            .flatMap(said -> date.map(day -> before(day, said)))
            .orElse("");
    String comment =
        Stream.of(hint, before)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(texts.get("between")));
    return comment.isEmpty() ? key + ":" : key + ":  # " + comment;
  }

  private String before(Timing day, String said) {
    return texts.get("last", day.written(), NewProgress.cut(said));
  }

  /** The line with the name used in the last report. */
  Optional<String> label() {
    return result.flatMap(Result::label).map(label -> "label: '" + label.replace("'", "''") + "'");
  }

  /** The figures, the date or the rating. */
  Optional<String> figure() {
    return result.flatMap(
        last -> {
          if (last instanceof Result.Numeric numeric) {
            return Optional.of(
                texts.list(numeric.actuals().stream().map(LastResult::word).toList()));
          }
          return last instanceof Result.Done done
              ? done.done().map(Timing::written)
              : Optional.of(((Result.Judged) last).rating());
        });
  }

  private static String word(Actual actual) {
    return actual.written();
  }

  /** The number of completed steps. */
  Optional<String> steps() {
    return result
        .filter(Result.Done.class::isInstance)
        .flatMap(done -> ((Result.Done) done).steps())
        .map(String::valueOf);
  }

  /** The first words of the note or the evidence. */
  Optional<String> note() {
    return result.map(Result::note).map(NewProgress::words);
  }

  /** The first words of why the target was missed. */
  Optional<String> reason() {
    return result.map(Result::reason).map(NewProgress::words);
  }

  /** The first words of the next steps. */
  Optional<String> next() {
    return result.map(Result::next).map(NewProgress::words);
  }
}
