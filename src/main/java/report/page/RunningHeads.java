package report.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import report.document.Labels;

/**
 * The style sheet that prints the name of the book and of the page at the top of every printed
 * page.
 *
 * <p>Only a style sheet can write into the page margin, and only text that it contains.
 */
final class RunningHeads {
  /** The name of its file. */
  static final String FILE = "print.css";

  private final StringBuilder css = new StringBuilder();

  private RunningHeads() {}

  static byte[] of(BookView book, List<ThemeLink> themes, Labels labels) {
    String gap = labels.get("words.gap");
    RunningHeads heads = new RunningHeads();
    heads.head("", "left", book.publisher() + gap + book.year() + gap + book.title());
    heads.head("", "right", book.asOf());
    for (ThemeLink theme : themes) {
      heads.page(
          theme.file(),
          theme.band() + labels.get("theme.gap") + theme.title() + gap + theme.asOf());
    }
    for (PageLink page : book.pages()) {
      heads.page(page.file(), page.label() + gap + book.asOf());
    }
    return heads.css.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void page(String file, String text) {
    String name = "p_" + file.substring(0, file.indexOf('.'));
    head(" " + name, "right", text);
    css.append("body[data-file=\"").append(file).append("\"] { page: ").append(name).append(" }\n");
  }

  private void head(String name, String side, String text) {
    css.append("@page").append(name).append(" { @top-").append(side).append(" { content: \"");
    text.strip().codePoints().forEach(this::character);
    css.append("\" } }\n");
  }

  /** Whatever could end a string in CSS is written by its number. */
  private void character(int character) {
    if (Character.isLetterOrDigit(character)) {
      css.appendCodePoint(character);
    } else {
      css.append('\\').append(Integer.toHexString(character)).append(' ');
    }
  }
}
