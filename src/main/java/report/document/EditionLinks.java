package report.document;

import java.util.Optional;

/**
 * Where the pages of other books and other editions are, seen from those of a book. The pages of
 * the original are in the output folder of the book, those of an edition in a folder inside it that
 * is named after its language.
 *
 * @param up leads from the pages to the folder of the output folders of all books, such as {@code
 *     ../}
 * @param inside leads from the output folder of another book to its pages in the same language;
 *     empty for the original
 * @param other the other edition of this book, if there is one
 * @param extent which outputs these are
 */
public record EditionLinks(String up, String inside, Optional<Other> other, Extent extent) {
  /** Which outputs of a book are in a language. */
  public enum Extent {
    /** All of them. */
    ALL,
    /** Pages and data. */
    PAGES,
    /** Papers for a council. */
    PAPERS
  }

  /** The original of a book that has no other edition. */
  public static final EditionLinks NONE = new EditionLinks("../", "", Optional.empty(), Extent.ALL);

  /** The papers of a book whose pages are in another language. */
  public static final EditionLinks PAPERS =
      new EditionLinks("../", "", Optional.empty(), Extent.PAPERS);

  /** The pages of a book whose papers are in another language. */
  public static final EditionLinks PAGES =
      new EditionLinks("../", "", Optional.empty(), Extent.PAGES);

  /**
   * The same book in another language.
   *
   * @param language its language, ja or en
   * @param folder leads to the folder of its pages, which have the same names
   */
  public record Other(String language, String folder) {}

  /**
   * The original of a book that has an edition.
   *
   * @param language the language of the edition
   * @return the links of its pages
   */
  public static EditionLinks toEdition(String language) {
    return new EditionLinks(
        "../", "", Optional.of(new Other(language, language + "/")), Extent.ALL);
  }

  /**
   * An edition.
   *
   * @param language its language
   * @param original the language of the original
   * @return the links of its pages
   */
  public static EditionLinks ofEdition(String language, String original) {
    return new EditionLinks(
        "../../", language + "/", Optional.of(new Other(original, "../")), Extent.PAGES);
  }

  /**
   * The pages of another book in the same language.
   *
   * @param code the short name of the book
   * @return the path of their folder
   */
  public String beside(String code) {
    return up + code + "/" + inside;
  }
}
