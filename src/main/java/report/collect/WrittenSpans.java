package report.collect;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import report.edit.YamlPath;
import report.edit.YamlText;
import report.finding.Span;
import report.form.FormColumn;
import report.form.ProgressPaths;
import report.form.RowKey;
import report.read.tree.MappingNode;
import report.read.tree.Node;

/** Where a file says what forms say. */
final class WrittenSpans {
  private WrittenSpans() {}

  /** Where the file says what an answer says. */
  static Optional<Span> of(YamlText file, Answer answer) {
    return exact(file, answer).or(() -> around(file, answer));
  }

  /** The answer that a place of a file is about. */
  static Optional<Answer> at(YamlText file, List<Answer> answers, Span place) {
    return answers.stream()
        .filter(answer -> exact(file, answer).filter(span -> holds(span, place)).isPresent())
        .min(Comparator.comparingInt(answer -> lines(exact(file, answer).orElseThrow())))
        .or(
            () ->
                answers.stream()
                    .filter(a -> around(file, a).filter(span -> holds(span, place)).isPresent())
                    .min(
                        Comparator.comparing((Answer a) -> a.value().kind() != FormColumn.ACTUAL)));
  }

  private static int lines(Span span) {
    return span.endLine() - span.line();
  }

  private static boolean holds(Span span, Span place) {
    return span.compareTo(place) <= 0
        && (place.line() < span.endLine()
            || (place.line() == span.endLine() && place.column() <= span.endColumn()));
  }

  private static Optional<Span> exact(YamlText file, Answer answer) {
    RowKey row = answer.value().row();
    if (row.subject() instanceof RowKey.Text text) {
      return span(file, ProgressPaths.part(row).key(text.field().key()));
    }
    if (!(row.subject() instanceof RowKey.Measure measure)) {
      return Optional.empty();
    }
    YamlPath result = ProgressPaths.result(row);
    for (boolean isJudged : new boolean[] {false, true}) {
      YamlPath key = result.key(ProgressPaths.key(answer.value().kind(), isJudged));
      Optional<Span> found = span(file, key.item(measure.number() - 1)).or(() -> span(file, key));
      if (found.isPresent()) {
        return found;
      }
    }
    return span(file, result.item(measure.number() - 1));
  }

  /** The whole result, or all that a part of the plan says. */
  private static Optional<Span> around(YamlText file, Answer answer) {
    RowKey row = answer.value().row();
    YamlPath path =
        row.subject() instanceof RowKey.Measure
            ? ProgressPaths.result(row)
            : ProgressPaths.part(row).key("money");
    YamlPath parent = new YamlPath(path.steps().subList(0, path.steps().size() - 1));
    String key = ((YamlPath.Key) path.steps().get(path.steps().size() - 1)).name();
    return file.at(parent)
        .filter(MappingNode.class::isInstance)
        .flatMap(node -> ((MappingNode) node).entry(key))
        .map(entry -> entry.key().span().to(entry.value().span()));
  }

  private static Optional<Span> span(YamlText file, YamlPath path) {
    return file.at(path).map(Node::span);
  }
}
