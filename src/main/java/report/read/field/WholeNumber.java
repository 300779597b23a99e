package report.read.field;

import java.util.Optional;
import java.util.regex.Pattern;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.notation.HalfWidth;
import report.read.tree.Node;

/**
 * Fields that contain a whole number of up to five digits: more than the maximum number of themes.
 */
public final class WholeNumber {
  private static final Pattern POSITIVE = Pattern.compile("[1-9]\\d{0,4}");
  private static final Pattern FROM_ZERO = Pattern.compile("0|[1-9]\\d{0,4}");

  private WholeNumber() {}

  /** The number; empty, with a finding, for any other text. */
  public static Optional<Integer> of(Node node, String field, Findings findings) {
    return of(POSITIVE, node, field, findings);
  }

  /** The number, which may be zero. */
  public static Optional<Integer> orZero(Node node, String field, Findings findings) {
    return of(FROM_ZERO, node, field, findings);
  }

  private static Optional<Integer> of(Pattern form, Node node, String field, Findings findings) {
    return Expect.text(node, field, findings)
        .flatMap(
            text -> {
              String digits = HalfWidth.of(text.text());
              if (form.matcher(digits).matches()) {
                return Optional.of(Integer.valueOf(digits));
              }
              findings.add(Finding.of(Rule.NOT_A_NUMBER, text.span(), field, text.text().strip()));
              return Optional.empty();
            });
  }
}
