package report.read.markdown;

import report.finding.Span;

/**
 * A place where a text refers to something by its id.
 *
 * @param id the id as written
 * @param span the location
 */
public record Mention(String id, Span span) {}
