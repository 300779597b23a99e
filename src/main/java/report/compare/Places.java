package report.compare;

import java.util.Optional;
import report.compare.Change.Part;
import report.compare.Change.Place;
import report.document.Labels;
import report.plan.Initiative;
import report.plan.Theme;

/** Names the parts of a book for readers. */
final class Places {
  /** The letters of a text that name its part; a longer one is cut. */
  private static final int LONGEST_TITLE = 60;

  private final Labels labels;

  Places(Labels labels) {
    this.labels = labels;
  }

  Place of(PlanNode node) {
    Theme theme = node.theme();
    return new Place(
        node.part(),
        theme.id().text(),
        labels.get(
            "diff.theme", labels.get("theme.band", labels.number(theme.number())), theme.title()),
        node.owner().initiative().map(Initiative::title).orElse(""),
        node.id(),
        brief(node.text()));
  }

  /** A part outside of themes. */
  Place of(Part part, String id, String title) {
    return new Place(part, "", "", "", id, brief(title));
  }

  /** The part that contains another one. */
  String parent(PlanNode node) {
    Optional<PlanNode> parent = node.parent();
    return parent.map(around -> around.id() + "　" + brief(around.text())).orElse("");
  }

  /** The first line of a text, without marks at its start. */
  static String brief(String text) {
    String line = text.lines().findFirst().orElse("").replaceFirst("^[・#\\s　]+", "");
    int letters = line.codePointCount(0, line.length());
    return letters <= LONGEST_TITLE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE)) + "…";
  }
}
