package report.prose;

import java.util.List;
import java.util.regex.Pattern;

/** A piece of a line of text. */
public sealed interface Inline {

  /**
   * Plain characters.
   *
   * @param text the characters, without line breaks
   */
  record Text(String text) implements Inline {
    /** Rejects line breaks, which must be a {@link Break}. */
    public Text {
      if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
        throw new IllegalArgumentException("a line break in a text");
      }
    }
  }

  /**
   * Bold text.
   *
   * @param inside the bold content
   */
  record Bold(List<Inline> inside) implements Inline {
    /** Copies the list. */
    public Bold {
      inside = List.copyOf(inside);
    }
  }

  /**
   * A link.
   *
   * @param target an http, https or mailto address
   * @param inside the visible text
   */
  record Link(String target, List<Inline> inside) implements Inline {
    private static final Pattern SAFE =
        Pattern.compile("(?:https?://|mailto:)[^\\s\\p{Cntrl}]+", Pattern.CASE_INSENSITIVE);

    /** Copies the list and rejects other addresses, which a page could execute as a script. */
    public Link {
      inside = List.copyOf(inside);
      if (!isSafe(target)) {
        throw new IllegalArgumentException("not a safe address: " + target);
      }
    }

    /**
     * Whether a link may lead to an address.
     *
     * @param target an address as written
     * @return true for http, https and mailto without white space
     */
    public static boolean isSafe(String target) {
      return SAFE.matcher(target).matches();
    }
  }

  /**
   * A link to another place in the book, written as {@code [text](#item)}, {@code [text](theme)} or
   * {@code [text](theme#item)}.
   *
   * @param theme the id of a theme as written; empty for the theme that contains the text
   * @param item the id of one of its goals, actions or initiatives as written; empty for the theme
   *     as a whole
   * @param inside the visible text
   */
  record Reference(String theme, String item, List<Inline> inside) implements Inline {
    /** Copies the list and rejects a link to nothing. */
    public Reference {
      inside = List.copyOf(inside);
      if (theme.isEmpty() && item.isEmpty()) {
        throw new IllegalArgumentException("a link to nothing");
      }
    }

    /**
     * The address.
     *
     * @return as it is written in a text
     */
    public String address() {
      return item.isEmpty() ? theme : theme + "#" + item;
    }
  }

  /**
   * A glossary mark, written as {@code [^id]} and printed as (*10).
   *
   * @param term the id of the glossary term
   */
  record NoteMark(String term) implements Inline {}

  /** An intentional line break. */
  record Break() implements Inline {}
}
