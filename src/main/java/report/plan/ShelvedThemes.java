package report.plan;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * The themes of a book that has so many that they are not held: each is made anew whenever it is
 * asked for. The list never changes, and two of its elements at one place are equal.
 */
public abstract class ShelvedThemes extends AbstractList<Theme> implements RandomAccess {
  private final List<Id> ids;
  private final Map<Id, Integer> places = new HashMap<>();

  /**
   * Themes in their order.
   *
   * @param ids their ids, by which they are found without being made
   */
  protected ShelvedThemes(List<Id> ids) {
    this.ids = List.copyOf(ids);
    for (int i = 0; i < this.ids.size(); i++) {
      places.putIfAbsent(this.ids.get(i), i);
    }
  }

  @Override
  public final int size() {
    return ids.size();
  }

  /** The ids of the themes, in their order. */
  final List<Id> ids() {
    return ids;
  }

  /** The theme of an id. */
  final Optional<Theme> theme(Id id) {
    return Optional.ofNullable(places.get(id)).map(this::get);
  }
}
