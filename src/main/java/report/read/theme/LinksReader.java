package report.read.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.notation.Nearest;
import report.plan.GoalLinks;
import report.plan.Id;
import report.read.field.Placed;
import report.read.form.Key;
import report.read.form.Value;
import report.read.tree.ScalarNode;

/**
 * Reads which goals of a theme lead to which. A goal may lead to one further down in the file, so
 * the links are checked once all goals are known.
 */
final class LinksReader {
  /** The key of a goal. */
  static final Key LEADS_TO = Key.optional("leadsTo", Value.some(Value.PATH));

  private final Findings findings;
  private final Map<String, List<ScalarNode>> written = new LinkedHashMap<>();

  LinksReader(Findings findings) {
    this.findings = findings;
  }

  /** Takes in what a goal leads to, as written. */
  void add(String goal, List<ScalarNode> targets) {
    if (!targets.isEmpty()) {
      written.putIfAbsent(goal.strip(), targets);
    }
  }

  /**
   * The links of a theme.
   *
   * @param theme the id of the theme
   * @param index all its goals, including those that could not be read
   * @param goals the ids of the goals that could be read
   * @return the links between those
   */
  GoalLinks read(Id theme, PlanIndex index, Set<Id> goals) {
    Map<String, List<Placed<String>>> links = new LinkedHashMap<>();
    written.forEach((from, targets) -> links.put(from, known(from, targets, theme, index)));
    Map<String, List<Placed<String>>> open = new Circles(links, findings).without();
    Map<Id, List<Id>> read = new LinkedHashMap<>();
    open.forEach(
        (from, targets) -> {
          List<Id> to =
              targets.stream()
                  .filter(target -> isOneOf(target.value(), goals))
                  .map(target -> new Id(target.value()))
                  .toList();
          if (isOneOf(from, goals) && !to.isEmpty()) {
            read.put(new Id(from), to);
          }
        });
    return new GoalLinks(read);
  }

  private static boolean isOneOf(String text, Set<Id> goals) {
    return Id.isId(text) && goals.contains(new Id(text));
  }

  private List<Placed<String>> known(
      String from, List<ScalarNode> targets, Id theme, PlanIndex index) {
    List<Placed<String>> known = new ArrayList<>();
    for (ScalarNode target : targets) {
      String id = target.text().strip();
      Optional<Finding> wrong = wrong(target, id, from, theme, index);
      wrong.ifPresent(findings::add);
      if (wrong.isEmpty() && known.stream().anyMatch(link -> link.value().equals(id))) {
        findings.add(finding(target, id, from, "P018.twice"));
      } else if (wrong.isEmpty()) {
        known.add(new Placed<>(id, target.span()));
      }
    }
    return known;
  }

  private static Optional<Finding> wrong(
      ScalarNode target, String id, String from, Id theme, PlanIndex index) {
    int slash = id.indexOf('/');
    if (slash >= 0) {
      String own = id.substring(slash + 1);
      Finding finding = finding(target, id, from, "P018.theme");
      return Optional.of(
          id.startsWith(theme + "/") && index.goal(own).isPresent()
              ? finding.withSuggestedTexts(List.of(own)).withFix(target.rewritten(own))
              : finding);
    }
    if (id.equals(from)) {
      return Optional.of(finding(target, id, from, "P018.itself"));
    }
    return index.goal(id).isEmpty() && index.lacks(id)
        ? Optional.of(
            finding(target, id, from, "P018")
                .withSuggestedTexts(
                    index.named(id).or(() -> Nearest.to(id, index.goalIds())).stream().toList()))
        : Optional.empty();
  }

  private static Finding finding(ScalarNode target, String id, String from, String sentence) {
    return Finding.of(Rule.GOAL_LINK, target.span(), id, from).withMessage(sentence);
  }
}
