package report.read.field;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.finding.Finding;
import report.finding.Rule;
import report.read.tree.ScalarNode;

/**
 * Texts that were meant to be a mapping or a list: with a full-width colon, or without a space
 * after a colon or dash.
 */
final class Misread {
  private static final Pattern FULL_WIDTH_COLON = Pattern.compile("([\\w-]+)[ 　]*(：)");
  private static final Pattern COLON = Pattern.compile("([A-Za-z][\\w-]*)(:)(?!//)\\S");
  private static final Pattern DASH = Pattern.compile("()(-)[A-Za-z0-9]");

  private Misread() {}

  /** What is wrong with a text in place of a mapping. */
  static Optional<Finding> mapping(ScalarNode text) {
    return find(text, FULL_WIDTH_COLON, "Y003.full-width-colon")
        .or(() -> find(text, COLON, "Y003.no-space"));
  }

  /** What is wrong with a text in place of a list. */
  static Optional<Finding> list(ScalarNode text) {
    return find(text, DASH, "Y003.no-dash-space");
  }

  private static Optional<Finding> find(ScalarNode text, Pattern pattern, String sentence) {
    Matcher m = pattern.matcher(text.text());
    return m.lookingAt()
        ? Optional.of(
            Finding.of(Rule.NOT_YAML, text.at(m.start(2), m.end(2)), m.group(1))
                .withMessage(sentence))
        : Optional.empty();
  }
}
