package report.document;

import java.util.Random;
import java.util.regex.Pattern;

/** The ways in which a value is written in a plan file. */
enum WrittenValue {
  /** Below {@code |}. */
  BLOCK,
  /** Below {@code >}. */
  FOLDED,
  /** Without quotes. */
  PLAIN,
  /** In single quotes. */
  SINGLE,
  /** In double quotes. */
  DOUBLE,
  /** Without quotes, below its key. */
  BELOW;

  private static final Pattern COMMENT =
      Pattern.compile("(?:^|[ \\t])#(?:[#\\s\\u3000]|$)", Pattern.MULTILINE);

  static WrittenValue any(Random random) {
    return values()[random.nextInt(values().length)];
  }

  /** Whether YAML takes a part of a text for a comment: a number sign with blanks around it. */
  boolean hasComment(String text) {
    return (this == PLAIN || this == BELOW) && COMMENT.matcher(text).find();
  }

  /** A text as the value of a key that is indented so far. */
  String of(String text, int indent) {
    String blanks = "\n" + " ".repeat(indent + 2);
    return switch (this) {
      case BLOCK -> "|" + blanks + text.replace("\n", blanks);
      case FOLDED -> ">" + blanks + text.replace("\n", blanks);
      case PLAIN -> text.replace("\n", blanks);
      case SINGLE -> "'" + text.replace("'", "''").replace("\n", blanks) + "'";
      case DOUBLE ->
          "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", blanks) + "\"";
      case BELOW -> blanks + text.replace("\n", blanks);
    };
  }
}
