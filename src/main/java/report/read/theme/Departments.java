package report.read.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.read.field.Expect;
import report.read.field.Fields;
import report.read.form.Key;
import report.read.form.Value;
import report.read.tree.Node;
import report.read.tree.SequenceNode;

/** Reads the departments that answer for a theme, an initiative, an action or a goal (担当課). */
final class Departments {
  private static final String NAME = "department";

  /** One department, or a list of several. */
  static final Key KEY = Key.optional(NAME, Value.each(Value.NAME));

  private Departments() {}

  /** The departments in order; none if the key is absent. */
  static List<String> of(Fields fields, Findings findings) {
    Optional<Node> value = fields.value(NAME);
    if (value.isPresent() && value.get() instanceof SequenceNode list) {
      return several(list, findings);
    }
    return value.flatMap(node -> Expect.lineOrLines(node, NAME, findings)).stream().toList();
  }

  private static List<String> several(SequenceNode list, Findings findings) {
    if (list.items().isEmpty() && list.whole()) {
      findings.add(Finding.of(Rule.EMPTY_VALUE, list.span(), NAME).withMessage("K004.list"));
    }
    List<String> read = new ArrayList<>();
    for (Node item : list.items()) {
      Optional<String> name = Expect.line(item, NAME, findings);
      if (name.filter(read::contains).isPresent()) {
        findings.add(
            Finding.of(Rule.UNKNOWN_VALUE, item.span(), NAME, name.get())
                .withMessage("K005.twice"));
      } else {
        name.ifPresent(read::add);
      }
    }
    return read;
  }
}
