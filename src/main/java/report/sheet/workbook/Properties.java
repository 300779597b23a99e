package report.sheet.workbook;

/**
 * What a file says about itself.
 *
 * @param title its title
 * @param creator who publishes it
 * @param subject what it is about
 */
public record Properties(String title, String creator, String subject) {}
