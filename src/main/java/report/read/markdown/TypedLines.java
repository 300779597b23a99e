package report.read.markdown;

import java.util.List;
import java.util.Optional;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.read.tree.ScalarNode;

/**
 * Finds lines that begin with typed marks: inside a paragraph, where they would be joined to the
 * previous line, and bullets at its beginning, where the tool would add its own.
 */
public final class TypedLines {
  private final ScalarNode written;
  private Optional<Place> joined = Optional.empty();
  private Optional<Place> doubled = Optional.empty();

  /**
   * A mark in a text.
   *
   * @param at its offset
   * @param mark the mark
   */
  record Place(int at, TypedMark mark) {}

  TypedLines(ScalarNode written) {
    this.written = written;
  }

  /** Looks at the lines of a paragraph. */
  void take(List<SourceLines.Line> lines) {
    if (doubled.isEmpty() && !lines.isEmpty()) {
      doubled = mark(lines.get(0)).filter(place -> place.mark().kind() == TypedMark.Kind.BULLET);
    }
    for (int i = 1; i < lines.size() && joined.isEmpty(); i++) {
      joined = lines.get(i).isBroken() ? Optional.empty() : mark(lines.get(i));
    }
  }

  private static Optional<Place> mark(SourceLines.Line line) {
    return TypedMark.at(line.text()).map(mark -> new Place(line.at(), mark));
  }

  /** The first mark whose line would be joined to the previous one. */
  Optional<Place> joined() {
    return joined;
  }

  /** The first bullet at the beginning of a paragraph. */
  Optional<Place> doubled() {
    return doubled;
  }

  /**
   * Reports the marks of a single-line value that is not a text with markup.
   *
   * @param written the value
   * @param findings receives the first of them
   */
  public static void checkLine(ScalarNode written, Findings findings) {
    if (written.span().line() < written.span().endLine()) {
      TypedLines lines = new TypedLines(written);
      lines.take(new SourceLines(written).all());
      lines.joined().ifPresent(place -> findings.add(lines.finding(place, "T012.line")));
    }
  }

  /** A finding at a mark. */
  Finding finding(Place place, String sentence) {
    String sign = place.mark().sign();
    return Finding.of(Rule.TYPED_MARK, written.at(place.at(), place.at() + sign.length()), sign)
        .withMessage(sentence);
  }
}
