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
  /** What stands behind the colon of a key. */
  String head(Content content) {
    if (content instanceof Content.Text text && !content.isEmpty()) {
      return text.isOneLine()
          ? style.quotes().plainIfSafe(text.text(), false)
          : "|" + (beginsWithBlank(text) ? style.step() : "");
    }
    return content instanceof Content.Text || !(content.isEmpty() || isFlow(content))
        ? ""
        : flow(content);
  }

  private static boolean isFlow(Content content) {
    return content instanceof Content.Items list && list.inFlow();
  }

  /**
   * Whether the first line that is written begins with a blank of its own, so that the sign of the
   * block has to say the indentation.
   */
  static boolean beginsWithBlank(Content.Text text) {
    return text.text().replaceFirst("^\n+", "").startsWith(" ");
  }

  /**
   * The lines below a key, or below the dash of an item.
   *
   * @param indent the columns before the key or the dash
   */
  List<String> below(Content content, int indent) {
    if (isFlow(content)) {
      return List.of();
    }
    if (content instanceof Content.Mapping mapping) {
      return entries(mapping, indent + style.step());
    }
    if (content instanceof Content.Items list) {
      return list.items().stream()
          .flatMap(item -> item(item, indent + style.listStep(), "- ").stream())
          .toList();
    }
    Content.Text text = (Content.Text) content;
    return text.isOneLine() ? List.of() : block(text, indent + style.step());
  }

  /** The lines of a text of several lines. */
  static List<String> block(Content.Text text, int indent) {
    return text.text()
        .lines()
        .map(line -> line.isEmpty() ? "" : " ".repeat(indent) + line)
        .toList();
  }

  private List<String> entries(Content.Mapping mapping, int indent) {
    return mapping.entries().entrySet().stream()
        .flatMap(entry -> entry(entry, indent).stream())
        .toList();
  }

  /** The lines of a key with its value. */
  List<String> entry(Map.Entry<String, Content> entry, int indent) {
    String key = style.quotes().plainIfSafe(entry.getKey(), false) + ": ";
    List<String> lines = new ArrayList<>();
    lines.add(" ".repeat(indent) + (key + head(entry.getValue())).stripTrailing());
    lines.addAll(below(entry.getValue(), indent));
    return lines;
  }

  /**
   * The lines of an item.
   *
   * @param dash the dash with the blanks behind it
   */
  List<String> item(Content content, int indent, String dash) {
    int inner = indent + dash.length();
    List<String> lines = new ArrayList<>();
    if (content instanceof Content.Text) {
      lines.add(" ".repeat(inner) + head(content));
      lines.addAll(below(content, indent));
    } else if (content instanceof Content.Mapping mapping && !content.isEmpty()) {
      lines.addAll(entries(mapping, inner));
    } else {
      lines.add(" ".repeat(inner) + flow(content));
    }
    String first = " ".repeat(indent) + dash + lines.get(0).substring(inner);
    lines.set(0, first.stripTrailing());
    return lines;
  }

  /** Content inside brackets, on one line. */
  String flow(Content content) {
    if (content instanceof Content.Mapping mapping) {
      return mapping.entries().entrySet().stream()
          .map(this::flow)
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (content instanceof Content.Items list) {
      return list.items().stream().map(this::flow).collect(Collectors.joining(", ", "[", "]"));
    }
    return style.quotes().plainIfSafe(((Content.Text) content).text(), true);
  }

  /** A key with its value inside brackets. */
  String flow(Map.Entry<String, Content> entry) {
    return style.quotes().plainIfSafe(entry.getKey(), true) + ": " + flow(entry.getValue());
  }
}
