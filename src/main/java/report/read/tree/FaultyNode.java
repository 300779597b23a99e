package report.read.tree;

import report.finding.Span;

/**
 * A value for which a finding has already been reported. Its meaning is unknown, and nothing more
 * can be reported about it.
 *
 * @param span its location
 */
public record FaultyNode(Span span) implements Node {}
