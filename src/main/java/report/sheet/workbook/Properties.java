package report.sheet.workbook;

/**
 * The properties of a file.
 *
 * @param title its title
 * @param creator who publishes it
 * @param subject its title
 */
public record Properties(String title, String creator, String subject) {}
