package report.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import report.delivery.FrontFile;
import report.document.BookEntry;
import report.document.Labels;
import report.finding.Findings;
import report.page.LonePage;

/** The list of the books whose pages are in an output folder: its own front page. */
public final class BookList {
  private final Path out;
  private final TemplateSet templates;

  /**
   * The list in an output folder.
   *
   * @param out the output folder
   * @param templates the templates of the list
   */
  public BookList(Path out, TemplateSet templates) {
    this.out = out;
    this.templates = templates;
  }

  /** Reads the plans of all books. */
  @FunctionalInterface
  public interface Reader {
    /**
     * Reads them.
     *
     * @return an entry for each book, in the order of the list
     * @throws IOException if they cannot be read
     */
    List<BookEntry> books() throws IOException;
  }

  /**
   * Lists the books whose pages are there, if there are several.
   *
   * @param books all books of the project, in the order of the list
   * @param force whether a page that is not ours may be replaced
   * @param faults receives errors in templates
   * @return the list, if it was written or is as it should be
   * @throws IOException if it cannot be written
   */
  public Optional<Path> write(List<BookEntry> books, boolean force, Findings faults)
      throws IOException {
    List<BookEntry> built = books.stream().filter(book -> isBuilt(book.code())).toList();
    if (built.size() < 2) {
      return Optional.empty();
    }
    Labels labels = new Labels(Locale.JAPANESE);
    Optional<byte[]> page = new LonePage(labels, templates.folder(), faults).books(built);
    Path file = out.resolve(ReadingOrder.FRONT_PAGE);
    return page.isPresent() && new FrontFile(file).write(page.get(), force)
        ? Optional.of(file)
        : Optional.empty();
  }

  /**
   * Lists the books again after a build that had nothing to do, if the list was deleted.
   *
   * @param plans the folder of the plans, which has a folder for each book
   * @param reader reads all books, if that is necessary
   * @return the list, if it is there
   * @throws IOException if plans cannot be read, or the list cannot be written
   */
  public Optional<Path> again(Path plans, Reader reader) throws IOException {
    Path file = out.resolve(ReadingOrder.FRONT_PAGE);
    if (new FrontFile(file).isOurs()) {
      return Optional.of(file);
    }
    return Files.notExists(file, LinkOption.NOFOLLOW_LINKS) && areSeveral(plans)
        ? write(reader.books(), false, new Findings())
        : Optional.empty();
  }

  private boolean areSeveral(Path plans) throws IOException {
    try (Stream<Path> folders = Files.list(plans)) {
      return folders.filter(folder -> isBuilt(folder.getFileName().toString())).limit(2).count()
          > 1;
    }
  }

  private boolean isBuilt(String code) {
    return Files.exists(out.resolve(code).resolve(ReadingOrder.FRONT_PAGE));
  }
}
