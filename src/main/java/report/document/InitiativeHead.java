package report.document;

/**
 * What is told of an initiative outside its theme.
 *
 * @param anchor its id, unique on the page of its theme
 * @param title its title
 * @param tally how its goals stand
 */
public record InitiativeHead(String anchor, String title, Tally tally) {}
