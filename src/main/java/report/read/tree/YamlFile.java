package report.read.tree;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import report.finding.FileLines;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Source;
import report.finding.Span;
import report.project.ProjectFiles;

/** Reads a YAML file into its tree. */
public final class YamlFile {
  /** The number of characters that are parsed again to find more errors after a repaired one. */
  private static final int LONGEST_SEARCH = 8_000_000;

  private YamlFile() {}

  /**
   * Reads a file.
   *
   * @param path its location
   * @param shown the path to print
   * @param findings receives findings about the file as YAML
   * @return the tree, as far as the file can be read; empty if it cannot be read at all
   */
  public static Optional<Node> read(Path path, String shown, Findings findings) {
    return read(
        ProjectFiles.around(path.toAbsolutePath().resolveSibling("")),
        path,
        shown,
        findings,
        Function.identity());
  }

  /**
   * Reads a file of a project. Any internal error in the process is a finding that names the file:
   * the content of one file never ends the tool, nor prevents it from reading the others.
   *
   * @param <T> the content of the file
   * @param project the files of the project
   * @param path its location
   * @param shown the path to print
   * @param findings receives the findings in it
   * @param reader converts its tree
   * @return the result of the reader; empty if the file cannot be read at all
   */
  public static <T> Optional<T> read(
      ProjectFiles project, Path path, String shown, Findings findings, Function<Node, T> reader) {
    return read(() -> new TextFile(project, path, shown, findings).read(), shown, findings, reader);
  }

  /**
   * Reads the content of a file again, as it was when it was read first.
   *
   * @param <T> the content of the file
   * @param source the file
   * @param findings receives the findings in it
   * @param reader converts its tree
   * @return the result of the reader, equal to the first one
   */
  public static <T> Optional<T> again(Source source, Findings findings, Function<Node, T> reader) {
    return read(() -> text(source), source.path(), findings, reader);
  }

  private static Optional<SourceText> text(Source source) {
    return Optional.of(source.lines())
        .filter(FileLines.class::isInstance)
        .map(lines -> new SourceText(source, (FileLines) lines));
  }

  private static <T> Optional<T> read(
      Supplier<Optional<SourceText>> text,
      String shown,
      Findings findings,
      Function<Node, T> reader) {
    try {
      return text.get().map(source -> read(source, findings)).map(reader);
    } catch (RuntimeException | StackOverflowError fault) {
      Span file = Span.start(Source.withoutText(shown));
      findings.add(
          Finding.of(Rule.UNREADABLE_FILE, file, fault.toString().lines().findFirst().orElse(""))
              .withMessage("Y001.fault"));
      return Optional.empty();
    }
  }

  /**
   * Reads a text.
   *
   * @param source the text of a file
   * @param findings receives findings about it as YAML
   * @return the tree, as far as the text can be read
   */
  public static Node read(SourceText source, Findings findings) {
    WrittenCharacters.check(source, findings);
    Unreadable unreadable = new Unreadable(source, findings);
    RepairedText text = new RepairedText(source, unreadable.readable(), List.of());
    YamlTokens tokens = YamlLexer.read(text);
    if (tokens.fault().isPresent() || hasOddKey(tokens)) {
      for (OddIndentation.Run run : new OddIndentation(source).find()) {
        findings.add(run.fault().finding(source));
        text = text.with(run.repairs(), unreadable.readable());
      }
      for (YamlFault fault : new ForeignLines(source).find()) {
        if (fault.to() > fault.from()) {
          findings.add(fault.finding(source));
        }
        text = text.with(fault.repair().orElseThrow(), unreadable.readable());
      }
      tokens = YamlLexer.read(text);
    }
    long searched = 0;
    while (isRepairable(tokens) && searched < LONGEST_SEARCH) {
      searched += source.text().length();
      YamlFault fault = tokens.fault().orElseThrow();
      findings.add(fault.finding(source));
      RepairedText better = text.with(fault.repair().orElseThrow(), unreadable.readable());
      if (better == text) {
        break;
      }
      text = better;
      tokens = YamlLexer.read(text);
    }
    tokens.fault().ifPresent(fault -> findings.add(fault.finding(source)));
    Node root = new TreeBuilder(source, tokens, unreadable.offsets(), findings).build();
    Placeholders.check(root, findings);
    return root;
  }

  /** Whether a key begins with characters that were meant as indentation. */
  private static boolean hasOddKey(YamlTokens tokens) {
    return tokens.tokens().stream()
        .anyMatch(
            token ->
                token.kind() == YamlToken.Kind.KEY
                    && !token.text().isEmpty()
                    && "\u3000\u00A0\u202F".indexOf(token.text().charAt(0)) >= 0);
  }

  private static boolean isRepairable(YamlTokens tokens) {
    return tokens.fault().flatMap(YamlFault::repair).isPresent();
  }
}
