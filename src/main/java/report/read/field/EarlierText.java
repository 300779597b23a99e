package report.read.field;

import java.util.List;
import java.util.Optional;
import report.calendar.Timing;
import report.read.tree.ScalarNode;
import report.read.tree.SequenceNode;

/**
 * What something said until it was changed: the keys {@code from}, {@code on} and {@code reason}.
 *
 * @param from what it said: one text, or one for each of its parts; not empty
 * @param on the date of the change
 * @param reason why
 */
public record EarlierText(List<String> from, Timing on, String reason) {
  /** Copies the list. */
  public EarlierText {
    from = List.copyOf(from);
    if (from.isEmpty()) {
      throw new IllegalArgumentException("changed from what?");
    }
  }

  /**
   * Reads it.
   *
   * @param fields the item with the three keys
   * @param scope the year, and where findings go
   * @return it; empty if a key is missing or cannot be read, which is reported
   */
  public static Optional<EarlierText> read(Fields fields, Scope scope) {
    List<String> from =
        fields
            .value("from")
            .map(node -> node instanceof SequenceNode list ? list.items() : List.of(node))
            .orElse(List.of())
            .stream()
            .flatMap(node -> Expect.text(node, "from", scope.findings()).stream())
            .map(ScalarNode::text)
            .toList();
    Optional<Timing> on =
        fields
            .value("on")
            .flatMap(node -> DateField.of(node, "on", scope.year(), scope.findings()));
    Optional<String> reason = fields.line("reason");
    return !from.isEmpty() && on.isPresent() && reason.isPresent()
        ? Optional.of(new EarlierText(from, on.get(), reason.get()))
        : Optional.empty();
  }
}
