package report.sheet.workbook;

import java.util.List;

/**
 * What may be entered into cells, with a message for whoever is in one of them.
 *
 * @param areas the cells; one at least
 * @param takes what is accepted
 * @param title the title of the message, at most 32 characters
 * @param message what may be entered, at most 255 characters
 */
public record Validation(List<CellRange> areas, Takes takes, String title, String message) {
  /** The most characters of a title. */
  public static final int LONGEST_TITLE = 32;

  /** The most characters of a message or of the words of a list. */
  public static final int LONGEST = 255;

  /** What cells accept. */
  public sealed interface Takes {}

  /** Anything; there is only the message. */
  public record Anything() implements Takes {}

  /**
   * One of some words, of which a list is offered; an empty cell too.
   *
   * @param words the words, none of which has a comma or a quotation mark
   */
  public record OneOf(List<String> words) implements Takes {
    /** Copies the list; rejects words that cannot be listed. */
    public OneOf {
      words = List.copyOf(words);
      if (!canList(words)) {
        throw new IllegalArgumentException("no list of words: " + words);
      }
    }

    /**
     * Whether Excel can list words.
     *
     * @param words the words
     * @return false if they are none or too long, or have a comma or a quotation mark
     */
    public static boolean canList(List<String> words) {
      String list = String.join(",", words);
      return !words.isEmpty()
          && list.length() <= LONGEST
          && words.stream().noneMatch(word -> word.matches(".*[,\"].*"));
    }
  }

  /**
   * A whole number; an empty cell too.
   *
   * @param least the least one
   * @param most the largest one
   */
  public record Whole(int least, int most) implements Takes {}

  /** Copies the list; rejects no cells, and texts that Excel would not open. */
  public Validation {
    areas = List.copyOf(areas);
    if (areas.isEmpty() || title.length() > LONGEST_TITLE || message.length() > LONGEST) {
      throw new IllegalArgumentException("no validation: " + title);
    }
  }
}
