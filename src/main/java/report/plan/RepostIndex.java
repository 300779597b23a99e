package report.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import report.prose.Prose;

/**
 * Where what is shown again (再掲) first stands: as what has its id in another theme, or else its
 * words anywhere in the book. What is shown again itself is no origin.
 */
public final class RepostIndex {
  private final Map<String, List<Place>> byId = new HashMap<>();
  private final Map<String, Place> byWords = new HashMap<>();

  /**
   * The place of an action or a goal.
   *
   * @param theme the id of its theme
   * @param item its own id
   */
  public record Place(Id theme, Id item) {}

  /**
   * The origins that a book has.
   *
   * @param book the book, with all its themes
   */
  public RepostIndex(Book book) {
    for (Theme theme : book.themes()) {
      theme.initiatives().stream()
          .flatMap(initiative -> initiative.actions().stream())
          .filter(action -> action.counting() != Counting.REPOST)
          .forEach(action -> remember(theme, action));
    }
  }

  private void remember(Theme theme, Action action) {
    remember(new Place(theme.id(), action.id()), action.text());
    action.goals().stream()
        .filter(goal -> goal.counting() != Counting.REPOST)
        .forEach(goal -> remember(new Place(theme.id(), goal.id()), goal.text()));
  }

  private void remember(Place place, Prose words) {
    byId.computeIfAbsent(place.item().text(), none -> new ArrayList<>()).add(place);
    byWords.putIfAbsent(NormalizedText.of(words), place);
  }

  /**
   * The origin of an action: it stands elsewhere, or one of its goals does.
   *
   * @param theme the theme in which it is shown again
   * @param action the action
   * @return where it first stands; nothing if the book does not say
   */
  public Optional<Place> of(Theme theme, Action action) {
    return of(theme, action.id(), action.text())
        .or(() -> action.goals().stream().flatMap(goal -> of(theme, goal).stream()).findFirst());
  }

  /**
   * The origin of a goal.
   *
   * @param theme the theme in which it is shown again
   * @param goal the goal
   * @return where it first stands; nothing if the book does not say
   */
  public Optional<Place> of(Theme theme, Goal goal) {
    return of(theme, goal.id(), goal.text());
  }

  /** Within a theme an id stands once, so that its own is not meant. */
  private Optional<Place> of(Theme theme, Id id, Prose words) {
    Stream<Place> named = byId.getOrDefault(id.text(), List.of()).stream();
    return named
        .filter(place -> !place.theme().equals(theme.id()))
        .findFirst()
        .or(() -> Optional.ofNullable(byWords.get(NormalizedText.of(words))));
  }
}
