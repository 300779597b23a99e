package report.read.field;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.notation.HalfWidth;
import report.read.tree.Node;

/** Fields that contain a percentage, written as 80, 99.5, -10 or 3％. */
public final class Decimal {
  private static final Pattern FORM = Pattern.compile("-?\\d{1,6}(\\.\\d{1,4})?%?");

  private Decimal() {}

  /** The number; empty, with a finding, for any other text. */
  public static Optional<BigDecimal> percent(Node node, String field, Findings findings) {
    return Expect.text(node, field, findings)
        .flatMap(
            text -> {
              String number = HalfWidth.of(text.text());
              if (FORM.matcher(number).matches()) {
                return Optional.of(new BigDecimal(number.replace("%", "")));
              }
              findings.add(
                  Finding.of(Rule.NOT_A_NUMBER, text.span(), field, text.text().strip())
                      .withMessage("K009.percent"));
              return Optional.empty();
            });
  }
}
