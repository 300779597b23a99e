package report.cli.terminal;

import java.util.List;
import java.util.function.Function;
import report.compare.Change;
import report.compare.ChangeKind;
import report.compare.ChangeWords;
import report.compare.Comparison;
import report.diff.WordDiff;
import report.document.Labels;
import report.finding.Paint;
import report.finding.VisibleText;

/** Draws changes for a terminal: how many there are of each kind, then each in its place. */
public final class ChangesText {
  private final Labels labels;
  private final Paint paint;
  private final StringBuilder out = new StringBuilder();

  private ChangesText(Labels labels, Paint paint) {
    this.labels = labels;
    this.paint = paint;
  }

  /**
   * The changes of a book.
   *
   * @param comparison what differs
   * @param labels the labels, in the language of the user
   * @param paint the colours
   * @return lines, each ending with a line feed
   */
  public static String of(Comparison comparison, Labels labels, Paint paint) {
    ChangesText text = new ChangesText(labels, paint);
    text.write(comparison);
    return text.out.toString();
  }

  private void write(Comparison comparison) {
    line(
        paint.place(
            VisibleText.line(
                comparison.title()
                    + labels.get("diff.versions", comparison.before(), comparison.after()))));
    ChangeWords.summary(comparison, labels).forEach(this::line);
    String theme = "";
    for (Change change : comparison.changes()) {
      String here = change.place().theme();
      if (!here.equals(theme) || out.length() == 0) {
        line("");
        line(paint.place(VisibleText.line(here)));
      }
      theme = here;
      change(change);
    }
  }

  private void change(Change change) {
    line("  " + VisibleText.line(ChangeWords.head(change, labels)));
    WordDiff words = WordDiff.of(change.before(), change.after());
    boolean isWhole = change.before().isEmpty() || change.after().isEmpty();
    if (change.kind() == ChangeKind.MOVED || change.kind() == ChangeKind.RENAMED) {
      line("    " + VisibleText.line(change.before() + " → " + change.after()));
    } else {
      lines("    - ", words.before(), isWhole ? text -> text : paint::underlined, paint::removed);
      lines("    + ", words.after(), isWhole ? text -> text : paint::underlined, paint::added);
    }
    if (!change.rate().isEmpty()) {
      line("    " + VisibleText.line(labels.get("diff.rate", change.rate())));
    }
    if (!change.reason().isEmpty()) {
      line("    " + VisibleText.line(labels.get("diff.why", change.reason())));
    }
  }

  /** A text of possibly several lines with its changed words marked, or all of it if none is. */
  private void lines(
      String margin,
      List<WordDiff.Stretch> text,
      Function<String, String> mark,
      Function<String, String> colour) {
    boolean hasChanges = text.stream().anyMatch(WordDiff.Stretch::changed);
    for (List<WordDiff.Stretch> line : WordDiff.lines(text)) {
      if (!hasChanges || line.stream().anyMatch(WordDiff.Stretch::changed)) {
        out.append(colour.apply(margin));
        line.forEach(
            one -> {
              String shown = colour.apply(VisibleText.line(one.text()));
              out.append(one.changed() ? mark.apply(shown) : shown);
            });
        out.append('\n');
      }
    }
  }

  private void line(String text) {
    out.append(text.stripTrailing()).append('\n');
  }
}
