package report.read.tree;

import report.finding.Span;

/** A value of a YAML file. */
public sealed interface Node permits ScalarNode, MappingNode, SequenceNode, FaultyNode {

  /**
   * Where it stands.
   *
   * @return its place in the file
   */
  Span span();
}
