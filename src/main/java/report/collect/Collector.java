package report.collect;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import report.calendar.Timing;
import report.calendar.TimingGrammar;
import report.compose.Composer;
import report.document.Document;
import report.document.Labels;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Severity;
import report.form.FormEntry;
import report.form.FormKind;
import report.form.PlanDigest;
import report.form.RowKey;
import report.plan.Book;
import report.plan.Theme;
import report.project.Language;
import report.project.PlansFolder;
import report.read.Plans;

/** Takes forms back into the files of the plan they were made from. */
public final class Collector {
  private final PlansFolder folder;
  private final Plans plans;
  private final Labels labels;
  private final Language language;
  private final Settlement settlement;
  private final Map<FormBook, Set<String>> asked = new HashMap<>();
  private final Map<String, FormBook> books = new LinkedHashMap<>();

  /**
   * A collector.
   *
   * @param folder the folder of the plans
   * @param plans all plans in it, without errors
   * @param labels the labels of documents
   * @param language the language of messages
   * @param settlement what is done where a file was changed as well
   */
  public Collector(
      PlansFolder folder, Plans plans, Labels labels, Language language, Settlement settlement) {
    this.folder = folder;
    this.plans = plans;
    this.labels = labels;
    this.language = language;
    this.settlement = settlement;
  }

  /**
   * Tries what forms would change. Nothing of a form with an error is taken.
   *
   * @param forms the forms; their order does not matter
   * @throws IOException if a file of the plans cannot be read
   */
  public Collected collect(List<FilledForm> forms) throws IOException {
    Findings findings = new Findings();
    Map<FilledForm, List<Answer>> answers = new LinkedHashMap<>();
    Set<String> refused = new TreeSet<>();
    for (FilledForm form : forms) {
      Findings own = new Findings();
      Optional<FormBook> book = book(form, own);
      List<Answer> read = book.map(of -> Answers.of(form, of.themes(), own)).orElseGet(List::of);
      book.filter(of -> of.kind() == FormKind.PROGRESS)
          .ifPresent(of -> compareDigests(form, of, own));
      book.ifPresent(of -> asked.computeIfAbsent(of, key -> new HashSet<>()).addAll(goals(form)));
      answers.put(form, read);
      findings.addAll(own.sorted());
      if (own.hasErrors()) {
        refused.add(form.path());
      }
    }
    Findings merged = new Findings();
    Map<FormBook, List<MergedAnswer>> taken =
        new ThreeWayMerge(settlement, this::known, merged).of(answers);
    findings.addAll(merged.sorted());
    merged.sorted().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .forEach(finding -> refused.add(finding.span().source().path()));
    return tried(taken, refused, findings);
  }

  /** The goals that a form asks for. */
  private static List<String> goals(FilledForm form) {
    return form.form().entries().stream()
        .map(FormEntry::row)
        .filter(row -> row.subject() instanceof RowKey.Measure)
        .map(row -> row.theme().text() + "/" + ((RowKey.Measure) row.subject()).goal().text())
        .toList();
  }

  private FormBook known(FilledForm form) {
    return book(form, new Findings()).orElseThrow();
  }

  /** The book that a form is about. */
  private Optional<FormBook> book(FilledForm form, Findings own) {
    FormKind kind = form.form().kind();
    String key = form.form().year().code() + " " + kind.code() + " " + form.form().asOf();
    @Nullable FormBook known = books.get(key);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Book> book =
        plans.all().stream().filter(b -> b.year().equals(form.form().year())).findFirst();
    Optional<Timing> asOf =
        switch (kind) {
          case PROGRESS -> TimingGrammar.read(form.form().asOf(), form.form().year()).found();
          case PLAN -> book.map(Book::asOf);
        };
    if (book.isEmpty() || asOf.isEmpty()) {
      refuse(form, book.isEmpty() ? "F002.year" : "F002.record", own);
      return Optional.empty();
    }
    FormBook found = new FormBook(kind, book.get(), asOf.get(), plans, folder);
    books.put(key, found);
    return Optional.of(found);
  }

  private static void refuse(FilledForm form, String sentence, Findings own) {
    own.add(
        Finding.of(Rule.NOT_A_FORM, form.workbook().span(), form.form().year().code())
            .withMessage(sentence));
  }

  private static void compareDigests(FilledForm form, FormBook book, Findings own) {
    form.form()
        .themes()
        .forEach(
            (id, digest) -> {
              @Nullable Theme theme = book.themes().get(id.text());
              if (theme != null && !PlanDigest.of(theme).equals(digest)) {
                own.add(
                    Finding.of(
                        Rule.PLAN_CHANGED, form.workbook().span(), id.text(), theme.title()));
              }
            });
  }

  /** Tries changes, and leaves out forms whose entries would not validate, until the rest does. */
  private Collected tried(
      Map<FormBook, List<MergedAnswer>> taken, Set<String> refused, Findings findings)
      throws IOException {
    Set<List<Object>> before =
        plans.findings().sorted().stream().map(Collector::described).collect(Collectors.toSet());
    while (true) {
      PlanTrial trial = new PlanTrial(folder, language, without(taken, refused));
      Findings found = trial.findings(finding -> !before.contains(described(finding)));
      Set<String> more =
          found.sorted().stream()
              .filter(finding -> finding.severity() == Severity.ERROR)
              .map(finding -> finding.span().source().path())
              .filter(path -> !refused.contains(path))
              .collect(Collectors.toCollection(TreeSet::new));
      findings.addAll(found.sorted());
      if (more.isEmpty()) {
        return new Collected(books(trial), findings, List.copyOf(refused), trial.files());
      }
      refused.addAll(more);
    }
  }

  private static Map<FormBook, List<MergedAnswer>> without(
      Map<FormBook, List<MergedAnswer>> taken, Set<String> refused) {
    Map<FormBook, List<MergedAnswer>> left = new LinkedHashMap<>();
    Predicate<MergedAnswer> isTaken = one -> !refused.contains(one.answer().form().path());
    taken.forEach((book, answers) -> left.put(book, answers.stream().filter(isTaken).toList()));
    return left;
  }

  /** A finding without its line: a change above moves it. */
  private static List<Object> described(Finding finding) {
    return List.of(
        finding.span().source().path(), finding.rule(), finding.sentence(), finding.arguments());
  }

  private List<Collected.OfBook> books(PlanTrial trial) throws IOException {
    List<Collected.OfBook> all = new ArrayList<>();
    for (FormBook book : new TreeMap<>(books).values()) {
      Plans after = trial.plans();
      Book changed =
          after.all().stream()
              .filter(b -> b.year().equals(book.book().year()))
              .findFirst()
              .orElse(book.book());
      Document then = Composer.compose(changed, after.all(), book.asOf(), labels, after.places());
      all.add(
          new Collected.OfBook(
              Composer.compose(book.book(), plans.all(), book.asOf(), labels, plans.places()),
              then,
              trial.changes(book),
              StillMissing.of(book.kind(), changed, then, asked.getOrDefault(book, Set.of()))));
    }
    return all;
  }
}
