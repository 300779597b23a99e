package report.read.tree;

import report.finding.Span;

/** A value of a YAML file. */
public sealed interface Node permits ScalarNode, MappingNode, SequenceNode, FaultyNode {

  /**
   * Its location.
   *
   * @return its location in the file
   */
  Span span();
}
