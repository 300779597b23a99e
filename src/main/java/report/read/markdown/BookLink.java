package report.read.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.finding.Span;
import report.notation.HalfWidth;
import report.prose.Inline;

/**
 * A link of a text to another place in the book.
 *
 * @param reference the piece of the text
 * @param span the location of its address
 */
public record BookLink(Inline.Reference reference, Span span) {
  /** What may be an id, even if it is written wrongly. */
  private static final String NAME = "[\\p{L}\\p{Nd}_-]";

  private static final Pattern ADDRESS =
      Pattern.compile("(" + NAME + "*)#(" + NAME + "+)|([A-Za-z0-9_-]+)");

  /**
   * The link to an address.
   *
   * @param typed the address: {@code #item}, {@code theme#item} or {@code theme}
   * @param words the visible text
   * @return the link; empty if the address has another form
   */
  static Optional<Inline.Reference> of(String typed, List<Inline> words) {
    String address = HalfWidth.of(typed.strip());
    List<Inline> shown = words.isEmpty() ? List.of(new Inline.Text(address)) : words;
    Matcher parts = ADDRESS.matcher(address);
    if (!parts.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        parts.group(2) == null
            ? new Inline.Reference(parts.group(3), "", shown)
            : new Inline.Reference(parts.group(1), parts.group(2), shown));
  }
}
