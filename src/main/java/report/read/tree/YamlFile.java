package report.read.tree;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import report.finding.Findings;

/** Reads a YAML file into its tree. */
public final class YamlFile {
  /** Characters parsed again and again to look for more faults behind a repaired one. */
  private static final int LONGEST_SEARCH = 8_000_000;

  private YamlFile() {}

  /**
   * Reads a file.
   *
   * @param path where it is
   * @param shown the path to print
   * @param findings takes what is wrong with it as a YAML file
   * @return the tree, as far as the file can be read; nothing if it cannot be read at all
   */
  public static Optional<Node> read(Path path, String shown, Findings findings) {
    return new TextFile(path, shown, findings).read().map(source -> read(source, findings));
  }

  /**
   * Reads a text.
   *
   * @param source the text of a file
   * @param findings takes what is wrong with it as YAML
   * @return the tree, as far as the text can be read
   */
  public static Node read(SourceText source, Findings findings) {
    WrittenCharacters.check(source, findings);
    Unreadable unreadable = new Unreadable(source, findings);
    RepairedText text = new RepairedText(source, unreadable.readable(), List.of());
    YamlTokens tokens = YamlLexer.read(text);
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
    return new TreeBuilder(source, tokens, unreadable.offsets(), findings).build();
  }

  private static boolean isRepairable(YamlTokens tokens) {
    return tokens.fault().flatMap(YamlFault::repair).isPresent();
  }
}
