package report.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import report.prose.Prose;

/**
 * A long-term vision (将来像): a goal, and the perspectives from which it is pursued.
 *
 * @param title its title
 * @param goal the goal (目標設定)
 * @param perspectives its perspectives in order, at least one
 * @param notes the notes on its own terms, printed with ※ where texts refer to them
 */
public record Vision(String title, Prose goal, List<Perspective> perspectives, List<Term> notes) {
  /** Copies the lists; rejects repeated ids and a vision without perspectives. */
  public Vision {
    perspectives = List.copyOf(perspectives);
    notes = List.copyOf(notes);
    Repetition.reject("perspective", perspectives.stream().map(Perspective::id));
    Repetition.reject("note", notes.stream().map(Term::id));
    if (perspectives.isEmpty()) {
      throw new IllegalArgumentException("no perspective: " + title);
    }
  }

  /**
   * A note of the vision.
   *
   * @param id the id that texts refer to it by
   * @return the note, if the vision has it; otherwise, the id is one of the book's glossary
   */
  public Optional<Term> note(String id) {
    return notes.stream().filter(note -> note.id().text().equals(id)).findFirst();
  }

  /**
   * Its texts in the order in which they are printed.
   *
   * @return goal, statements, names and directions
   */
  public Stream<Prose> texts() {
    return Stream.concat(Stream.of(goal), perspectives.stream().flatMap(Vision::texts));
  }

  /**
   * The paths of its matters in the order in which they are printed.
   *
   * @return each matter, followed by those nested in it
   */
  public List<MatterPath> paths() {
    return perspectives.stream()
        .flatMap(
            perspective ->
                perspective.matters().stream().flatMap(matter -> paths(perspective, matter)))
        .toList();
  }

  private static Stream<MatterPath> paths(Perspective perspective, Matter matter) {
    List<Id> ids = List.of(perspective.id(), matter.id());
    return Stream.concat(
        Stream.of(new MatterPath(ids)),
        matter.matters().stream()
            .map(nested -> new MatterPath(List.of(ids.get(0), ids.get(1), nested.id()))));
  }

  private static Stream<Prose> texts(Perspective perspective) {
    return Stream.concat(
        Stream.of(perspective.statement(), perspective.overview()),
        perspective.matters().stream().flatMap(Vision::texts));
  }

  private static Stream<Prose> texts(Matter matter) {
    return Stream.concat(
        Stream.of(matter.name(), matter.direction()),
        matter.matters().stream().flatMap(Vision::texts));
  }
}
