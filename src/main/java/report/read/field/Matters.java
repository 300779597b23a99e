package report.read.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.notation.Nearest;
import report.plan.Id;
import report.plan.MatterPath;
import report.read.form.Key;
import report.read.form.Value;
import report.read.tree.ScalarNode;

/**
 * The matters that themes, initiatives and goals may serve.
 *
 * @param index those of the vision that the book names; empty if it names none
 */
public record Matters(Optional<MatterIndex> index) {
  /** The key that contains them. */
  public static final Key SERVES = Key.optional("serves", Value.some(Value.PATH));

  /** A book without a vision. */
  public static final Matters NONE = new Matters(Optional.empty());

  /** Those of a vision. */
  public static Matters of(MatterIndex vision) {
    return new Matters(Optional.of(vision));
  }

  /** The matters under {@code serves}: one, or a list. */
  List<MatterPath> read(Fields fields, Findings findings) {
    List<MatterPath> served = new ArrayList<>();
    for (ScalarNode text : Items.texts(fields, "serves", findings)) {
      Optional<MatterPath> path = check(text, findings);
      if (path.filter(served::contains).isPresent()) {
        findings.add(
            Finding.of(Rule.UNKNOWN_MATTER, text.span(), text.text()).withMessage("V001.twice"));
      } else {
        path.ifPresent(served::add);
      }
    }
    return served;
  }

  private Optional<MatterPath> check(ScalarNode text, Findings findings) {
    if (index.isEmpty()) {
      findings.add(
          Finding.of(Rule.UNKNOWN_MATTER, text.span(), text.text()).withMessage("V001.no-vision"));
      return Optional.empty();
    }
    String written = text.text().strip();
    MatterIndex known = index.get();
    if (!known.matters().contains(written)) {
      unknown(text, written, known).ifPresent(findings::add);
      return Optional.empty();
    }
    List<String> parts = List.of(written.split("/"));
    return parts.stream().allMatch(Id::isId)
        ? Optional.of(new MatterPath(parts.stream().map(Id::new).toList()))
        : Optional.empty();
  }

  private static Optional<Finding> unknown(ScalarNode text, String written, MatterIndex known) {
    if (known.perspectives().contains(written)) {
      return Optional.of(
          Finding.of(
                  Rule.UNKNOWN_MATTER,
                  text.span(),
                  written,
                  String.join(", ", known.matters(written)))
              .withMessage("V001.perspective"));
    }
    return known.isWhole()
        ? Optional.of(
            Finding.of(
                    Rule.UNKNOWN_MATTER, text.span(), written, String.join(", ", known.matters()))
                .withSuggestedTexts(Nearest.to(written, known.matters()).stream().toList()))
        : Optional.empty();
  }
}
