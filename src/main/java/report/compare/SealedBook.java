package report.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import report.calendar.Timing;
import report.document.Labels;
import report.plan.Action;
import report.plan.Book;
import report.plan.Goal;
import report.plan.GoalOwner;
import report.plan.Id;
import report.plan.Progress;
import report.plan.Reported;
import report.plan.Result;
import report.plan.Theme;
import report.prose.ProseText;
import report.seal.Seal;
import report.seal.SealedItem;
import report.seal.SealedPart;

/** What a book says as of a date, with results and rates, value by value as it is sealed. */
public final class SealedBook {
  /** Seals say the same in every language of the user. */
  private static final Labels LABELS = new Labels(Locale.JAPANESE);

  private final Map<Id, SealedItem> goals = new LinkedHashMap<>();
  private final Map<Id, SealedItem> actions = new LinkedHashMap<>();

  private SealedBook() {}

  /**
   * Seals a book as it was published.
   *
   * @param book the book
   * @param all all books: prospects follow from those of earlier years
   * @param asOf the date of its results
   * @param approval when it was published
   * @param renewals the later publications, of which the last one is what the book says
   * @return its values
   */
  public static Seal of(
      Book book, List<Book> all, Timing asOf, Seal.Approval approval, List<Seal.Renewal> renewals) {
    Map<Id, Seal.OfTheme> themes = new LinkedHashMap<>();
    BookVersion version = new BookVersion("", book, asOf, all);
    for (Theme theme : book.themes()) {
      themes.put(theme.id(), of(theme, version));
    }
    return new Seal(book.year(), approval, renewals, themes);
  }

  private static Seal.OfTheme of(Theme theme, BookVersion version) {
    SealedBook sealed = new SealedBook();
    Optional<Reported> reported = Reported.asOf(theme, version.asOf());
    Printed.OfTheme printed =
        new Printed.OfTheme(version.document(theme, LABELS).chapters().get(0), reported, LABELS);
    theme.owners().forEach(owner -> sealed.add(owner, printed));
    Map<Id, SealedItem> initiatives = new LinkedHashMap<>();
    theme.initiatives().forEach(one -> initiatives.put(one.id(), SealedItem.of(one)));
    return new Seal.OfTheme(SealedItem.of(theme), initiatives, sealed.goals, sealed.actions);
  }

  private void add(GoalOwner owner, Printed.OfTheme printed) {
    Optional<Progress.Entry> entry = printed.report().flatMap(all -> all.of(owner));
    owner
        .action()
        .ifPresent(action -> actions.put(action.id(), of(owner, action, printed.report())));
    for (Goal goal : owner.goals()) {
      Optional<Result> result = entry.flatMap(one -> one.of(goal.id()));
      List<String> rates =
          printed.facts(goal.id().text()).stream()
              .map(fact -> GoalChanges.rate(fact, LABELS))
              .toList();
      goals.put(
          goal.id(),
          SealedItem.of(owner, goal)
              .with(SealedPart.RESULT, result.map(SealedItem::result).orElse(List.of()))
              .with(SealedPart.RATE, rates)
              .with(SealedPart.PROSPECT, printed.prospects(goal.id().text(), result))
              .with(
                  SealedPart.REASON, result.map(r -> ProseText.of(r.reason())).stream().toList()));
    }
  }

  private static SealedItem of(GoalOwner owner, Action action, Optional<Reported> reported) {
    return SealedItem.of(owner, action)
        .with(
            SealedPart.PROGRESS,
            reported
                .flatMap(all -> all.of(action.id()))
                .map(entry -> ProseText.of(entry.text()))
                .stream()
                .toList());
  }
}
