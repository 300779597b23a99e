package report.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.finding.Source;
import report.finding.Span;
import report.finding.Suggestion;

/**
 * The lines that belong to a key of a YAML file without errors.
 *
 * @param key the key
 * @param indentation the spaces before each line of the block
 * @param isOpen whether the key itself has no value on its line, so that lines can be added
 * @param keys the keys of the block by their text; none if it is not open
 */
record KeyBlock(Span key, int indentation, boolean isOpen, Map<String, Span> keys) {
  private static final Pattern KEY = Pattern.compile(" *([a-zA-Z0-9-]+):(?: .*)?");

  /** Copies the map. */
  KeyBlock {
    keys = Map.copyOf(keys);
  }

  /** The block below a key. */
  static KeyBlock below(Span key) {
    Source source = key.source();
    int outer = key.column() - 1;
    boolean isOpen = source.line(key.line()).substring(key.endColumn() - 1).matches(":\\s*(#.*)?");
    Map<String, Span> keys = new LinkedHashMap<>();
    int indentation = -1;
    for (int line = key.line() + 1; isOpen && line <= source.lines().size(); line++) {
      String text = source.line(line);
      if (!isNothing(text)) {
        int spaces = text.length() - text.stripLeading().length();
        if (spaces <= outer) {
          break;
        }
        indentation = indentation < 0 ? spaces : indentation;
        Matcher matcher = KEY.matcher(text);
        if (spaces == indentation && matcher.matches()) {
          String name = matcher.group(1);
          keys.put(name, Span.of(source, line, spaces + 1, name.length()));
        }
      }
    }
    return new KeyBlock(key, indentation < 0 ? outer + 2 : indentation, isOpen, keys);
  }

  /** A key at the start of a line. */
  static Optional<Span> top(Source source, String name) {
    for (int line = 1; line <= source.lines().size(); line++) {
      if (source.line(line).startsWith(name + ":")) {
        return Optional.of(Span.of(source, line, 1, name.length()));
      }
    }
    return Optional.empty();
  }

  private static boolean isNothing(String line) {
    return line.isBlank() || line.strip().startsWith("#");
  }

  /** Whether the key has no value. */
  boolean isBlank() {
    int next = key.line() + 1;
    while (next <= key.source().lines().size() && isNothing(key.source().line(next))) {
      next++;
    }
    String text = key.source().line(next);
    return isOpen && text.length() - text.stripLeading().length() < key.column();
  }

  /** A line to be added at the top of the block. */
  Optional<Suggestion> line(String text) {
    return isOpen ? Optional.of(Suggestion.below(key, indentation, text)) : Optional.empty();
  }
}
