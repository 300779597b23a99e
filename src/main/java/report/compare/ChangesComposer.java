package report.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import report.compare.Change.Part;
import report.diff.WordDiff;
import report.document.ChangesPart;
import report.document.ChangesPart.ChangedLine;
import report.document.ChangesPart.ChangedRow;
import report.document.ChangesPart.ChangedTheme;
import report.document.ChangesPart.ChangedWords;
import report.document.Labels;

/** Composes what changed as it is printed: every change once, in the order of the book. */
public final class ChangesComposer {
  /** So many lines that are the same in both versions are not worth printing. */
  private static final int OMITTED = 3;

  private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\]]*+]");

  private final Labels labels;

  ChangesComposer(Labels labels) {
    this.labels = labels;
  }

  /**
   * Composes changes.
   *
   * @param comparison what differs
   * @param labels the labels, in the language of the document
   * @return the changes by theme
   */
  public static ChangesPart of(Comparison comparison, Labels labels) {
    return new ChangesComposer(labels).of(comparison);
  }

  private ChangesPart of(Comparison comparison) {
    Map<String, List<ChangedRow>> themes = new LinkedHashMap<>();
    for (Change change : comparison.changes()) {
      String theme = change.place().theme();
      String head = theme.isEmpty() ? labels.get("diff.part." + Part.BOOK) : theme;
      themes.computeIfAbsent(head, none -> new ArrayList<>()).add(row(change));
    }
    return new ChangesPart(
        comparison.title(),
        labels.get("diff.between", comparison.before(), comparison.after()),
        ChangeWords.summary(comparison, labels),
        heads(comparison.isErrata()),
        themes.entrySet().stream()
            .map(one -> new ChangedTheme(one.getKey(), one.getValue()))
            .toList());
  }

  private ChangesPart.ChangedHeads heads(boolean isErrata) {
    return isErrata
        ? new ChangesPart.ChangedHeads(
            labels.get("diff.errataName"), labels.get("diff.right"), labels.get("diff.wrong"))
        : new ChangesPart.ChangedHeads(
            labels.get("diff.name"), labels.get("diff.new"), labels.get("diff.old"));
  }

  /** A change as a row. */
  ChangedRow row(Change change) {
    boolean isNew = change.before().isEmpty();
    boolean isGone = change.after().isEmpty();
    boolean isMoved = change.kind() == ChangeKind.MOVED;
    WordDiff words =
        isMoved
            ? WordDiff.of(title(change.before()), title(change.after()))
            : WordDiff.of(change.before(), change.after());
    return new ChangedRow(
        change.kind().code(),
        ChangeWords.kind(change, labels),
        change.place().initiative(),
        ChangeWords.item(change, labels),
        isGone ? words("diff.isGone") : lines(words.after()),
        isNew ? words("diff.isNew") : lines(words.before()),
        Stream.concat(
                Stream.of(change.rate())
                    .filter(rate -> !rate.isEmpty())
                    .map(rate -> labels.get("diff.rate", rate)),
                Stream.of(change.reason()).filter(reason -> !reason.isEmpty()))
            .toList());
  }

  /** Where a part was moved, without the id of that place. */
  private static String title(String place) {
    return place.substring(place.indexOf('　') + 1);
  }

  private List<ChangedLine> words(String key) {
    return List.of(line(List.of(new ChangedWords(labels.get(key), false))));
  }

  /** The lines of a text; many that are the same in both versions become one （略）. */
  private List<ChangedLine> lines(List<WordDiff.Stretch> text) {
    List<ChangedLine> all =
        WordDiff.lines(text).stream()
            .map(line -> line(line.stream().map(ChangesComposer::words).toList()))
            .toList();
    List<ChangedLine> brief = new ArrayList<>();
    int at = 0;
    while (at < all.size()) {
      int end = at;
      while (end < all.size() && !isChanged(all.get(end))) {
        end++;
      }
      brief.addAll(end - at >= OMITTED ? words("diff.omitted") : all.subList(at, end));
      if (end < all.size()) {
        brief.add(all.get(end));
      }
      at = end + 1;
    }
    return brief;
  }

  /** Marks of notes say nothing here, unless they are what changed. */
  private static ChangedWords words(WordDiff.Stretch stretch) {
    String plain = NOTE.matcher(stretch.text()).replaceAll("");
    boolean isMark = stretch.changed() && plain.isBlank();
    return new ChangedWords(isMark ? stretch.text() : plain, stretch.changed());
  }

  private static ChangedLine line(List<ChangedWords> words) {
    return new ChangedLine(words, ChangedCells.of(words));
  }

  private static boolean isChanged(ChangedLine line) {
    return line.words().stream().anyMatch(ChangedWords::changed);
  }
}
