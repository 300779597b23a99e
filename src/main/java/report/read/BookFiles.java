package report.read;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import report.calendar.FiscalYear;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.read.BookReader.BookFile;
import report.read.GlossaryReader.Glossary;
import report.read.VisionReader.VisionFile;
import report.read.field.Matters;
import report.read.field.Scope;
import report.read.field.SourceMap;
import report.read.field.Terms;
import report.read.file.Folder;
import report.read.file.MisnamedFiles;
import report.read.theme.FolderPictures;
import report.read.translation.EditionTerms;
import report.read.translation.Translations;
import report.read.tree.Node;
import report.read.tree.YamlFile;

/**
 * Reads the files of a year that make a book of its themes: book, glossary and vision, in the
 * original or with the texts of an edition.
 */
final class BookFiles {
  private static final String BOOK = "book.yaml";
  private static final String GLOSSARY = "glossary.yaml";

  private final FiscalYear year;
  private final Folder folder;
  private final SourceMap origins;
  private final MisnamedFiles misnamed;
  private final Findings findings;
  private final EditionTerms words;
  private final Translations unnamed;

  /**
   * The files of a year.
   *
   * @param year the fiscal year
   * @param folder its folder
   * @param translations the translations of an edition
   * @param origins receives the locations
   * @param misnamed finds files under other names
   * @param findings receives the findings
   */
  BookFiles(
      FiscalYear year,
      Folder folder,
      Translations translations,
      SourceMap origins,
      MisnamedFiles misnamed,
      Findings findings) {
    this.year = year;
    this.folder = folder;
    this.unnamed = translations;
    this.origins = origins;
    this.misnamed = misnamed;
    this.findings = findings;
    this.words = new EditionTerms(findings);
  }

  /** The translations, with the names that the book translates; after the book was read. */
  Translations translations() {
    return unnamed.naming(words.departments());
  }

  /** Reports names of departments that the book does not have, after all of it was read. */
  void reportOtherNames() {
    if (!findings.hasErrors()) {
      words.departments().reportOthers(findings);
    }
  }

  /** The translations of units; after the book was read. */
  Map<String, String> units() {
    return words.units();
  }

  /** The book. */
  BookFile book() {
    Path file = folder.file(BOOK);
    if (!folder.has(BOOK)) {
      findings.add(
          misnamed
              .of(folder, BOOK)
              .orElseGet(() -> Finding.of(Rule.MISSING_FILE, Folder.place(file), BOOK)));
      return BookFile.unread();
    }
    boolean withoutThemes = folder.has(Visions.FILE) || MeetingsReader.isIn(folder, findings);
    BookReader reader =
        new BookReader(
            new Scope(year, new Terms(Set.of(), true), Matters.NONE, origins, findings)
                .showing(new FolderPictures(folder)),
            withoutThemes);
    return YamlFile.read(
            folder.project(),
            file,
            Folder.shown(file),
            findings,
            root -> reader.read(withWords(file, root)))
        .orElseGet(BookFile::unread);
  }

  /** The glossary; an empty one if there is no such file. */
  Glossary glossary() {
    Path file = folder.file(GLOSSARY);
    return folder.has(GLOSSARY)
        ? read(file, FileKind.GLOSSARY, new GlossaryReader(year, origins, findings)::read)
            .orElseGet(() -> Glossary.empty(false))
        : Glossary.empty(!isMisnamed(GLOSSARY));
  }

  /** Whether an optional file exists under another name; that is reported. */
  private boolean isMisnamed(String name) {
    Optional<Finding> found = misnamed.of(folder, name);
    found.ifPresent(findings::add);
    return found.isPresent();
  }

  /** The book with its translation, from which the words are taken that it translates for all. */
  private Node withWords(Path file, Node root) {
    return unnamed.over(
        file,
        root,
        FileKind.BOOK.form(),
        findings,
        beside -> Translations.tree(folder, beside, findings).map(words::takenFrom));
  }

  private <T> Optional<T> read(Path file, FileKind kind, Function<Node, T> reader) {
    return YamlFile.read(
        folder.project(),
        file,
        Folder.shown(file),
        findings,
        root -> reader.apply(translations().over(folder, file, root, kind.form(), findings)));
  }

  /** The vision, if there is such a file. */
  Optional<VisionFile> vision(Scope scope) {
    Path file = folder.file(Visions.FILE);
    return folder.has(Visions.FILE)
        ? Optional.of(
            read(file, FileKind.VISION, new VisionReader(scope)::read)
                .orElseGet(VisionFile::unread))
        : Optional.empty();
  }
}
