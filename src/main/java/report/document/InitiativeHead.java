package report.document;

/**
 * The data of an initiative that is shown outside its theme.
 *
 * @param anchor its id, unique on the page of its theme
 * @param title its title
 * @param tally a summary of its goals
 */
public record InitiativeHead(String anchor, String title, Tally tally) {}
