package report.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import report.finding.Edit;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Severity;
import report.finding.Span;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.ScalarNode;
import report.read.tree.SequenceNode;
import report.read.tree.SourceText;
import report.read.tree.YamlFile;

/**
 * The text of a YAML file, which changes at paths and keeps every other byte: comments, order,
 * quotes, line ends, indentation, byte order mark, a missing last line end. Where things stand is
 * asked of the reader, and so is what became of them: a change that would not be read as it was
 * meant, or that would change how anything else is read, is refused.
 */
public final class YamlText {
  private final String text;
  private final Node root;
  private final FileStyle style;
  private final List<Finding> errors;

  private YamlText(String text, Node root, FileStyle style, List<Finding> errors) {
    this.text = text;
    this.root = root;
    this.style = style;
    this.errors = errors;
  }

  /**
   * Reads a text.
   *
   * @param path the path to print of its file
   * @param text what stands in it, with the byte order mark if there is one
   */
  public static YamlText of(String path, String text) {
    Findings findings = new Findings();
    Node root = read(path, text, findings);
    return new YamlText(text, root, FileStyle.of(root), errors(findings));
  }

  /** The file with another text; what is added goes on in the style that it had at first. */
  private YamlText become(String other) {
    Findings findings = new Findings();
    Node tree = read(root.span().source().path(), other, findings);
    return new YamlText(other, tree, style, errors(findings));
  }

  private static Node read(String path, String text, Findings findings) {
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return YamlFile.read(new SourceText(path, unmarked), findings);
  }

  private static List<Finding> errors(Findings findings) {
    return findings.sorted().stream().filter(f -> f.severity() == Severity.ERROR).toList();
  }

  /** What stands in the file now. */
  public String text() {
    return text;
  }

  /** The value at a path, as it was read; nothing if there is none. */
  public Optional<Node> at(YamlPath path) {
    return Located.at(root, path).map(Located::node);
  }

  /**
   * The lines of a key and its value as they are written, without the indentation of the key.
   *
   * @param path the path of the value
   * @return the lines; nothing if there is no such value, or it shares its first line with another
   */
  public Optional<List<String>> lines(YamlPath path) {
    return Located.at(root, path)
        .flatMap(Located::entry)
        .filter(entry -> beginsItsLine(entry.key().span()))
        .map(
            entry -> {
              Span key = entry.key().span();
              return IntStream.rangeClosed(key.line(), lastLine(entry))
                  .mapToObj(key.source()::line)
                  .map(line -> line.substring(Math.min(indent(line), key.column() - 1)))
                  .toList();
            });
  }

  /**
   * Makes changes, all or none.
   *
   * @param changes the changes, each of which finds what those before it left
   * @return the file with all of them, or the one that cannot be made
   */
  public EditResult with(List<Change> changes) {
    YamlText now = this;
    int done = 0;
    int most = changes.size();
    while (done < changes.size()) {
      Round round = new Round(now);
      try {
        now = round.make(changes.subList(done, Math.min(changes.size(), done + most)));
        done += round.made;
        most = changes.size();
      } catch (RefusedChange refused) {
        if (round.made <= 1) {
          return refused.of(changes.get(done));
        }
        most = 1;
      }
    }
    return new EditResult.Edited(now);
  }

  /** Changes that are made at once, since none needs what another one writes. */
  private static final class Round {
    private final YamlText before;
    private final List<Edit> edits = new ArrayList<>();
    private final DisjointEdits taken = new DisjointEdits();
    private final TreeSet<String> places = new TreeSet<>();
    private final Leaves expected;
    private int made;

    Round(YamlText before) {
      this.before = before;
      this.expected = Leaves.of(before.root);
    }

    /** Makes as many changes as can be made at once, from the first on. */
    YamlText make(List<Change> changes) throws RefusedChange {
      if (!before.errors.isEmpty()) {
        Span error = before.errors.get(0).span();
        throw new RefusedChange(Refusal.FAULTY_FILE, error, before.errors);
      }
      EditPlan plan = new EditPlan(before.root, before.style);
      while (made < changes.size() && take(plan, changes.get(made))) {
        made++;
      }
      if (edits.isEmpty()) {
        return before;
      }
      YamlText after = before.become(TextEdits.apply(before.text, edits));
      if (!after.errors.isEmpty() || !Leaves.of(after.root).equals(expected)) {
        throw new RefusedChange(Refusal.NOT_READ_BACK, edits.get(0).span(), after.errors);
      }
      return after;
    }

    /** Whether a change could be added; one that is refused may need what those before it write. */
    private boolean take(EditPlan plan, Change change) throws RefusedChange {
      try {
        EditPlan.Planned planned = plan.of(change);
        if (hasToWait(planned.place()) || !taken.add(planned.edits())) {
          return false;
        }
        places.add(planned.place());
        edits.addAll(planned.edits());
        planned.expect(expected);
        return true;
      } catch (RefusedChange refused) {
        if (made == 0) {
          throw refused;
        }
        return false;
      }
    }

    /** Whether a change of this round is made above or below a place. */
    private boolean hasToWait(String place) {
      @Nullable String near = places.floor(place);
      @Nullable String next = places.ceiling(place);
      return (near != null && Leaves.isIn(place, near))
          || (next != null && Leaves.isIn(next, place));
    }
  }

  /** The first character of a node as it is written; a line feed if nothing is. */
  static char first(Node node) {
    Span span = node.span();
    String line = span.source().line(span.line());
    boolean isWritten = span.endLine() > span.line() || span.endColumn() > span.column();
    return isWritten && span.column() <= line.length() ? line.charAt(span.column() - 1) : '\n';
  }

  /** Whether a mapping or list is written without brackets. */
  static boolean isBlock(Node node) {
    return (node instanceof MappingNode || node instanceof SequenceNode)
        && first(node) != '{'
        && first(node) != '[';
  }

  /** The last line that an entry of a block is written on. */
  static int lastLine(MappingNode.Entry entry) {
    return Math.max(entry.key().span().endLine(), lastLine(entry.value()));
  }

  /** The last line that a value is written on; 0 if nothing is. */
  static int lastLine(Node node) {
    if (node instanceof MappingNode mapping && isBlock(node) && !mapping.entries().isEmpty()) {
      return lastLine(mapping.entries().get(mapping.entries().size() - 1));
    }
    if (node instanceof SequenceNode list && isBlock(node) && !list.items().isEmpty()) {
      return Math.max(node.span().line(), lastLine(list.items().get(list.items().size() - 1)));
    }
    return node instanceof ScalarNode && first(node) == '\n' ? 0 : node.span().endLine();
  }

  static boolean beginsItsLine(Span span) {
    return span.source().line(span.line()).substring(0, span.column() - 1).isBlank();
  }

  static int indent(String line) {
    int count = 0;
    while (count < line.length() && line.charAt(count) == ' ') {
      count++;
    }
    return count;
  }
}
