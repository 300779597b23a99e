package report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import report.document.Document;
import report.document.Fact;

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
   * @param goal the goal in plain words
   * @param href its place on the page of the theme
   * @param facts one for each of its measures, at least one
   */
  record OfGoal(String goal, String href, List<Fact> facts) {}

  /** The sections of a document, themes without goals among them. */
  static List<FactSection> of(Document document) {
    Map<String, List<Fact>> byTheme = new LinkedHashMap<>();
    document.themes().forEach(theme -> byTheme.put(theme.id(), new ArrayList<>()));
    document
        .facts()
        .forEach(
            fact -> byTheme.computeIfAbsent(fact.themeId(), id -> new ArrayList<>()).add(fact));
    return document.themes().stream()
        .map(theme -> ThemeLink.of(theme, document.labels()))
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
                    own.get(0).initiative(),
                    href(own.get(0), own.get(0).initiativeId()),
                    goals(own)))
        .toList();
  }

  private static List<OfGoal> goals(List<Fact> facts) {
    Map<String, List<Fact>> byGoal = new LinkedHashMap<>();
    facts.forEach(fact -> byGoal.computeIfAbsent(fact.goalId(), id -> new ArrayList<>()).add(fact));
    return byGoal.values().stream()
        .map(own -> new OfGoal(own.get(0).goal(), href(own.get(0), own.get(0).goalId()), own))
        .toList();
  }

  private static String href(Fact fact, String anchor) {
    return ThemeLink.file(fact.themeId()) + "#" + anchor;
  }
}
