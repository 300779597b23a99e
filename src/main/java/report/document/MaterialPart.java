package report.document;

/**
 * A paper of a meeting as listed.
 *
 * @param number its number (資料1)
 * @param title its title
 * @param page the page of the book; empty for a paper from another source
 */
public record MaterialPart(String number, String title, String page) {}
