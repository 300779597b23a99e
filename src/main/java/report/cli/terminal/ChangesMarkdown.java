package report.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import report.compare.Change;
import report.compare.ChangeWords;
import report.compare.Comparison;
import report.diff.WordDiff;
import report.document.Labels;
import report.finding.VisibleText;

/**
 * Draws changes as Markdown, for a comment on a pull request. Texts of plans stay text: nothing in
 * them becomes a link, a mention, HTML or a heading.
 */
public final class ChangesMarkdown {
  /** GitHub takes comments of 65,536 characters, and there is more in one than changes. */
  private static final int LONGEST = 60_000;

  /** The letters of one text; a longer one is cut. */
  private static final int LONGEST_TEXT = 2_000;

  private final Labels labels;

  private ChangesMarkdown(Labels labels) {
    this.labels = labels;
  }

  /**
   * The changes of books.
   *
   * @param comparisons what differs, of each book
   * @param labels the labels, in the language of the comment
   * @return Markdown, at most as long as a comment may be
   */
  public static String of(List<Comparison> comparisons, Labels labels) {
    ChangesMarkdown markdown = new ChangesMarkdown(labels);
    StringBuilder out = new StringBuilder();
    int left = 0;
    for (Comparison comparison : comparisons) {
      left += markdown.append(comparison, out);
    }
    if (left > 0) {
      out.append('\n').append(escaped(labels.get("diff.more", left))).append('\n');
    }
    return out.toString();
  }

  /** Appends as many changes as fit. */
  private int append(Comparison comparison, StringBuilder out) {
    out.append(out.length() == 0 ? "### " : "\n### ")
        .append(escaped(comparison.title()))
        .append(escaped(labels.get("diff.versions", comparison.before(), comparison.after())))
        .append("\n\n");
    ChangeWords.summary(comparison, labels)
        .forEach(sentence -> out.append("- ").append(escaped(sentence)).append('\n'));
    String theme = "";
    int fit = 0;
    for (Change change : comparison.changes()) {
      String head = fit == 0 || !change.place().theme().equals(theme) ? head(change) : "";
      String row = row(change);
      if (out.length() + head.length() + row.length() > LONGEST) {
        break;
      }
      out.append(head).append(row);
      theme = change.place().theme();
      fit++;
    }
    return comparison.changes().size() - fit;
  }

  private String head(Change change) {
    String theme = change.place().theme();
    return "\n"
        + (theme.isEmpty() ? "" : "#### " + escaped(theme) + "\n\n")
        + "| "
        + String.join(
            " | ", List.of(labels.get("diff.item"), labels.get("diff.old"), labels.get("diff.new")))
        + " |\n| --- | --- | --- |\n";
  }

  private String row(Change change) {
    WordDiff words = WordDiff.of(cut(change.before()), cut(change.after()));
    List<String> item = new ArrayList<>(List.of(escaped(ChangeWords.head(change, labels))));
    if (!change.rate().isEmpty()) {
      item.add(escaped(labels.get("diff.rate", change.rate())));
    }
    if (!change.reason().isEmpty()) {
      item.add(escaped(labels.get("diff.why", change.reason())));
    }
    return "| "
        + String.join("<br>", item)
        + " | "
        + marked(words.before(), "del")
        + " | "
        + marked(words.after(), "ins")
        + " |\n";
  }

  private static String cut(String text) {
    int letters = text.codePointCount(0, text.length());
    return letters <= LONGEST_TEXT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT)) + "…";
  }

  private static String marked(List<WordDiff.Stretch> text, String element) {
    return text.stream()
        .map(
            one ->
                one.changed()
                    ? "<" + element + ">" + escaped(one.text()) + "</" + element + ">"
                    : escaped(one.text()))
        .collect(Collectors.joining());
  }

  /**
   * The text with every sign that Markdown knows as a character reference, and a word joiner in
   * what would otherwise be a mention, a number of an issue or an address.
   */
  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder();
    VisibleText.lines(text)
        .codePoints()
        .forEach(
            letter -> {
              if (letter == '\n') {
                safe.append("<br>");
              } else if (isSign(letter)) {
                safe.append("&#").append(letter).append(';');
                safe.append(letter == '@' || letter == '#' || letter == ':' ? "\u2060" : "");
              } else {
                safe.appendCodePoint(letter);
              }
            });
    return safe.toString().replace("www&#46;", "www&#46;\u2060");
  }

  private static boolean isSign(int letter) {
    return letter > ' '
        && letter < 0x7F
        && !Character.isLetterOrDigit(letter)
        && "-,".indexOf(letter) < 0;
  }
}
