package report.scaffold;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import report.edit.Content;
import report.edit.YamlPath;
import report.edit.YamlText;
import report.plan.Actual;
import report.plan.GoalOwner;
import report.plan.Id;
import report.plan.Reported;
import report.plan.Result;
import report.plan.Theme;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.ScalarNode;
import report.read.tree.SequenceNode;

/**
 * The results of a theme as its reports write them: with 約, 速報 and their units.
 *
 * @param theme the theme
 * @param reports its reports, the latest first
 */
record WrittenResults(Theme theme, List<YamlText> reports) {
  /** Copies the list. */
  WrittenResults {
    reports = List.copyOf(reports);
  }

  /** The result in effect after all reports. */
  Optional<Result> of(GoalOwner owner, Id goal) {
    return Reported.ofAll(theme).flatMap(all -> all.of(owner)).flatMap(entry -> entry.of(goal));
  }

  /** The figures of a numeric goal; empty as long as one of them is not known. */
  Optional<Content> figures(GoalOwner owner, Id goal) {
    return of(owner, goal)
        .filter(Result.Numeric.class::isInstance)
        .map(result -> ((Result.Numeric) result).actuals())
        .filter(actuals -> actuals.stream().allMatch(Actual.Known.class::isInstance))
        .map(actuals -> written(owner, goal).orElseGet(() -> printed(actuals)));
  }

  private static Content printed(List<Actual> actuals) {
    return actuals.size() == 1
        ? Content.of(actuals.get(0).written())
        : new Content.Items(
            actuals.stream().<Content>map(actual -> Content.of(actual.written())).toList(), true);
  }

  /** As the latest report that has the result writes it, if it is a text or a list of texts. */
  private Optional<Content> written(GoalOwner owner, Id goal) {
    YamlPath path = entry(owner).key("results").key(goal.text());
    return reports.stream()
        .flatMap(report -> report.at(path).stream())
        .filter(node -> !Content.of(node).isEmpty())
        .findFirst()
        .flatMap(
            node -> node instanceof MappingNode keys ? value(keys, "actual") : Optional.of(node))
        .filter(WrittenResults::isPlain)
        .map(Content::of);
  }

  private static Optional<Node> value(MappingNode mapping, String key) {
    return mapping.entry(key).map(MappingNode.Entry::value);
  }

  private static boolean isPlain(Node node) {
    return node instanceof ScalarNode
        || (node instanceof SequenceNode list
            && list.items().stream().allMatch(ScalarNode.class::isInstance));
  }

  /** Where a report states what concerns a part of the theme. */
  private static YamlPath entry(GoalOwner owner) {
    return Stream.of(
            owner.action().map(action -> YamlPath.of("actions", action.id().text())),
            owner.initiative().map(one -> YamlPath.of("initiatives", one.id().text())))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(YamlPath::of);
  }
}
