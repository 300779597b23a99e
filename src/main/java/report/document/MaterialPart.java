package report.document;

/**
 * A paper of a meeting as it is listed.
 *
 * @param number its number (資料1)
 * @param title its title
 * @param page the page of the book that it is; empty for a paper that is made elsewhere
 */
public record MaterialPart(String number, String title, String page) {}
