package report.paper;

import java.util.Optional;

/**
 * A stretch of a line in one look.
 *
 * @param text its text, without line feeds
 * @param lettering how it looks
 * @param target where it leads, if it is a link
 */
public record Span(String text, Lettering lettering, Optional<Target> target) {}
