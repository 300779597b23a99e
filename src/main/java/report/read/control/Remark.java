package report.read.control;

import java.util.List;
import report.finding.Rule;
import report.finding.Span;

/**
 * A remark in a plan file that some findings are known and stay: {@code # report: ignore B002
 * reason}.
 *
 * @param rules the rules it applies to, each with its location
 * @param first the first line it applies to, from 1
 * @param last the last line, which differs if the first one starts a text of several lines
 * @param top whether it applies to the first line with content, and therefore to the file
 */
record Remark(List<Named> rules, int first, int last, boolean top) {
  /** A rule named in a remark. */
  record Named(Rule rule, Span span) {}

  /** Copies the list. */
  Remark {
    rules = List.copyOf(rules);
  }
}
