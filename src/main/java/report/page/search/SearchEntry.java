package report.page.search;

/**
 * A text and its place.
 *
 * @param kind its kind
 * @param section the title above it on its page, such as that of an initiative; may be empty
 * @param anchor its place on the page; empty for the page as a whole
 * @param text the text as printed, without marks of notes
 */
public record SearchEntry(SearchKind kind, String section, String anchor, String text) {}
