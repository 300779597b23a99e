package report.build;

import java.util.List;
import java.util.Set;
import report.compose.Composition;
import report.document.Document;
import report.document.Overview;

/** A book to be built. */
public sealed interface Edition {
  /** The book without the content of its themes. */
  Overview overview();

  /** The short name of the book, that of its output folder. */
  default String code() {
    return overview().code();
  }

  /**
   * The folder of its files in the output folder of the book.
   *
   * @return empty for the original; for an edition in another language such as {@code en/}
   */
  default String folder() {
    return overview().editions().inside();
  }

  /**
   * The name of the part of a build that a format of it is.
   *
   * @param format one of its formats
   * @return for instance html, or html@en
   */
  default String part(OutputFormat format) {
    return folder().isEmpty()
        ? format.code()
        : format.code() + "@" + overview().labels().language();
  }

  /**
   * The formats it is built as.
   *
   * @param chosen the formats that are asked for
   * @return those of them that it has
   */
  default List<OutputFormat> formats(List<OutputFormat> chosen) {
    return switch (overview().editions().extent()) {
      case ALL -> chosen;
      case PAGES -> chosen.stream().filter(OutputFormat::isTranslated).toList();
      case PAPERS -> chosen.stream().filter(format -> !format.isTranslated()).toList();
    };
  }

  /** The short names of everything that is built with it, each into a folder of that name. */
  Set<String> beside();

  /** The short names of all books of the project, whether they are built with it or not. */
  Set<String> years();

  /**
   * A book, or a theme of one, in a single workbook.
   *
   * @param document what to build
   * @param beside the short names of everything that is built with it
   * @param years the short names of all books of the project; none for a theme on its own
   */
  record Whole(Document document, Set<String> beside, Set<String> years) implements Edition {
    /** Copies the sets. */
    public Whole {
      beside = Set.copyOf(beside);
      years = Set.copyOf(years);
    }

    @Override
    public Overview overview() {
      return document.overview();
    }
  }

  /**
   * A book with one workbook per theme. The themes are composed one at a time and not kept, because
   * there may be many.
   *
   * @param overview the book without the content of its themes
   * @param composition what to build
   * @param beside the short names of everything that is built with it
   * @param years the short names of all books of the project
   */
  record Split(Overview overview, Composition composition, Set<String> beside, Set<String> years)
      implements Edition {
    /** Copies the sets. */
    public Split {
      beside = Set.copyOf(beside);
      years = Set.copyOf(years);
    }
  }
}
