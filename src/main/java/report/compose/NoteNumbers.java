package report.compose;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import report.calendar.Timing;
import report.plan.Action;
import report.plan.Book;
import report.plan.GoalOwner;
import report.plan.Initiative;
import report.plan.Outlooks;
import report.plan.Progress;
import report.plan.Reported;
import report.plan.Term;
import report.plan.Texts;
import report.plan.Theme;
import report.plan.Vision;
import report.prose.Prose;
import report.prose.ProseWalk;

/** The numbers of the glossary notes: one number per term, in reading order. */
final class NoteNumbers {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /**
   * Numbers the terms of a book.
   *
   * @param book the book
   * @param marked the terms that its themes refer to, in reading order
   */
  NoteNumbers(Book book, Collection<String> marked) {
    Stream.of(
            marked.stream(),
            book.vision().stream().flatMap(NoteNumbers::terms),
            book.meetings().stream()
                .flatMap(meeting -> meeting.agenda().stream())
                .flatMap(item -> ProseWalk.terms(item.title())))
        .flatMap(terms -> terms)
        .forEach(term -> number(term, book));
    for (int i = 0; i < numbers.size(); i++) {
      book.term(terms().get(i)).stream()
          .flatMap(term -> ProseWalk.terms(term.definition()))
          .toList()
          .forEach(term -> number(term, book));
    }
  }

  /** The terms that a theme refers to as of a date, in the order of their first marks. */
  static List<String> marks(Theme theme, Timing asOf) {
    return texts(theme, asOf).flatMap(ProseWalk::terms).distinct().toList();
  }

  /** The terms that a vision and its notes refer to, except for those notes themselves. */
  private static Stream<String> terms(Vision vision) {
    Stream<Prose> notes = Footnotes.of(vision, "").terms().stream().map(Term::definition);
    return Stream.concat(vision.texts(), notes)
        .flatMap(ProseWalk::terms)
        .filter(id -> vision.note(id).isEmpty());
  }

  private void number(String term, Book book) {
    numbers.putIfAbsent(term, book.firstNote() + numbers.size());
  }

  int of(String term) {
    Integer number = numbers.get(term);
    if (number == null) {
      throw new IllegalArgumentException("not numbered: " + term);
    }
    return number;
  }

  /** The marked terms in the order of their numbers. */
  List<String> terms() {
    return List.copyOf(numbers.keySet());
  }

  private static Stream<Prose> texts(Theme theme, Timing asOf) {
    List<Progress> progress = Reported.asOf(theme, asOf).map(Reported::progress).stream().toList();
    Outlooks outlooks = progress.stream().map(Progress::outlooks).findFirst().orElse(Outlooks.NONE);
    Stream<Prose> own = texts(GoalOwner.of(theme), progress);
    Stream<Prose> initiatives =
        theme.initiatives().stream()
            .flatMap(
                initiative ->
                    Stream.concat(
                        PrintedOrder.owners(theme, initiative)
                            .flatMap(
                                owner ->
                                    Stream.concat(
                                        texts(owner, progress), ofAction(owner, outlooks))),
                        outlooks.ofInitiative(initiative.id()).texts()));
    return Stream.of(own, initiatives, outlooks.theme().texts()).flatMap(texts -> texts);
  }

  private static Stream<Prose> ofAction(GoalOwner owner, Outlooks outlooks) {
    return owner.action().stream().flatMap(action -> outlooks.ofAction(action.id()).texts());
  }

  private static Stream<Prose> texts(GoalOwner owner, List<Progress> progress) {
    Prose text =
        owner
            .action()
            .map(Action::text)
            .or(() -> owner.initiative().map(Initiative::aim))
            .orElseGet(owner.theme()::direction);
    Stream<Prose> goals = owner.goals().stream().flatMap(Texts::of);
    Stream<Prose> reported =
        progress.stream().flatMap(report -> report.of(owner).stream()).flatMap(Texts::of);
    return Stream.of(Stream.of(text), goals, reported).flatMap(s -> s);
  }
}
