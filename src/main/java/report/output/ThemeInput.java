package report.output;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import report.document.Document;

/**
 * What an output makes its part for a theme of: the theme as a document, and digests by which it
 * knows whether that changed since an earlier build. Each is calculated when it is first asked for.
 * Thread-safe.
 */
public final class ThemeInput {
  private final Supplier<Document> made;
  private final ValueDigest digests = new ValueDigest();
  private @Nullable Document document;
  private @Nullable String content;
  private @Nullable String whole;

  /**
   * A theme.
   *
   * @param made makes its document
   */
  public ThemeInput(Supplier<Document> made) {
    this.made = made;
  }

  /**
   * The theme.
   *
   * @return a document of one chapter; for an output that shows all of a book as one, the book
   */
  public synchronized Document document() {
    Document known = document;
    if (known == null) {
      known = made.get();
      document = known;
    }
    return known;
  }

  /**
   * The digest of something that is made of the chapters of the document, the language of its
   * labels and some other values.
   *
   * @param others the other values, of the kinds that a {@link ValueDigest} knows
   * @return hexadecimal digits in lowercase
   */
  public String ofChapters(Object... others) {
    return digests.of(content(), digests.of(others));
  }

  /**
   * The digest of something that is made of the whole document and some other values.
   *
   * @param others the other values, of the kinds that a {@link ValueDigest} knows
   * @return hexadecimal digits in lowercase
   */
  public String ofDocument(Object... others) {
    return digests.of(whole(), digests.of(others));
  }

  private synchronized String content() {
    String known = content;
    if (known == null) {
      known = digests.of(document().chapters(), document().overview().labels());
      content = known;
    }
    return known;
  }

  private synchronized String whole() {
    String known = whole;
    if (known == null) {
      known = digests.of(content(), document().overview());
      whole = known;
    }
    return known;
  }
}
