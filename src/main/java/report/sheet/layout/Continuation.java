package report.sheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is printed above the rest of a strip that was cut at the end of a page: where it belongs,
 * and a mark in each column that goes on.
 *
 * @param title where it belongs, in the first columns
 * @param marks the mark of each column, if it has one
 * @param pitch the height of its rows in points
 */
public record Continuation(List<TextPart> title, List<Optional<TextPart>> marks, double pitch) {
  /** Copies the lists. */
  public Continuation {
    title = List.copyOf(title);
    marks = List.copyOf(marks);
  }

  /**
   * What is printed above the rest of a strip.
   *
   * @param rest the rest, whose columns are empty if they do not go on
   */
  Strip above(Strip rest) {
    List<TextPart> parts = new ArrayList<>(title);
    for (int i = 0; i < Math.min(marks.size(), rest.columns().size()); i++) {
      if (!rest.columns().get(i).isEmpty()) {
        marks.get(i).ifPresent(parts::add);
      }
    }
    return new Strip(List.of(List.of(new Block(parts, false))), pitch, 0, true)
        .with(rest.uprights());
  }

  /**
   * The height it takes of a page.
   *
   * @return points
   */
  double height() {
    return title.stream().mapToInt(TextPart::lines).max().orElse(1) * pitch;
  }
}
