package report.read.translation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.notation.Nearest;
import report.read.tree.MappingNode;
import report.read.tree.ScalarNode;

/**
 * The translations of names, and the names that were looked for among them. Names may be looked for
 * in parallel.
 */
public final class Names {
  private final Map<String, MappingNode.Entry> entries = new LinkedHashMap<>();
  private final Set<String> asked = new ConcurrentSkipListSet<>();

  /** No names. */
  public Names() {}

  /**
   * Adds a name.
   *
   * @param entry the name in the original with its translation, a single value that may be empty
   */
  void add(MappingNode.Entry entry) {
    entries.put(entry.key().text().strip(), entry);
  }

  /** The translation of a name; empty if it has none. */
  Optional<ScalarNode> of(String name) {
    asked.add(name);
    return Optional.ofNullable(entries.get(name))
        .flatMap(entry -> Overlay.filled(entry.value()))
        .map(ScalarNode.class::cast);
  }

  /**
   * Reports names that the book does not have, after all of it was read.
   *
   * @param findings receives the findings
   */
  public void reportOthers(Findings findings) {
    entries.forEach(
        (name, entry) -> {
          if (!asked.contains(name)) {
            findings.add(
                Finding.of(Rule.TRANSLATION_OF_NOTHING, entry.key().span(), name)
                    .withMessage("L001.name")
                    .withSuggestedTexts(
                        Nearest.to(name, asked).filter(n -> !entries.containsKey(n)).stream()
                            .toList()));
          }
        });
  }
}
