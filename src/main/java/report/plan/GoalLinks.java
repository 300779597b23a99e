package report.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which goals of a theme lead to which: a KPI of an initiative to the KGI of its theme. No goal
 * leads back to itself.
 *
 * @param targets for each goal that leads to others, these in the order in which it names them
 */
public record GoalLinks(Map<Id, List<Id>> targets) {
  /** No goal leads to another. */
  public static final GoalLinks NONE = new GoalLinks(Map.of());

  /** Copies the map; rejects an empty or repeating list, and goals that lead back to themselves. */
  public GoalLinks {
    Map<Id, List<Id>> copy = new LinkedHashMap<>();
    targets.forEach((from, to) -> copy.put(from, List.copyOf(to)));
    targets = Collections.unmodifiableMap(copy);
    for (List<Id> to : targets.values()) {
      if (to.isEmpty()) {
        throw new IllegalArgumentException("a goal that leads to none");
      }
      Repetition.reject("link", to.stream());
    }
    if (hasCircle(targets)) {
      throw new IllegalArgumentException("goals lead back to themselves");
    }
  }

  /**
   * The goals that a goal leads to.
   *
   * @param goal its id
   * @return the ids, in the order in which it names them
   */
  public List<Id> of(Id goal) {
    return targets.getOrDefault(goal, List.of());
  }

  /**
   * The reverse: for each goal that others lead to, these in the order of the plan.
   *
   * @return the ids by the id they lead to
   */
  public Map<Id, List<Id>> sources() {
    Map<Id, List<Id>> sources = new LinkedHashMap<>();
    targets.forEach(
        (from, all) ->
            all.forEach(to -> sources.computeIfAbsent(to, none -> new ArrayList<>()).add(from)));
    return sources;
  }

  /** Rejects links from or to goals other than these. */
  void rejectOthers(Stream<Id> goals) {
    if (targets.isEmpty()) {
      return;
    }
    Set<Id> known = goals.collect(Collectors.toSet());
    targets.forEach(
        (from, all) -> {
          if (!known.contains(from) || !known.containsAll(all)) {
            throw new IllegalArgumentException("a link of another theme: " + from + " to " + all);
          }
        });
  }

  /** Whether goals remain after removing those that none of the remaining ones leads to. */
  private static boolean hasCircle(Map<Id, List<Id>> targets) {
    Map<Id, Integer> open = new HashMap<>();
    targets.values().forEach(all -> all.forEach(to -> open.merge(to, 1, Integer::sum)));
    Deque<Id> free = new ArrayDeque<>();
    targets.keySet().stream().filter(from -> !open.containsKey(from)).forEach(free::add);
    while (!free.isEmpty()) {
      for (Id to : targets.getOrDefault(free.remove(), List.of())) {
        if (open.merge(to, -1, Integer::sum) == 0) {
          open.remove(to);
          free.add(to);
        }
      }
    }
    return !open.isEmpty();
  }
}
