package report.plan;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The themes of a book that has too many to hold them all in memory: each is created on demand. The
 * list never changes, and two elements from the same index are equal, but not necessarily
 * identical.
 */
public final class LazyThemes extends AbstractList<Theme> implements RandomAccess {
  private final List<Id> ids;
  private final List<Supplier<Theme>> themes;
  private final Map<Id, Integer> places = new HashMap<>();

  /**
   * Themes in their order.
   *
   * @param ids their ids, by which they are found without being created
   * @param themes creates each of them, in any thread
   */
  public LazyThemes(List<Id> ids, List<Supplier<Theme>> themes) {
    this.ids = List.copyOf(ids);
    this.themes = List.copyOf(themes);
    for (int i = 0; i < this.ids.size(); i++) {
      places.putIfAbsent(this.ids.get(i), i);
    }
  }

  @Override
  public Theme get(int place) {
    return themes.get(place).get();
  }

  @Override
  public int size() {
    return ids.size();
  }

  /**
   * The same themes, changed when they are created.
   *
   * @param change changes a theme, and keeps its id
   * @return the changed themes
   */
  public LazyThemes changed(UnaryOperator<Theme> change) {
    return new LazyThemes(
        ids,
        themes.stream().<Supplier<Theme>>map(theme -> () -> change.apply(theme.get())).toList());
  }

  /** The ids of the themes, in their order. */
  List<Id> ids() {
    return ids;
  }

  /** The theme of an id. */
  Optional<Theme> theme(Id id) {
    return Optional.ofNullable(places.get(id)).map(this::get);
  }
}
