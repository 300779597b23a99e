package report.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A plan file that is being written, line by line, each with the figure it came from. */
public final class Draft {
  private final List<String> lines = new ArrayList<>();
  private final List<Optional<Object>> origins = new ArrayList<>();

  /** Adds a line that comes from no single cell. */
  public void add(String line) {
    lines.add(line);
    origins.add(Optional.empty());
  }

  /**
   * Adds a line.
   *
   * @param line the line
   * @param origin what in the table it was made from
   */
  public void add(String line, Object origin) {
    lines.add(line);
    origins.add(Optional.of(origin));
  }

  /** What a line was made from. */
  public Optional<Object> origin(int line) {
    return line >= 1 && line <= origins.size() ? origins.get(line - 1) : Optional.empty();
  }

  /** The lines with what they were made from, each changed on the way into another file. */
  public void moveTo(Draft other, UnaryOperator<String> line) {
    for (int i = 0; i < lines.size(); i++) {
      other.lines.add(line.apply(lines.get(i)));
      other.origins.add(origins.get(i));
    }
  }

  /** The text of the file. */
  public String text() {
    return String.join("\n", lines) + "\n";
  }
}
