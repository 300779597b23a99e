package report.read.tree;

import report.finding.Span;

/**
 * A value of which a finding has been reported already. It stands for whatever was meant: nothing
 * more can be said about it.
 *
 * @param span where it stands
 */
public record FaultyNode(Span span) implements Node {}
