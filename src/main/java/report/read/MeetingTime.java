package report.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.notation.HalfWidth;
import report.read.tree.Node;
import report.read.tree.ScalarNode;

/**
 * The time of a meeting, in free text. If it consists of two times of day (10時から12時まで), the first
 * must be the earlier one. Text that may refer to another half of the day or the next day is not
 * checked.
 */
final class MeetingTime {
  private static final String TIME = "(\\d{1,2})(?:時|:)(?:(\\d{1,2})分?|(半))?";
  private static final Pattern SPAN = Pattern.compile(TIME + "(?:から|~|-)" + TIME + "(?:まで)?");

  private MeetingTime() {}

  /** Reports a meeting that ends before it begins. */
  static void check(Node node, Findings findings) {
    if (node instanceof ScalarNode written) {
      Matcher span = SPAN.matcher(HalfWidth.closedUp(written.text()));
      if (span.matches() && minutes(span, 4) <= minutes(span, 1)) {
        findings.add(
            Finding.of(Rule.MEETING_DATE, written.span(), written.text().strip())
                .withMessage("V004.time"));
      }
    }
  }

  private static int minutes(Matcher span, int group) {
    @Nullable String minute = span.group(group + 1);
    int rest = Optional.ofNullable(minute).map(Integer::parseInt).orElse(0);
    return Integer.parseInt(span.group(group)) * 60 + (span.group(group + 2) == null ? rest : 30);
  }
}
