package report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import report.document.Fact;
import report.document.InitiativePart;
import report.document.Overview;

/**
 * The facts of one theme.
 *
 * @param theme the theme
 * @param initiatives its initiatives that have goals
 */
record FactSection(ThemeLink theme, List<OfInitiative> initiatives) {

  /**
   * The facts of an initiative.
   *
   * @param title its title
   * @param href its place on the page of the theme
   * @param goals its goals
   */
  record OfInitiative(String title, String href, List<OfGoal> goals) {}

  /**
   * The facts of a goal.
   *
   * @param goal the goal as plain text
   * @param href its place on the page of the theme
   * @param facts one for each of its measures, at least one
   */
  record OfGoal(String goal, String href, List<Fact> facts) {}

  /** The sections of a book, including themes without goals; empty if the book is large. */
  static List<FactSection> of(Overview overview, List<ThemeLink> links) {
    if (overview.isLarge()) {
      return List.of();
    }
    Map<String, List<Fact>> byTheme =
        overview.facts().stream().collect(Collectors.groupingBy(Fact::themeId));
    return links.stream()
        .map(link -> new FactSection(link, initiatives(byTheme.getOrDefault(link.id(), List.of()))))
        .toList();
  }

  /** The facts of one theme by initiative. */
  static List<OfInitiative> initiatives(List<Fact> facts) {
    Map<String, List<Fact>> byInitiative = new LinkedHashMap<>();
    facts.forEach(
        fact ->
            byInitiative.computeIfAbsent(fact.initiativeId(), id -> new ArrayList<>()).add(fact));
    return byInitiative.values().stream()
        .map(
            own ->
                new OfInitiative(
                    own.get(0).initiative(), href(own.get(0), anchor(own.get(0))), goals(own)))
        .toList();
  }

  private static List<OfGoal> goals(List<Fact> facts) {
    Map<String, List<Fact>> byGoal = new LinkedHashMap<>();
    facts.forEach(fact -> byGoal.computeIfAbsent(fact.goalId(), id -> new ArrayList<>()).add(fact));
    return byGoal.values().stream()
        .map(own -> new OfGoal(own.get(0).goal(), href(own.get(0), own.get(0).goalId()), own))
        .toList();
  }

  private static String anchor(Fact fact) {
    return fact.initiativeId().isEmpty() ? InitiativePart.OF_THEME : fact.initiativeId();
  }

  private static String href(Fact fact, String anchor) {
    return ThemeLink.file(fact.themeId()) + "#" + anchor;
  }
}
