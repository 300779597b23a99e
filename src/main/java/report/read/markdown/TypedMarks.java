package report.read.markdown;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import report.finding.Edit;
import report.finding.Finding;
import report.finding.Findings;
import report.prose.Inline;
import report.prose.Prose;
import report.prose.ProseWalk;
import report.read.tree.ScalarNode;
import report.read.tree.WrittenLines;

/** Reports the typed marks of a text once, with the changes that convert its lines to lists. */
final class TypedMarks {
  private final ScalarNode written;
  private final TypedLines lines;
  private final Prose prose;

  /**
   * The marks of a text.
   *
   * @param written the text
   * @param lines its marks
   * @param prose the text as it would be printed
   */
  TypedMarks(ScalarNode written, TypedLines lines, Prose prose) {
    this.written = written;
    this.lines = lines;
    this.prose = prose;
  }

  /** The finding of a text of any length. */
  Optional<Finding> ofText() {
    return lines
        .joined()
        .map(place -> lines.finding(place, "T012"))
        .or(() -> lines.doubled().map(place -> lines.finding(place, "T012.doubled")))
        .map(finding -> finding.withFix(isOneLine() ? withoutMark() : asList()));
  }

  /** The finding for a text that must be a single paragraph, and cannot contain a list. */
  Optional<Finding> ofLine() {
    return lines
        .joined()
        .map(place -> lines.finding(place, "T012.line"))
        .or(
            () ->
                lines
                    .doubled()
                    .map(place -> lines.finding(place, "T012.doubled").withFix(withoutMark())));
  }

  private boolean isOneLine() {
    return written.span().line() == written.span().endLine();
  }

  /** If there is only one line, the mark is removed and no list is needed. */
  private List<Edit> withoutMark() {
    TypedLines.Place place = lines.doubled().orElseThrow();
    String text = written.text().strip();
    String rest =
        text.substring(
            Math.min(text.length(), text.indexOf(place.mark().sign()) + place.mark().length()));
    boolean isWhole = place.at() == 0 && text.indexOf('\n') < 0;
    return isWhole && isOneLine() && isSame(rest)
        ? List.of(new Edit(written.span(), written.instead(rest).text()))
        : List.of();
  }

  private List<Edit> asList() {
    return written.lines().map(this::asList).orElse(List.of());
  }

  private List<Edit> asList(WrittenLines source) {
    return TypedList.of(source.lines())
        .filter(better -> isSame(String.join("\n", better)))
        .map(source::rewritten)
        .orElse(List.of());
  }

  /** Whether a text has the same characters except for bullets, and no marks to report. */
  private boolean isSame(String better) {
    ScalarNode text = ScalarNode.unwritten(better);
    BlockBuilder blocks = new BlockBuilder(text, PictureFinder.NONE, new Findings());
    Prose other = blocks.build(ProseReader.parsed(text)).prose();
    boolean isFree = blocks.lines().joined().isEmpty() && blocks.lines().doubled().isEmpty();
    return isFree && isSame(letters(prose), letters(other));
  }

  private static boolean isSame(String letters, String others) {
    int at = 0;
    for (int i = 0; i < letters.length(); i++) {
      if (at < others.length() && letters.charAt(i) == others.charAt(at)) {
        at++;
      } else if (!TypedMark.isBullet(letters.charAt(i))) {
        return false;
      }
    }
    return at == others.length();
  }

  /** What is printed, without blanks. */
  private static String letters(Prose prose) {
    String slots = ProseWalk.slots(prose).collect(Collectors.joining());
    return ProseWalk.inlines(prose)
            .map(TypedMarks::letters)
            .collect(Collectors.joining(""))
            .replaceAll("[\\s\\u3000\\u00A0]+", "")
        + slots;
  }

  private static String letters(Inline inline) {
    if (inline instanceof Inline.Text text) {
      return text.text();
    }
    return inline instanceof Inline.NoteMark mark ? "[^" + mark.term() + "]" : "";
  }
}
