package report.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import report.finding.Finding;
import report.finding.FindingTexts;
import report.finding.Severity;
import report.finding.Span;
import report.finding.Suggestion;

/** Pastes what a finding suggests where it says, as a person does, and validates again. */
final class Pasting {
  private static final FindingTexts TEXTS = new FindingTexts(Locale.ENGLISH);

  private Pasting() {}

  /** What pasting a suggestion did. */
  record Result(Finding finding, Suggestion suggestion, List<Finding> before, List<Finding> after) {

    /** Whether the finding is still there. */
    boolean isThereStill() {
      return count(after) >= count(before);
    }

    /** The errors that were not there before, but for those of some rules. */
    Set<String> newErrors(List<String> hidden) {
      Set<String> errors =
          errors(after.stream().filter(f -> !hidden.contains(f.rule().id())).toList());
      errors.removeAll(errors(before));
      return errors;
    }

    /** The new errors of its own line: YAML that cannot be read hides what the rest of it says. */
    Set<String> newErrorsOfItsLine() {
      String line = finding.span().line() + " ";
      Set<String> errors = newErrors(List.of());
      errors.removeIf(error -> !error.startsWith(line));
      return errors;
    }

    private long count(List<Finding> findings) {
      return findings.stream().filter(other -> words(other).equals(words(finding))).count();
    }
  }

  /** Pastes a suggestion, reads, and takes it back. */
  static Result paste(Path plans, List<Finding> before, Finding finding, Suggestion suggestion) {
    return whilePasted(
        suggestion, () -> new Result(finding, suggestion, before, Fixtures.read(plans).findings()));
  }

  /** What is found while a suggestion stands in its file. */
  static <T> T whilePasted(Suggestion suggestion, Supplier<T> found) {
    Path file = Path.of(suggestion.span().source().path());
    try {
      if (suggestion.span().source().lines().isEmpty()) {
        Path renamed = file.resolveSibling(suggestion.text());
        Files.createDirectories(renamed.resolveSibling("."));
        Files.move(file, renamed);
        T result = found.get();
        Files.move(renamed, file);
        return result;
      }
      String written = Files.readString(file);
      Files.writeString(file, pasted(written, suggestion));
      T result = found.get();
      Files.writeString(file, written);
      return result;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String pasted(String written, Suggestion suggestion) {
    Span span = suggestion.span();
    int from = offset(written, span.line(), span.column());
    int to = offset(written, span.endLine(), span.endColumn());
    return written.substring(0, from) + suggestion.text() + written.substring(to);
  }

  /** Where a place is in the text; columns do not count a byte order mark. */
  private static int offset(String text, int line, int column) {
    int offset = text.startsWith("\uFEFF") ? 1 : 0;
    for (int i = 1; i < line; i++) {
      offset = text.indexOf('\n', offset) + 1;
    }
    return offset + column - 1;
  }

  private static Set<String> errors(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(Pasting::words)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What a finding says and of which line; the column moves with what is pasted before it. */
  private static String words(Finding finding) {
    return finding.span().line() + " " + finding.rule().id() + " " + TEXTS.message(finding);
  }
}
