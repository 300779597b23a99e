package report.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.calendar.FiscalYear;
import report.calendar.FiscalYearGrammar;
import report.calendar.Timing;
import report.cli.terminal.Console;
import report.compare.BookVersion;
import report.finding.Findings;
import report.plan.Book;
import report.project.PlansFolder;
import report.project.UsageFault;
import report.read.Plans;
import report.seal.Seal;

/**
 * The two versions of plans that a command line names: two years, two dates of a year, two
 * revisions, or a revision and the working folder.
 *
 * @param folder the folder of the plans
 * @param console where errors in plans are reported
 */
record ComparedPlans(Path folder, Console console) {
  private static final Pattern RANGE = Pattern.compile("(.*?)(\\.\\.\\.?)(.*)");

  /** The revision that is meant where a range names none. */
  private static final String HEAD = "HEAD";

  /**
   * Reads the versions.
   *
   * @param words a year, two years, a revision or a range of revisions and possibly a year
   * @param dates two dates with .. between them
   * @return each book in both versions; empty, with the errors reported, if a version has any
   * @throws UsageFault if the words name no two versions
   */
  Optional<List<VersionPair>> versions(List<String> words, Optional<String> dates)
      throws IOException {
    if (words.size() > 2) {
      throw UsageFault.of("fault.diff.many", words.get(2));
    }
    Matcher twoYears = RANGE.matcher(words.get(0));
    if (words.size() == 1
        && dates.isEmpty()
        && twoYears.matches()
        && year(twoYears.group(1)).isPresent()
        && year(twoYears.group(3)).isPresent()) {
      return versions(List.of(twoYears.group(1), twoYears.group(3)), dates);
    }
    List<Optional<FiscalYear>> years = words.stream().map(ComparedPlans::year).toList();
    if (years.stream().allMatch(Optional::isPresent)) {
      return dates.isPresent()
          ? dates(words, years.get(0).orElseThrow(), dates.get())
          : years(words, years.stream().map(Optional::orElseThrow).toList());
    }
    if (years.get(0).isPresent() || (words.size() == 2 && years.get(1).isEmpty())) {
      throw UsageFault.of("fault.notAYear", words.get(1));
    }
    if (dates.isPresent()) {
      throw UsageFault.of("fault.diff.dates");
    }
    List<FiscalYear> asked = years.stream().flatMap(Optional::stream).toList();
    return revisions(words.get(0), asked);
  }

  private Optional<List<VersionPair>> years(List<String> words, List<FiscalYear> years)
      throws IOException {
    if (years.size() < 2) {
      throw UsageFault.of("fault.diff.one", words.get(0));
    }
    Plans plans = Plans.read(Plans.folder(folder), years);
    if (forbids(plans.findings())) {
      return Optional.empty();
    }
    return Optional.of(
        List.of(
            new VersionPair(
                words.get(0),
                Optional.of(BookVersion.of(words.get(0), book(plans, years.get(0)), plans.all())),
                words.get(1),
                Optional.of(
                    BookVersion.of(words.get(1), book(plans, years.get(1)), plans.all())))));
  }

  private Optional<List<VersionPair>> dates(List<String> words, FiscalYear year, String dates)
      throws IOException {
    Matcher range = RANGE.matcher(dates);
    if (words.size() > 1
        || !range.matches()
        || range.group(1).isEmpty()
        || range.group(3).isEmpty()) {
      throw UsageFault.of("fault.diff.dates");
    }
    Plans plans = Plans.read(Plans.folder(folder), List.of(year));
    if (forbids(plans.findings())) {
      return Optional.empty();
    }
    Book book = book(plans, year);
    return Optional.of(
        List.of(
            new VersionPair(
                range.group(1),
                Optional.of(asOf(range.group(1), book, plans.all())),
                range.group(3),
                Optional.of(asOf(range.group(3), book, plans.all())))));
  }

  private static BookVersion asOf(String date, Book book, List<Book> all) {
    Timing timing = BookOptions.date(date, book.year());
    return new BookVersion(date, book, timing, all);
  }

  private Optional<List<VersionPair>> revisions(String word, List<FiscalYear> years)
      throws IOException {
    Matcher range = RANGE.matcher(word);
    if (!range.matches()) {
      Optional<Map<FiscalYear, BookVersion>> now = working(years);
      return now.isEmpty()
          ? Optional.empty()
          : compared(word, books(word, years), console.texts().get("diff.now"), now);
    }
    String from = range.group(1).isEmpty() ? HEAD : range.group(1);
    String to = range.group(3).isEmpty() ? HEAD : range.group(3);
    boolean isFromFork = range.group(2).length() > 2;
    String base = isFromFork ? GitPlans.mergeBase(folder, from, to) : from;
    return compared(from, books(base, years), to, books(to, years));
  }

  private static Optional<List<VersionPair>> compared(
      String from,
      Optional<Map<FiscalYear, BookVersion>> before,
      String to,
      Optional<Map<FiscalYear, BookVersion>> after) {
    if (before.isEmpty() || after.isEmpty()) {
      return Optional.empty();
    }
    Map<FiscalYear, BookVersion> all = new LinkedHashMap<>(before.get());
    after.get().forEach(all::putIfAbsent);
    if (all.isEmpty()) {
      throw UsageFault.of("fault.diff.noBook", from, to);
    }
    return Optional.of(
        all.keySet().stream()
            .sorted()
            .map(
                year ->
                    new VersionPair(
                        from,
                        Optional.ofNullable(before.get().get(year)).map(one -> one.named(from)),
                        to,
                        Optional.ofNullable(after.get().get(year)).map(one -> one.named(to))))
            .toList());
  }

  /** The books as they are in the working folder. */
  private Optional<Map<FiscalYear, BookVersion>> working(List<FiscalYear> years)
      throws IOException {
    Plans plans = Plans.read(Plans.folder(folder), List.of());
    return forbids(plans.findings()) ? Optional.empty() : Optional.of(only(plans, years));
  }

  /** The books as they were in a revision. */
  private Optional<Map<FiscalYear, BookVersion>> books(String revision, List<FiscalYear> years)
      throws IOException {
    try (GitPlans git = GitPlans.ofRevision(folder, revision)) {
      Optional<PlansFolder> copy = git.plans();
      if (copy.isEmpty()) {
        return Optional.of(Map.of());
      }
      Plans plans = Plans.read(copy.get(), List.of());
      if (forbids(git.named(plans.findings()))) {
        console.complain(console.texts().get("diff.invalid", revision));
        return Optional.empty();
      }
      return Optional.of(only(plans, years));
    }
  }

  private static Map<FiscalYear, BookVersion> only(Plans plans, List<FiscalYear> years) {
    Map<FiscalYear, BookVersion> books = new LinkedHashMap<>();
    plans.books().stream()
        .filter(book -> years.isEmpty() || years.contains(book.year()))
        .forEach(book -> books.put(book.year(), BookVersion.of("", book, plans.all())));
    return books;
  }

  private boolean forbids(Findings findings) {
    ExitPolicy policy = new ExitPolicy(console, false);
    if (policy.forbids(findings)) {
      policy.report(findings, console.err());
      return true;
    }
    return false;
  }

  private static Book book(Plans plans, FiscalYear year) {
    return plans.books().stream()
        .filter(book -> book.year().equals(year))
        .findFirst()
        .orElseThrow(() -> UsageFault.of("fault.notAYear", year.code()));
  }

  /**
   * Reads a plan with its seal. Values that differ from the seal are what is looked for, not
   * errors.
   *
   * @param word a year
   * @param isPublication whether what was published is meant, or else what was approved
   * @return the plan; empty, with the errors reported, if it has any others
   * @throws UsageFault if it was not sealed
   */
  Optional<SealedPlan> sealed(String word, boolean isPublication) throws IOException {
    FiscalYear year = PlansFolder.asked(word);
    Plans plans = Plans.read(Plans.folder(folder), List.of(year));
    Findings others = new Findings();
    plans.findings().sorted().stream()
        .filter(finding -> !SealCommand.isDifference(finding.rule()))
        .forEach(others::add);
    if (forbids(others)) {
      return Optional.empty();
    }
    Map<FiscalYear, Seal> seals = isPublication ? plans.published() : plans.seals();
    Optional<Seal> seal = Optional.ofNullable(seals.get(year));
    Book book =
        plans.all().stream()
            .filter(one -> one.year().equals(year))
            .findFirst()
            .orElseThrow(() -> UsageFault.of("fault.notAYear", word));
    return Optional.of(
        new SealedPlan(
            seal.orElseThrow(
                () ->
                    UsageFault.of(
                        isPublication ? "fault.notPublished" : "fault.noSeal", year.code())),
            book,
            plans.all()));
  }

  private static Optional<FiscalYear> year(String word) {
    return FiscalYearGrammar.read(word).found();
  }
}
