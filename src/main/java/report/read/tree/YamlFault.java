package report.read.tree;

import java.util.List;
import java.util.Optional;
import report.finding.Edit;
import report.finding.Finding;
import report.finding.Rule;
import report.finding.Suggestion;

/**
 * Why a file is not YAML that plans can use, from there on.
 *
 * @param rule the rule it breaks
 * @param sentence the key of its message
 * @param from the start offset
 * @param to the offset after it
 * @param arguments the arguments of the message
 * @param instead what to write instead, and where
 * @param repair the repair that lets the parser continue
 * @param fix the changes that fix it with certainty
 */
record YamlFault(
    Rule rule,
    String sentence,
    int from,
    int to,
    List<String> arguments,
    List<Suggestion> instead,
    Optional<Repair> repair,
    List<Edit> fix) {

  static YamlFault of(Rule rule, String sentence, int from, int to, String... arguments) {
    return new YamlFault(
        rule, sentence, from, to, List.of(arguments), List.of(), Optional.empty(), List.of());
  }

  YamlFault repairedBy(Repair change) {
    return new YamlFault(rule, sentence, from, to, arguments, instead, Optional.of(change), fix);
  }

  YamlFault withFix(List<Edit> changes) {
    return new YamlFault(rule, sentence, from, to, arguments, instead, repair, changes);
  }

  YamlFault withSuggestions(Suggestion suggestion) {
    return new YamlFault(rule, sentence, from, to, arguments, List.of(suggestion), repair, fix);
  }

  Finding finding(SourceText source) {
    return new Finding(
        rule,
        sentence,
        rule.severity(),
        source.span(from, to),
        arguments,
        instead,
        Optional.empty(),
        fix);
  }
}
