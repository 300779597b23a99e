package report.read.field;

import report.finding.Span;

/**
 * A value with its location.
 *
 * @param <T> the type of the value
 * @param value the value
 * @param span its location
 */
public record Placed<T>(T value, Span span) {}
