package report.collect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.form.FormColumn;
import report.form.RowKey;
import report.plan.Goal;
import report.plan.Theme;
import report.prose.Inline;
import report.prose.ProseWalk;

/**
 * Goals and actions that a department proposes in the free area of a form. They are told with a
 * piece of YAML to paste, and never written.
 */
final class Proposals {
  private Proposals() {}

  /**
   * Tells a proposal, unless the plan has a goal or an action of that name.
   *
   * @param row its row
   * @param texts what its cells say; nothing for a blank one
   * @param cell the cell to tell
   */
  static void tell(
      RowKey row,
      Function<FormColumn, String> texts,
      FormCell cell,
      Optional<Theme> theme,
      Findings findings) {
    String name = oneLine(texts.apply(FormColumn.NAME));
    if (theme.isPresent() && isInPlan(theme.get(), name)) {
      return;
    }
    String place = oneLine(texts.apply(FormColumn.PLACE));
    String reason = oneLine(texts.apply(FormColumn.REASON));
    findings.add(
        Finding.of(
                Rule.PROPOSAL,
                cell.span(),
                name,
                row.theme().text(),
                place.isEmpty() ? "―" : place,
                reason.isEmpty() ? "―" : reason)
            .withSuggestedTexts(List.of(yaml(row, name, texts))));
  }

  private static String yaml(RowKey row, String name, Function<FormColumn, String> texts) {
    String target = oneLine(texts.apply(FormColumn.TARGET));
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("id", "proposal-" + ((RowKey.Proposal) row.subject()).number());
    entries.put(target.isEmpty() ? "text" : "name", quoted(name));
    entries.put("target", quoted(target));
    entries.put("previous", quoted(oneLine(texts.apply(FormColumn.PREVIOUS))));
    if (!target.isEmpty()) {
      entries.put("note", quoted(oneLine(texts.apply(FormColumn.REMARK))));
    }
    return entries.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(entry -> entry.getKey() + ": " + entry.getValue())
        .collect(Collectors.joining(", ", "- {", "}"));
  }

  private static String quoted(String text) {
    return text.isEmpty() ? "" : "'" + text.replace("'", "''") + "'";
  }

  private static String oneLine(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static boolean isInPlan(Theme theme, String name) {
    return theme.goals().map(Proposals::name).anyMatch(name::equals)
        || theme
            .owners()
            .flatMap(owner -> owner.action().stream())
            .map(action -> words(ProseWalk.inlines(action.text())))
            .anyMatch(name::equals);
  }

  private static String name(Goal goal) {
    return words(ProseWalk.inlines(goal.text()));
  }

  private static String words(Stream<Inline> inlines) {
    return oneLine(
        inlines
            .filter(Inline.Text.class::isInstance)
            .map(inline -> ((Inline.Text) inline).text())
            .collect(Collectors.joining()));
  }
}
