package report.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AbridgementTest {
  private static final Source LONG = new Source("a.yaml", Collections.nCopies(300, "key: x"));
  private static final Source OTHER = new Source("b.yaml", Collections.nCopies(300, "key: x"));

  @Test
  void aHundredOfOneRuleInOneFileAreTold() {
    List<Finding> findings = new ArrayList<>(many(LONG, Rule.UNKNOWN_KEY, 100));
    findings.addAll(many(LONG, Rule.REPEATED_KEY, 100));
    findings.addAll(many(OTHER, Rule.UNKNOWN_KEY, 100));

    assertThat(Abridgement.of(findings)).containsExactlyInAnyOrderElementsOf(findings);
  }

  @Test
  void howManyMoreThereAreStandsWhereTheFirstOfThemDoes() {
    List<Finding> findings = new ArrayList<>(many(LONG, Rule.UNKNOWN_KEY, 250));
    findings.addAll(many(OTHER, Rule.REPEATED_KEY, 1));

    List<Finding> told = Abridgement.of(findings);

    assertThat(told).hasSize(102).containsAll(findings.subList(0, 100)).contains(findings.get(250));
    assertThat(told.get(100).rule()).isEqualTo(Rule.MORE_FINDINGS);
    assertThat(told.get(100).span()).isEqualTo(findings.get(100).span());
    assertThat(new FindingTexts(Locale.ENGLISH).message(told.get(100)))
        .isEqualTo("150 more findings of K001 in this file are not shown");
  }

  private static List<Finding> many(Source source, Rule rule, int count) {
    List<Finding> many = new ArrayList<>();
    for (int line = 1; line <= count; line++) {
      many.add(Finding.of(rule, Span.of(source, line, 1, 3), "key", ""));
    }
    return many;
  }
}
