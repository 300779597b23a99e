package report.read.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.read.field.Placed;

/**
 * Finds goals that lead back to themselves by way of others, in one walk along all links. The link
 * that closes a circle is reported, and left out.
 */
final class Circles {
  /** The maximum number of goals that a message names. */
  private static final int LONGEST = 8;

  private static final String ARROW = " → ";

  private final Map<String, List<Placed<String>>> links;
  private final Findings findings;

  /** Of each goal that was visited, whether the walk has left it for good. */
  private final Map<String, Boolean> left = new HashMap<>();

  private final List<Step> way = new ArrayList<>();
  private final Map<String, List<Placed<String>>> without = new LinkedHashMap<>();

  /** A goal on the way, and the number of its links that were followed. */
  private static final class Step {
    private final String goal;
    private int followed;

    Step(String goal) {
      this.goal = goal;
    }
  }

  Circles(Map<String, List<Placed<String>>> links, Findings findings) {
    this.links = links;
    this.findings = findings;
  }

  /** The links that close no circle, in the given order. */
  Map<String, List<Placed<String>>> without() {
    links.keySet().forEach(from -> without.put(from, new ArrayList<>()));
    links.keySet().forEach(this::walk);
    return without;
  }

  private void walk(String start) {
    enter(start);
    while (!way.isEmpty()) {
      Step step = way.get(way.size() - 1);
      List<Placed<String>> targets = links.getOrDefault(step.goal, List.of());
      if (step.followed < targets.size()) {
        follow(step.goal, targets.get(step.followed++));
      } else {
        left.put(step.goal, true);
        way.remove(way.size() - 1);
      }
    }
  }

  private void enter(String goal) {
    if (left.putIfAbsent(goal, false) == null) {
      way.add(new Step(goal));
    }
  }

  private void follow(String from, Placed<String> target) {
    if (Boolean.FALSE.equals(left.get(target.value()))) {
      report(target);
    } else {
      without.getOrDefault(from, new ArrayList<>()).add(target);
      enter(target.value());
    }
  }

  private void report(Placed<String> closing) {
    int from = 0;
    while (!way.get(from).goal.equals(closing.value())) {
      from++;
    }
    List<String> names =
        way.subList(from, Math.min(way.size(), from + LONGEST)).stream()
            .map(step -> step.goal)
            .collect(Collectors.toCollection(ArrayList::new));
    if (from + LONGEST < way.size()) {
      names.add("…");
    }
    names.add(closing.value());
    findings.add(
        Finding.of(Rule.GOAL_LINK, closing.span(), closing.value(), String.join(ARROW, names))
            .withMessage("P018.circle"));
  }
}
