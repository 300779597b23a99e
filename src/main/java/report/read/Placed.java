package report.read;

import report.finding.Span;

/**
 * A value with its place.
 *
 * @param <T> the type of the value
 * @param value the value
 * @param span where it stands
 */
record Placed<T>(T value, Span span) {}
