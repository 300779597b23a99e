package report.plan;

import java.util.stream.Stream;
import report.prose.Prose;

/** The texts in a book that are written by people. */
public final class Texts {
  private Texts() {}

  /**
   * The texts of a book other than its themes and its glossary.
   *
   * @param book a book
   * @return the texts of its vision and its meetings
   */
  public static Stream<Prose> besideThemes(Book book) {
    return Stream.concat(
        book.vision().stream().flatMap(Texts::of), book.meetings().stream().flatMap(Texts::of));
  }

  /**
   * The texts of a theme.
   *
   * @param theme a theme
   * @return its texts and those of all its reports
   */
  public static Stream<Prose> of(Theme theme) {
    Stream<Prose> reports =
        theme.progress().stream()
            .flatMap(
                report ->
                    Stream.concat(report.entries().flatMap(Texts::of), report.outlooks().texts()));
    return Stream.of(
            Stream.of(theme.direction()),
            theme.ownGoals().stream().flatMap(Texts::of),
            theme.initiatives().stream().flatMap(Texts::of),
            reports)
        .flatMap(texts -> texts);
  }

  /**
   * The texts of a goal.
   *
   * @param goal a goal
   * @return its text and remarks
   */
  public static Stream<Prose> of(Goal goal) {
    if (goal instanceof NumericGoal numeric) {
      return Stream.of(numeric.text(), numeric.note());
    }
    return goal instanceof Milestone milestone
        ? Stream.of(milestone.text(), milestone.note())
        : Stream.of(goal.text());
  }

  /**
   * The texts of the progress of a theme, an initiative or an action.
   *
   * @param progress the reported progress
   * @return the progress made, and the remarks on the results with reasons and next steps
   */
  public static Stream<Prose> of(Progress.Entry progress) {
    Stream<Prose> text =
        progress instanceof ActionProgress action ? Stream.of(action.text()) : Stream.of();
    return Stream.concat(text, progress.results().stream().flatMap(Texts::of));
  }

  /**
   * The texts of a result.
   *
   * @param result the result
   * @return its remark, its reason and its next steps
   */
  public static Stream<Prose> of(Result result) {
    return Stream.of(result.note(), result.reason(), result.next());
  }

  private static Stream<Prose> of(Initiative initiative) {
    Stream<Prose> actions =
        initiative.actions().stream()
            .flatMap(
                action ->
                    Stream.concat(
                        Stream.of(action.text()), action.goals().stream().flatMap(Texts::of)));
    return Stream.of(
            Stream.of(initiative.aim()), initiative.goals().stream().flatMap(Texts::of), actions)
        .flatMap(texts -> texts);
  }

  private static Stream<Prose> of(Vision vision) {
    return Stream.concat(vision.texts(), vision.notes().stream().map(Term::definition));
  }

  private static Stream<Prose> of(Meeting meeting) {
    return meeting.agenda().stream().map(AgendaItem::title);
  }
}
