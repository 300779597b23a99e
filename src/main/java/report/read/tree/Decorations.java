package report.read.tree;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;

/** Rejects features of YAML that plans do not use: anchors, aliases, tags and merge keys. */
final class Decorations {
  private static final Pattern NAME = Pattern.compile("[&*!][^\\s,\\[\\]{}]*");

  private final SourceText source;
  private final Findings findings;
  private final Set<String> anchors = new HashSet<>();

  Decorations(SourceText source, Findings findings) {
    this.source = source;
    this.findings = findings;
  }

  /** Whether a key or value is rejected. An alias of a rejected anchor is not reported again. */
  boolean refuse(YamlToken token) {
    if (token.kind() == YamlToken.Kind.KEY && token.text().equals("<<")) {
      findings.add(
          Finding.of(Rule.UNSUPPORTED_YAML, source.span(token.from(), token.to()))
              .withMessage("Y005.merge"));
      return true;
    }
    Matcher m = NAME.matcher(source.text()).region(token.from(), token.to());
    if (!m.lookingAt()) {
      return false;
    }
    String name = m.group().substring(1);
    String sentence =
        switch (m.group().charAt(0)) {
          case '&' -> "Y005.anchor";
          case '*' -> "Y005.alias";
          default -> "Y005.tag";
        };
    boolean known = sentence.equals("Y005.alias") && anchors.contains(name);
    if (sentence.equals("Y005.anchor")) {
      anchors.add(name);
    }
    if (!known) {
      findings.add(
          Finding.of(Rule.UNSUPPORTED_YAML, source.span(m.start(), m.end()), m.group())
              .withMessage(sentence));
    }
    return true;
  }
}
