package report.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import report.calendar.FiscalYear;
import report.calendar.Timing;
import report.finding.Finding;
import report.finding.Findings;
import report.kept.KeptPieces;
import report.plan.Book;
import report.plan.WrittenPlaces;
import report.project.FileScope;
import report.project.Language;
import report.project.PlansFolder;
import report.project.UsageFault;
import report.read.control.ControlReader;
import report.read.control.Remarks;
import report.read.translation.Translations;
import report.seal.Seal;
import report.wording.EnglishWording;
import report.wording.Wording;

/**
 * The plans a command is about.
 *
 * @param books the books that could be read, in order of year
 * @param all all books that could be read: one may be composed with goals of another
 * @param findings the findings in their files
 * @param named whether their years were given by name
 * @param places the locations of their goals and results
 * @param seals what was approved of all books, by year
 * @param published what was published of all books, by year
 * @param editions the same plans in the other languages that there are translations into, and the
 *     books that are written in them
 * @param wording how these plans, if they are an edition, print figures and dates
 * @param inEnglish the years whose books are written in English
 */
public record Plans(
    List<Book> books,
    List<Book> all,
    Findings findings,
    boolean named,
    WrittenPlaces places,
    Map<FiscalYear, Seal> seals,
    Map<FiscalYear, Seal> published,
    Map<Language, Plans> editions,
    Optional<Wording> wording,
    Set<FiscalYear> inEnglish) {
  /** Copies the collections. */
  public Plans {
    seals = Map.copyOf(seals);
    published = Map.copyOf(published);
    editions = Map.copyOf(editions);
    inEnglish = Set.copyOf(inEnglish);
    all = List.copyOf(all);
    books = List.copyOf(books);
  }

  /**
   * The language that a book is translated into.
   *
   * @param year the year of the book
   * @return the language; empty if it has no translations
   */
  public Optional<Language> translation(FiscalYear year) {
    return editions.entrySet().stream()
        .filter(
            edition -> edition.getValue().books().stream().anyMatch(of -> of.year().equals(year)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /**
   * A date as these plans print dates.
   *
   * @param date the date as written
   * @return the same date, in English if they are the English edition
   */
  public Timing printed(Timing date) {
    return wording.map(of -> of.timing(date)).orElse(date);
  }

  /**
   * What a book can be compared with: what was published, and what was approved. A seal says what
   * was written, so that there is nothing to compare an edition in other words with.
   *
   * @param year the year of the book
   * @return its seals; none for an edition
   */
  public List<Seal> comparable(FiscalYear year) {
    return Stream.of(published, seals)
        .filter(any -> wording.isEmpty())
        .flatMap(of -> Optional.ofNullable(of.get(year)).stream())
        .toList();
  }

  /**
   * Reads a plans folder, with the links that its project allows.
   *
   * @throws UsageFault if there is none
   */
  public static PlansFolder folder(Path path) throws IOException {
    return PlansFolder.at(ControlReader.project(path), path);
  }

  /**
   * Reads plans, and their translations if there are any.
   *
   * @param folder their location
   * @param years the requested years; if empty, all years
   * @return the plans; findings of other years are omitted
   * @throws UsageFault if a year is not there
   */
  public static Plans read(PlansFolder folder, List<FiscalYear> years) throws IOException {
    return read(folder, years, KeptPieces.none());
  }

  /**
   * Reads plans of which some were read before.
   *
   * @param folder their location
   * @param years the requested years; if empty, all years
   * @param pieces keep themes, which are not read again as long as nothing that they are read from
   *     changes; translations are always read
   * @return the plans; findings of other years are omitted
   * @throws UsageFault if a year is not there
   */
  public static Plans read(PlansFolder folder, List<FiscalYear> years, KeptPieces pieces)
      throws IOException {
    return TranslatedFiles.areIn(folder.files())
        ? read(folder, years, Translations.into(Language.ENGLISH), pieces)
        : alone(folder, years, Translations.NONE, pieces);
  }

  /**
   * Reads plans with their translations.
   *
   * @param folder their location
   * @param years the requested years; if empty, all years
   * @param translations the translations into one language
   * @return the plans; findings of other years are omitted
   * @throws UsageFault if a year is not there
   */
  public static Plans read(PlansFolder folder, List<FiscalYear> years, Translations translations)
      throws IOException {
    return read(folder, years, translations, KeptPieces.none());
  }

  private static Plans read(
      PlansFolder folder, List<FiscalYear> years, Translations translations, KeptPieces pieces)
      throws IOException {
    Plans original = alone(folder, years, Translations.NONE, pieces);
    List<FiscalYear> translated = TranslatedFiles.years(folder);
    Plans edition =
        alone(folder, years, translations, KeptPieces.none())
            .only(
                book ->
                    translated.contains(book.year()) || original.inEnglish().contains(book.year()));
    Findings all = new Findings();
    List<Finding> known = original.findings().sorted();
    all.addAll(known);
    edition.findings().sorted().stream()
        .filter(finding -> TranslatedFiles.isOfEdition(finding) && !known.contains(finding))
        .forEach(all::add);
    return original.with(all, Map.of(translations.language().orElseThrow(), edition));
  }

  private Plans only(Predicate<Book> some) {
    return new Plans(
        books.stream().filter(some).toList(),
        all,
        findings,
        named,
        places,
        seals,
        published,
        editions,
        wording,
        inEnglish);
  }

  private Plans with(Findings all, Map<Language, Plans> others) {
    return new Plans(
        books, this.all, all, named, places, seals, published, others, wording, inEnglish);
  }

  private static Plans alone(
      PlansFolder folder, List<FiscalYear> years, Translations translations, KeptPieces pieces)
      throws IOException {
    if (folder.years().isEmpty() && Files.isReadable(folder.path())) {
      throw UsageFault.of("fault.noYears", folder.path());
    }
    List<Path> asked = years.stream().flatMap(year -> folder.of(year).stream()).toList();
    Findings findings = new Findings();
    PlansReader reader = new PlansReader(years, translations, pieces);
    List<Book> read = reader.read(folder.project(), folder.path(), findings);
    EnglishWording wording = new EnglishWording(reader.units());
    boolean isOriginal = translations.language().isEmpty();
    List<Book> books = isOriginal ? read : reader.worded(read, wording);
    if (translations.listing()) {
      TranslatedFiles.lacking(wording, folder).forEach(findings::add);
    }
    Predicate<Book> isAsked = book -> years.isEmpty() || years.contains(book.year());
    Plans plans =
        new Plans(
            books.stream().filter(isAsked).toList(),
            books,
            new FileScope(asked).of(controlled(findings, folder)),
            !years.isEmpty(),
            element -> reader.origins().of(element).map(folder::place),
            reader.seals(),
            reader.published(),
            Map.of(),
            translations.language().map(any -> wording),
            reader.inEnglish());
    return isOriginal && !reader.inEnglish().isEmpty()
        ? plans.with(
            plans.findings(),
            Map.of(
                Language.ENGLISH,
                plans
                    .worded(reader.worded(read, wording), wording)
                    .only(isAsked.and(book -> reader.inEnglish().contains(book.year())))))
        : plans;
  }

  private Plans worded(List<Book> others, Wording words) {
    return new Plans(
        others,
        others,
        findings,
        named,
        places,
        seals,
        published,
        editions,
        Optional.of(words),
        inEnglish);
  }

  /** The findings as the project and the remarks in its files would have them. */
  private static Findings controlled(Findings findings, PlansFolder folder) throws IOException {
    Findings all = new Remarks(folder.project(), folder.files()).of(findings);
    return ControlReader.read(folder.path(), all).of(all);
  }
}
