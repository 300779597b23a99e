package report.read.tree;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.finding.Edit;
import report.finding.Rule;
import report.finding.Source;
import report.finding.Span;

/** A key that is still commented out, while its content is not: {@code # results:}. */
public final class CommentedKey {
  private static final Pattern COMMENT =
      Pattern.compile("^(?<mark>\\s*#\\s*)(?<key>[A-Za-z]+):\\s*$");

  private final Span mark;
  private final String key;

  private CommentedKey(Span mark, String key) {
    this.mark = mark;
    this.key = key;
  }

  /**
   * The key in the nearest comment above a line, if there are only comments between.
   *
   * @param source the file
   * @param line the line, from 1
   * @return the key that is a comment
   */
  public static Optional<CommentedKey> above(Source source, int line) {
    for (int i = line - 1; i > 0; i--) {
      String written = source.line(i);
      Matcher m = COMMENT.matcher(written);
      if (m.matches()) {
        Span mark = Span.of(source, i, 1, m.end("mark"));
        return Optional.of(new CommentedKey(mark, m.group("key")));
      }
      if (!written.isBlank() && !written.strip().startsWith("#")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The error of a line that is indented below such a key. */
  static Optional<YamlFault> above(RepairedText text, int line) {
    SourceText source = text.source();
    String written = source.source().line(line + 1);
    int indent = written.length() - written.stripLeading().length();
    int start = source.lineStart(line);
    return above(source.source(), line + 1)
        .filter(commented -> indent >= 2)
        .map(
            commented -> {
              int mark = source.lineStart(commented.mark.line() - 1);
              int length = commented.mark.endColumn() - 1;
              String spaces = " ".repeat(indent - 2);
              YamlFault fault =
                  YamlFault.of(
                          Rule.NOT_YAML,
                          "Y003.commented",
                          start + indent,
                          start + written.stripTrailing().length(),
                          commented.key)
                      .withFix(List.of(new Edit(commented.mark, spaces)));
              Repair repair = new Repair(mark, length, spaces);
              return text.has(repair) ? fault : fault.repairedBy(repair);
            });
  }

  /** The key. */
  public String key() {
    return key;
  }
}
