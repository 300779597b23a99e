package report.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import report.build.BuildFingerprint;
import report.build.Edition;
import report.calendar.FiscalYear;
import report.calendar.Timing;
import report.calendar.TimingGrammar;
import report.compare.EarlierVersions;
import report.compose.Composer;
import report.compose.Composition;
import report.compose.site.SiteComposer;
import report.document.ChangesPart;
import report.document.Document;
import report.document.EditionLinks;
import report.document.Labels;
import report.document.Overview;
import report.document.SitePart;
import report.kept.KeptPieces;
import report.notation.Reading;
import report.plan.Book;
import report.plan.Theme;
import report.project.Language;
import report.project.PlansFolder;
import report.project.UsageFault;
import report.read.Plans;
import report.read.control.ControlReader;

/** The books a command applies to, the part of them, and the as-of date. */
final class BookOptions {
  @Option(names = "--plans", paramLabel = "FOLDER", descriptionKey = "option.plans")
  private Optional<Path> plans = Optional.empty();

  @Option(names = "--theme", paramLabel = "THEME", descriptionKey = "option.theme")
  private Optional<String> theme = Optional.empty();

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "option.as-of")
  private Optional<String> asOf = Optional.empty();

  /** The folder of the plans. */
  Path plans() {
    return plans.orElse(PlansFolder.USUAL);
  }

  /** The first of these options that was given, for commands that do not involve a book. */
  Optional<String> given() {
    return Stream.of(
            theme.map(value -> "--theme"),
            asOf.map(value -> "--as-of"),
            plans.map(value -> "--plans"))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The plans of the given years, or of all years. */
  Plans read(List<String> years) throws IOException {
    return read(years, KeptPieces.none());
  }

  /** The plans of the given years, or of all years, of which some were read before. */
  Plans read(List<String> years, KeptPieces pieces) throws IOException {
    return Plans.read(
        Plans.folder(plans()), years.stream().map(PlansFolder::asked).toList(), pieces);
  }

  /**
   * The names of the output folders of books.
   *
   * @return a name for each requested book; empty if a single theme of each is requested, or if
   *     there are no books
   */
  List<String> folders(List<String> years) throws IOException {
    if (theme.isPresent()) {
      return List.of();
    }
    PlansFolder folder = Plans.folder(plans());
    List<FiscalYear> asked = years.stream().map(PlansFolder::asked).toList();
    asked.forEach(folder::of);
    return folder.years().stream()
        .map(PlansFolder.Year::year)
        .filter(year -> asked.isEmpty() || asked.contains(year))
        .map(FiscalYear::code)
        .distinct()
        .toList();
  }

  /**
   * The inputs of books: all plans, because one book can depend on another, and the configuration
   * of their rules.
   */
  void addTo(BuildFingerprint fingerprint) throws IOException {
    Path folder = plans();
    fingerprint.words(asOf).folder(ControlReader.project(folder), folder);
    Optional<Path> control = ControlReader.find(folder);
    fingerprint.words(control.isPresent());
    if (control.isPresent()) {
      fingerprint.file(control.get());
    }
  }

  /**
   * The documents of books, or of one theme of each.
   *
   * @throws UsageFault if no book contains the theme, or if a book that was requested by name does
   *     not
   */
  List<Document> compose(Plans plans, Labels labels) {
    if (theme.isEmpty()) {
      return plans.books().stream()
          .map(
              book ->
                  Composer.compose(book, plans.all(), asOf(book, plans), labels, plans.places()))
          .toList();
    }
    ThemeChoice choice = new ThemeChoice(theme.get());
    List<Document> excerpts =
        plans.books().stream()
            .flatMap(book -> choice.in(book).map(excerpts(book, plans, labels)).stream())
            .toList();
    if (excerpts.isEmpty() || (plans.named() && excerpts.size() < plans.books().size())) {
      throw choice.fault(plans.books());
    }
    return excerpts;
  }

  /**
   * The books to build, in all languages there are or in one.
   *
   * @param asked the language; if empty, the original and all translations
   * @param split whether each theme has its own workbook
   * @throws UsageFault as {@link #compose}, or if there is no translation into the language
   */
  List<Edition> editions(Plans plans, Optional<Language> asked, boolean split) {
    List<Edition> editions = new ArrayList<>();
    for (Language language : Language.originalFirst()) {
      Optional<Plans> of =
          language == Language.ORIGINAL
              ? Optional.of(plans)
              : Optional.ofNullable(plans.editions().get(language))
                  .filter(translated -> !translated.books().isEmpty());
      if (asked.filter(language::equals).isPresent() && of.isEmpty()) {
        throw UsageFault.of("fault.edition.none", language.code());
      }
      if (of.isPresent() && (asked.isEmpty() || asked.get() == language)) {
        editions.addAll(editions(of.get(), new Labels(language.locale()), split));
      }
    }
    return editions;
  }

  private List<Edition> editions(Plans plans, Labels labels, boolean split) {
    if (split && theme.isEmpty()) {
      Set<String> codes = codes(plans.books());
      return plans.books().stream().map(book -> edition(book, plans, labels, codes)).toList();
    }
    List<Document> documents = compared(plans, labels);
    Set<String> years = theme.isEmpty() ? codes(plans.all()) : Set.of();
    Set<String> codes =
        documents.stream().map(document -> document.overview().code()).collect(Collectors.toSet());
    return documents.stream()
        .<Edition>map(document -> new Edition.Whole(document, codes, years))
        .toList();
  }

  private static Set<String> codes(List<Book> books) {
    return books.stream().map(book -> book.year().code()).collect(Collectors.toSet());
  }

  /** A book with one workbook per theme; a book without themes has a single workbook. */
  private Edition edition(Book book, Plans plans, Labels labels, Set<String> codes) {
    return book.themes().isEmpty()
        ? new Edition.Whole(
            compared(
                Composer.compose(book, plans.all(), asOf(book, plans), labels, plans.places()),
                book,
                plans,
                labels),
            codes,
            codes(plans.all()))
        : split(
            Composer.split(book, plans.all(), asOf(book, plans), labels, plans.places()),
            overview ->
                overview.with(
                    changes(book, plans, labels),
                    site(book, plans, labels),
                    links(book, plans, labels)),
            codes,
            codes(plans.all()));
  }

  private static Edition split(
      Composition composition, UnaryOperator<Overview> rest, Set<String> codes, Set<String> years) {
    return new Edition.Split(rest.apply(composition.overview()), composition, codes, years);
  }

  /**
   * The documents of books with what changed in them, or of one theme of each.
   *
   * @throws UsageFault as {@link #compose}
   */
  List<Document> compared(Plans plans, Labels labels) {
    List<Document> documents = compose(plans, labels);
    return theme.isPresent()
        ? documents.stream().map(document -> alone(document, plans, labels)).toList()
        : IntStream.range(0, documents.size())
            .mapToObj(i -> compared(documents.get(i), plans.books().get(i), plans, labels))
            .toList();
  }

  /** A theme on its own, which leads to the same theme in another language at most. */
  private static Document alone(Document document, Plans plans, Labels labels) {
    return plans.books().stream()
        .filter(book -> document.overview().code().startsWith(book.year().code() + "-"))
        .findFirst()
        .map(book -> document.with(List.of(), Optional.empty(), links(book, plans, labels)))
        .orElse(document);
  }

  private Document compared(Document document, Book book, Plans plans, Labels labels) {
    return document.with(
        changes(book, plans, labels), site(book, plans, labels), links(book, plans, labels));
  }

  /** Where the other edition of a book is, if it has one. */
  private static EditionLinks links(Book book, Plans plans, Labels labels) {
    boolean isOriginal = labels.language().equals(Language.ORIGINAL.code());
    if (plans.inEnglish().contains(book.year())) {
      return isOriginal ? EditionLinks.PAPERS : EditionLinks.PAGES;
    }
    Optional<Language> other = isOriginal ? plans.translation(book.year()) : Optional.empty();
    return isOriginal
        ? other.map(Language::code).map(EditionLinks::toEdition).orElse(EditionLinks.NONE)
        : EditionLinks.ofEdition(labels.language(), Language.ORIGINAL.code());
  }

  private Optional<SitePart> site(Book book, Plans plans, Labels labels) {
    return SiteComposer.of(
        book, asOf(book, plans), Optional.ofNullable(plans.published().get(book.year())), labels);
  }

  private List<ChangesPart> changes(Book book, Plans plans, Labels labels) {
    return EarlierVersions.of(
        book, asOf(book, plans), plans.all(), plans.comparable(book.year()), labels);
  }

  /**
   * The books themselves, or one theme of each.
   *
   * @throws UsageFault as {@link #compose}
   */
  List<Book> books(Plans plans) {
    return theme.map(name -> new ThemeChoice(name).excerpts(plans.books())).orElseGet(plans::books);
  }

  private Function<Theme, Document> excerpts(Book book, Plans plans, Labels labels) {
    return Composer.excerpts(book, plans.all(), asOf(book, plans), labels, plans.places());
  }

  /** The name of the output folder of a book: with its theme if only one is requested. */
  String folder(Book book) {
    return theme.isEmpty()
        ? book.year().code()
        : book.year().code() + "-" + book.themes().get(0).id().text();
  }

  private Timing asOf(Book book, Plans plans) {
    return asOf.isEmpty() ? book.asOf() : plans.printed(asOf(book));
  }

  /** The requested date, or that of the book. */
  Timing asOf(Book book) {
    return asOf.map(date -> date(date, book.year())).orElse(book.asOf());
  }

  /** A date within a year. */
  static Timing date(String written, FiscalYear within) {
    Reading<Timing> date = TimingGrammar.read(written, within);
    if (date instanceof Reading.Refusal<Timing> refusal && !refusal.instead().isEmpty()) {
      throw UsageFault.instead("fault.notADate", written, refusal.instead().get(0));
    }
    return date.found().orElseThrow(() -> UsageFault.of("fault.notADate", written));
  }
}
