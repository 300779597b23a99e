package report.document;

import java.util.List;

/** A run of text with the same format. */
public sealed interface Run {

  /**
   * The characters as printed.
   *
   * @return the text; a line break is {@code \n}
   */
  String text();

  /**
   * Text.
   *
   * @param text its characters
   * @param bold whether it is bold
   */
  record Plain(String text, boolean bold) implements Run {}

  /**
   * A link.
   *
   * @param text the visible text
   * @param bold whether it is bold
   * @param target an http, https or mailto address
   */
  record Linked(String text, boolean bold, String target) implements Run {}

  /**
   * A link to another place in the book, such as （再掲） to the original.
   *
   * @param text the visible text
   * @param bold whether it is bold
   * @param theme the id of the theme, the name of its page
   * @param anchor the place on that page; empty for the page as a whole
   */
  record Elsewhere(String text, boolean bold, String theme, String anchor) implements Run {
    /**
     * A link that is not bold.
     *
     * @param text the visible text
     * @param theme the id of the theme
     * @param anchor the place on its page
     */
    public Elsewhere(String text, String theme, String anchor) {
      this(text, false, theme, anchor);
    }
  }

  /**
   * A glossary mark, printed as (*10) in superscript.
   *
   * @param number the number of the note in the book
   * @param term the id of the term, the anchor in the glossary
   */
  record Mark(int number, String term) implements Run {
    @Override
    public String text() {
      return "(*" + number + ")";
    }
  }

  /**
   * The sign of a note of a vision, printed as ※ in superscript.
   *
   * @param text the sign
   * @param note the id of the note, the end of its anchor
   */
  record Sign(String text, String note) implements Run {}

  /**
   * Text that another version does not have, underlined in a comparison table.
   *
   * @param text its characters
   * @param bold whether it is bold
   */
  record Changed(String text, boolean bold) implements Run {}

  /**
   * The characters of several runs.
   *
   * @param runs runs in order
   * @return their text
   */
  static String text(List<Run> runs) {
    if (runs.size() == 1) {
      return runs.get(0).text();
    }
    StringBuilder text = new StringBuilder();
    for (Run run : runs) {
      text.append(run.text());
    }
    return text.toString();
  }
}
