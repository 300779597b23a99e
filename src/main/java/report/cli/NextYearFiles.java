package report.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.calendar.FiscalYear;
import report.cli.terminal.Console;
import report.compose.Composer;
import report.document.Labels;
import report.edit.EditResult;
import report.edit.FileTransaction;
import report.edit.Refusal;
import report.finding.Findings;
import report.plan.Book;
import report.plan.Theme;
import report.project.PlansFolder;
import report.project.UsageFault;
import report.rate.Outcome;
import report.read.Plans;
import report.scaffold.CarriedOver;
import report.scaffold.CarriedOver.Fate;
import report.scaffold.NextYear;

/** Carries a year over to the next: its files are new, and nothing that exists is touched. */
final class NextYearFiles {
  private final Console console;
  private final PlansFolder plans;
  private final FiscalYear before;
  private final FiscalYear next;

  /**
   * A year to be carried over.
   *
   * @throws UsageFault if the next year is there, or is not the one after the other
   */
  NextYearFiles(Console console, PlansFolder plans, FiscalYear before, FiscalYear next) {
    this.console = console;
    this.plans = plans;
    this.before = before;
    this.next = next;
    if (before.start() + 1 != next.start()) {
      throw UsageFault.of("fault.newFrom", next.code(), before.code());
    }
    plans.years().stream()
        .filter(year -> year.year().equals(next))
        .findFirst()
        .ifPresent(
            year -> {
              throw UsageFault.of("fault.exists", PlansFolder.shown(year.folder()));
            });
  }

  /**
   * Writes the files, and what a person has to know of them.
   *
   * @param wanted the themes to carry over, by id or number; all if empty
   * @return the exit code
   */
  int write(List<String> wanted) throws IOException {
    Path from = plans.of(before).get(0);
    Path into = plans.path().resolve(name(from));
    if (Files.exists(into, LinkOption.NOFOLLOW_LINKS)) {
      throw UsageFault.of("fault.exists", PlansFolder.shown(into));
    }
    Plans read = Plans.read(plans, List.of(before));
    ExitPolicy policy = new ExitPolicy(console, false);
    if (policy.forbids(read.findings()) || read.books().isEmpty()) {
      return policy.report(read.findings(), console.err());
    }
    Book book = read.books().get(0);
    List<Theme> themes = themes(book, wanted);
    NextYear year = new NextYear(book, themes, next, plans.project(), from, into);
    try {
      NextYear.Rolled rolled = year.files(false);
      Findings found = findings(rolled);
      if (found.hasErrors()) {
        rolled = year.files(true);
        found = findings(rolled);
      }
      if (found.hasErrors()) {
        return policy.report(found, console.err());
      }
      commit(rolled, into);
      summary(rolled.carried(), missed(book, themes));
      return policy.mention(found);
    } catch (NextYear.RefusedFile refused) {
      return refused(refused.refused(), policy);
    }
  }

  /** The folder of the next year, named as that of the year is. */
  private String name(Path from) {
    return from.endsWith(String.valueOf(before.start()))
        ? String.valueOf(next.start())
        : next.code();
  }

  private List<Theme> themes(Book book, List<String> wanted) {
    List<Theme> themes = new ArrayList<>();
    if (wanted.isEmpty()) {
      book.themes().forEach(themes::add);
    }
    for (String one : wanted) {
      ThemeChoice choice = new ThemeChoice(one);
      themes.add(choice.in(book).orElseThrow(() -> choice.fault(List.of(book))));
    }
    if (themes.isEmpty()) {
      throw UsageFault.of("fault.newYearThemes", before.code());
    }
    return themes;
  }

  /** What the reader finds in the files of the next year, before they are written. */
  private Findings findings(NextYear.Rolled rolled) throws IOException {
    return Plans.read(
            PlansFolder.at(plans.project().with(rolled.texts()), plans.path()), List.of(next))
        .findings();
  }

  private void commit(NextYear.Rolled rolled, Path into) throws IOException {
    FileTransaction files = new FileTransaction(plans.project());
    rolled.texts().forEach(files::create);
    NewCommand.commit(files, into);
    rolled.texts().keySet().forEach(file -> console.print(PlansFolder.shown(file)));
  }

  private int refused(EditResult.Refused refused, ExitPolicy policy) {
    if (refused.reason() == Refusal.FAULTY_FILE) {
      Findings faults = new Findings();
      faults.addAll(refused.findings());
      return policy.report(faults, console.err());
    }
    throw UsageFault.of(
        "fault.newYearFile",
        refused.span().source().path() + ":" + refused.span().line(),
        refused.change().path().toString());
  }

  /** The goals that missed their targets, for the person who decides on the next ones. */
  private List<String> missed(Book book, List<Theme> themes) {
    Set<String> chosen =
        themes.stream().map(theme -> theme.id().text()).collect(Collectors.toSet());
    Labels labels = new Labels(console.texts().language().locale());
    return Composer.facts(book, book.asOf(), labels).stream()
        .filter(fact -> fact.outcome() == Outcome.NOT_ACHIEVED && chosen.contains(fact.themeId()))
        .map(
            fact ->
                Stream.of(
                        fact.themeId() + " " + fact.goalId(),
                        fact.goal(),
                        fact.measure(),
                        fact.target().printed(),
                        fact.actual().printed().isEmpty() ? "" : "→ " + fact.actual().printed(),
                        fact.rate().isEmpty() ? fact.rating() : fact.rate())
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  private void summary(CarriedOver carried, List<String> missed) {
    console.print("");
    console.print(
        console
            .texts()
            .get("year.carried", before.code(), next.code(), carried.themes(), carried.goals()));
    count("year.previous", carried.of(Fate.PREVIOUS));
    count("year.decided", carried.of(Fate.DECIDED));
    list("year.dropped", carried.of(Fate.DROPPED));
    list("year.kept", carried.of(Fate.KEPT));
    list("year.meetings", carried.of(Fate.MEETING));
    list("year.undecided", carried.of(Fate.UNDECIDED));
    list("year.continued", carried.of(Fate.CONTINUED));
    list("year.missed", missed);
    list("year.withoutResult", carried.of(Fate.WITHOUT_RESULT));
    list("year.names", carried.of(Fate.NAMES_YEAR));
  }

  private void count(String key, List<String> places) {
    if (!places.isEmpty()) {
      console.print(console.texts().get(key, places.size()));
    }
  }

  private void list(String key, List<String> places) {
    count(key, places);
    places.forEach(place -> console.print("  " + place));
  }
}
