package report.read.tree;

import java.util.List;
import java.util.Optional;

/**
 * The tokens of a file.
 *
 * @param tokens the tokens up to the end or the first error
 * @param fault why the file ends there
 * @param whole whether the tokens are complete, despite the error
 */
record YamlTokens(List<YamlToken> tokens, Optional<YamlFault> fault, boolean whole) {
  /** Copies the list. */
  YamlTokens {
    tokens = List.copyOf(tokens);
  }
}
