package report.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes content as YAML.
 *
 * @param style how the file is written
 */
record ContentWriter(FileStyle style) {
  /** What stands behind the colon of a key, the blank before it included. */
  String head(Content content) {
    if (content instanceof Content.Mapping mapping) {
      return mapping.entries().isEmpty() ? " {}" : "";
    }
    if (content instanceof Content.Items list) {
      return list.items().isEmpty() ? " []" : "";
    }
    Content.Text text = (Content.Text) content;
    if (text.isBlank()) {
      return "";
    }
    return " " + (text.isOneLine() ? style.quotes().plainIfSafe(text.text(), false) : header(text));
  }

  /** The sign of a block of text; it says the indentation where a line begins with a blank. */
  private String header(Content.Text text) {
    return "|" + (beginsWithBlank(text) ? style.step() : "");
  }

  /** Whether the first line that is written begins with a blank of its own. */
  static boolean beginsWithBlank(Content.Text text) {
    return text.text()
        .lines()
        .filter(line -> !line.isEmpty())
        .findFirst()
        .orElse("")
        .startsWith(" ");
  }

  /**
   * The lines below a key, or below the dash of an item.
   *
   * @param indent the columns before the key or the dash
   */
  List<String> below(Content content, int indent) {
    if (content instanceof Content.Mapping mapping) {
      return entries(mapping, indent + style.step());
    }
    if (content instanceof Content.Items list) {
      List<String> lines = new ArrayList<>();
      list.items().forEach(item -> lines.addAll(item(item, indent + style.listStep(), "- ")));
      return lines;
    }
    Content.Text text = (Content.Text) content;
    return text.isBlank() || text.isOneLine() ? List.of() : block(text, indent + style.step());
  }

  /** The lines of a text of several lines. */
  static List<String> block(Content.Text text, int indent) {
    return List.of(text.text().split("\n", -1)).stream()
        .map(line -> line.isEmpty() ? "" : " ".repeat(indent) + line)
        .toList();
  }

  private List<String> entries(Content.Mapping mapping, int indent) {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, Content> entry : mapping.entries().entrySet()) {
      lines.addAll(entry(entry.getKey(), entry.getValue(), indent));
    }
    return lines;
  }

  /** The lines of a key with its value. */
  List<String> entry(String key, Content content, int indent) {
    List<String> lines = new ArrayList<>();
    String name = style.quotes().plainIfSafe(key, false);
    lines.add(" ".repeat(indent) + name + ":" + head(content));
    lines.addAll(below(content, indent));
    return lines;
  }

  /**
   * The lines of an item.
   *
   * @param dash the dash with the blanks behind it
   */
  List<String> item(Content content, int indent, String dash) {
    if (content instanceof Content.Text text) {
      List<String> lines = new ArrayList<>();
      lines.add((" ".repeat(indent) + dash + head(text).strip()).stripTrailing());
      lines.addAll(below(text, indent));
      return lines;
    }
    int inner = indent + dash.length();
    List<String> lines =
        content instanceof Content.Mapping mapping && !mapping.entries().isEmpty()
            ? entries(mapping, inner)
            : List.of(" ".repeat(inner) + flow(content));
    List<String> all = new ArrayList<>(lines);
    all.set(0, " ".repeat(indent) + dash + lines.get(0).substring(inner));
    return all;
  }

  /** Content inside brackets, on one line. */
  String flow(Content content) {
    if (content instanceof Content.Mapping mapping) {
      return mapping.entries().entrySet().stream()
          .map(entry -> flowEntry(entry.getKey(), entry.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (content instanceof Content.Items list) {
      return list.items().stream().map(this::flow).collect(Collectors.joining(", ", "[", "]"));
    }
    return style.quotes().plainIfSafe(((Content.Text) content).text(), true);
  }

  /** A key with its value inside brackets. */
  String flowEntry(String key, Content content) {
    return style.quotes().plainIfSafe(key, true) + ": " + flow(content);
  }
}
