package report.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.calendar.FiscalYear;
import report.finding.Rule;
import report.notation.Nearest;
import report.plan.Book;
import report.plan.Goal;
import report.plan.Id;
import report.plan.Theme;
import report.plan.Theme.Origin;
import report.plan.Theme.Place;

/** Finds themes and goals that continue what the named book does not have. */
final class OriginsCheck {
  private final Map<FiscalYear, Book> books = new TreeMap<>();
  private final Notice notice;
  private final Map<Object, List<Named>> named = new LinkedHashMap<>();

  /** What is named, and where. */
  private record Named(Book book, Id theme, Optional<Id> goal, Origin origin) {}

  OriginsCheck(List<Book> books, Notice notice) {
    books.forEach(book -> this.books.put(book.year(), book));
    this.notice = notice;
  }

  /** Takes in a theme. */
  void note(Theme theme) {
    theme.continuity().theme().ifPresent(origin -> note(origin, origin.id(), Optional.empty()));
    theme
        .continuity()
        .goals()
        .forEach(
            (goal, origin) -> {
              Place then = theme.placeIn(goal, origin.year());
              note(origin, then.theme(), Optional.of(then.goal()));
            });
  }

  private void note(Origin origin, Id theme, Optional<Id> goal) {
    Optional.ofNullable(books.get(origin.year()))
        .ifPresent(
            book ->
                named
                    .computeIfAbsent(new Shelf(book.year(), theme), none -> new ArrayList<>())
                    .add(new Named(book, theme, goal, origin)));
  }

  /** A theme in a book. */
  private record Shelf(FiscalYear year, Id theme) {}

  /** Looks everything up, each theme once. */
  void finish() {
    named.values().forEach(this::check);
  }

  private void check(List<Named> all) {
    Book book = all.get(0).book();
    Optional<Theme> theme = book.theme(all.get(0).theme());
    Set<String> goals =
        theme.stream()
            .flatMap(Theme::goals)
            .map(Goal::id)
            .map(Id::text)
            .collect(Collectors.toSet());
    for (Named one : all) {
      boolean namesTheme = one.goal().isEmpty() || one.origin().theme().isPresent();
      if (theme.isEmpty() && namesTheme) {
        Set<String> themes = new HashSet<>();
        book.themeIds().forEach(id -> themes.add(id.text()));
        tell("P042.origin-theme", one, one.theme().text(), themes);
      } else if (theme.isPresent()
          && one.goal().filter(goal -> !goals.contains(goal.text())).isPresent()) {
        tell("P042.origin", one, one.goal().get().text(), goals);
      }
    }
  }

  private void tell(String sentence, Named one, String id, Set<String> known) {
    notice
        .draft(sentence, one.origin(), Rule.GOAL_GONE, id, one.book().year().label())
        .map(
            draft ->
                draft.withSuggestedTexts(
                    Nearest.to(id, known).stream().map(text -> path(one, id, text)).toList()))
        .ifPresent(notice::add);
  }

  /** The path as written, with one of its ids replaced. */
  private static String path(Named one, String id, String better) {
    Stream<String> ids =
        Stream.concat(
            one.origin().theme().map(Id::text).stream(), Stream.of(one.origin().id().text()));
    return one.book().year().code()
        + "/"
        + ids.map(text -> text.equals(id) ? better : text).collect(Collectors.joining("/"));
  }
}
