package report.plan;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A reference to a matter of a vision, written {@code bridging/coordination}.
 *
 * @param ids the id of the perspective, that of the matter in it and, for a nested one, its own:
 *     two or three
 */
public record MatterPath(List<Id> ids) {
  private static final int NESTED = 3;

  /** Copies the list and rejects anything but the path of a matter. */
  public MatterPath {
    ids = List.copyOf(ids);
    if (ids.size() < NESTED - 1 || ids.size() > NESTED) {
      throw new IllegalArgumentException("not the path of a matter: " + ids);
    }
  }

  /**
   * Whether the matter is nested in another.
   *
   * @return true of a path of three
   */
  public boolean isNested() {
    return ids.size() == NESTED;
  }

  /**
   * The path as files write it.
   *
   * @return the ids with / between them
   */
  public String text() {
    return ids.stream().map(Id::text).collect(Collectors.joining("/"));
  }

  @Override
  public String toString() {
    return text();
  }
}
