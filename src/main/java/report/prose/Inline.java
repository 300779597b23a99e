package report.prose;

import java.util.List;

/** A piece of a line of text. */
public sealed interface Inline {

  /**
   * Plain characters.
   *
   * @param text the characters, without line breaks
   */
  record Text(String text) implements Inline {}

  /**
   * Bold text.
   *
   * @param inside what is bold
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
   * @param inside what the reader sees
   */
  record Link(String target, List<Inline> inside) implements Inline {
    /** Copies the list. */
    public Link {
      inside = List.copyOf(inside);
    }
  }

  /**
   * A glossary mark, written {@code [^id]} and printed as (*10).
   *
   * @param term the id of the glossary term
   */
  record NoteMark(String term) implements Inline {}

  /** A line break that the writer meant. */
  record Break() implements Inline {}
}
