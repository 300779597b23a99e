package report.collect;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import report.edit.YamlPath;
import report.edit.YamlText;
import report.finding.Span;
import report.form.FormColumn;
import report.read.tree.MappingNode;
import report.read.tree.Node;

/**
 * Where a file says what forms say.
 *
 * @param file the file as it becomes
 * @param edits how it was changed
 */
record WrittenSpans(YamlText file, FileEdits edits) {

  /** Where the file says what an answer says. */
  Optional<Span> of(Answer answer) {
    return exact(answer).or(() -> around(answer));
  }

  /** The answer that a place of a file is about. */
  Optional<Answer> at(List<Answer> answers, Span place) {
    return answers.stream()
        .filter(answer -> exact(answer).filter(span -> holds(span, place)).isPresent())
        .min(Comparator.comparingInt(answer -> lines(exact(answer).orElseThrow())))
        .or(
            () ->
                answers.stream()
                    .filter(a -> around(a).filter(span -> holds(span, place)).isPresent())
                    .min(
                        Comparator.comparing((Answer a) -> a.value().kind() != FormColumn.ACTUAL)
                            .thenComparing(a -> a.value().kind() != FormColumn.TARGET)));
  }

  private static int lines(Span span) {
    return span.endLine() - span.line();
  }

  private static boolean holds(Span span, Span place) {
    return span.compareTo(place) <= 0
        && (place.line() < span.endLine()
            || (place.line() == span.endLine() && place.column() <= span.endColumn()));
  }

  private Optional<Span> exact(Answer answer) {
    return edits.exact(answer).stream()
        .flatMap(path -> file.at(path).map(Node::span).stream())
        .findFirst();
  }

  /** The whole result, or all that a part of the plan says. */
  private Optional<Span> around(Answer answer) {
    YamlPath path = edits.around(answer);
    if (path.steps().isEmpty()
        || !(path.steps().get(path.steps().size() - 1) instanceof YamlPath.Key key)) {
      return file.at(path).map(Node::span);
    }
    YamlPath parent = new YamlPath(path.steps().subList(0, path.steps().size() - 1));
    return file.at(parent)
        .filter(MappingNode.class::isInstance)
        .flatMap(node -> ((MappingNode) node).entry(key.name()))
        .map(entry -> entry.key().span().to(entry.value().span()));
  }
}
