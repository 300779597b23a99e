package report.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import report.prose.Prose;

/**
 * Finds the originals of reposts (再掲): by an equal id in another theme, or else by an equal text
 * anywhere in the book. A repost itself is not an original.
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
      theme
          .owners()
          .filter(owner -> owner.counting() != Counting.REPOST)
          .forEach(owner -> remember(theme, owner));
    }
  }

  private void remember(Theme theme, GoalOwner owner) {
    owner.action().ifPresent(action -> remember(new Place(theme.id(), action.id()), action.text()));
    owner.goals().stream()
        .filter(goal -> goal.counting() != Counting.REPOST)
        .forEach(goal -> remember(new Place(theme.id(), goal.id()), goal.text()));
  }

  private void remember(Place place, Prose words) {
    byId.computeIfAbsent(place.item().text(), none -> new ArrayList<>()).add(place);
    byWords.putIfAbsent(NormalizedText.of(words), place);
  }

  /**
   * The original of an action: the action itself is elsewhere, or one of its goals is.
   *
   * @param theme the theme that contains the repost
   * @param action the action
   * @return the original place; empty if the book does not contain it
   */
  public Optional<Place> of(Theme theme, Action action) {
    return of(theme, action.id(), action.text())
        .or(() -> action.goals().stream().flatMap(goal -> of(theme, goal).stream()).findFirst());
  }

  /**
   * The origin of a goal.
   *
   * @param theme the theme that contains the repost
   * @param goal the goal
   * @return the original place; empty if the book does not contain it
   */
  public Optional<Place> of(Theme theme, Goal goal) {
    return of(theme, goal.id(), goal.text());
  }

  /** Ids are unique within a theme, so the theme itself is not searched. */
  private Optional<Place> of(Theme theme, Id id, Prose words) {
    Stream<Place> named = byId.getOrDefault(id.text(), List.of()).stream();
    return named
        .filter(place -> !place.theme().equals(theme.id()))
        .findFirst()
        .or(() -> Optional.ofNullable(byWords.get(NormalizedText.of(words))));
  }
}
