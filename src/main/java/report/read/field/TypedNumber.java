package report.read.field;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.read.tree.Node;
import report.read.tree.ScalarNode;

/**
 * Finds numbers that were typed where the tool adds numbers: they would be printed twice, and
 * become wrong if the order changes.
 */
public final class TypedNumber {
  private static final Pattern TYPED =
      Pattern.compile(
          "\\s*(?<number>[①-⑳]|[Ⅰ-Ⅻ][.．]?|[IVX]{1,4}[.．](?=\\s)|[0-9０-９]{1,2}[.．、]|論点[0-9０-９]+"
              + "|資料[0-9０-９]+)[\\s　]*(?=\\S)");

  private TypedNumber() {}

  /** Reports a number at the start of a text. */
  public static void check(Node node, Findings findings) {
    if (node instanceof ScalarNode text) {
      Matcher typed = TYPED.matcher(text.text());
      if (typed.lookingAt()) {
        String rest = text.text().substring(typed.end()).strip();
        Finding finding =
            Finding.of(
                Rule.TYPED_NUMBER,
                text.at(typed.start("number"), typed.end("number")),
                typed.group("number"));
        findings.add(
            rest.indexOf('\n') < 0
                ? finding.withSuggestions(List.of(text.instead(rest)))
                : finding);
      }
    }
  }
}
