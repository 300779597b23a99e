package report.read.field;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.notation.Nearest;
import report.read.markdown.Mention;

/**
 * The glossary terms that texts may refer to.
 *
 * @param ids the ids of the glossary
 * @param whole whether these are all; false if the glossary could not be read to its end
 */
public record Terms(Set<String> ids, boolean whole) {
  /** Copies the set. */
  public Terms {
    ids = Set.copyOf(ids);
  }

  /** These and others. */
  public Terms and(Terms others) {
    return new Terms(
        Stream.concat(ids.stream(), others.ids().stream()).collect(Collectors.toSet()),
        whole && others.whole());
  }

  /** Reports marks of unknown terms. */
  public void check(List<Mention> mentions, Findings findings) {
    for (Mention mention : mentions) {
      if (whole && !ids.contains(mention.id())) {
        findings.add(
            Finding.of(Rule.UNKNOWN_TERM, mention.span(), mention.id())
                .withMessage(ids.isEmpty() ? "T001.no-glossary" : "T001")
                .withSuggestedTexts(
                    Nearest.to(mention.id(), ids).map(id -> "[^" + id + "]").stream().toList()));
      }
    }
  }
}
