package report.document;

import java.util.List;
import report.rate.Standing;

/**
 * What a book as a whole has to know of one of its themes.
 *
 * @param head what is told of it elsewhere
 * @param standings how its goals stand
 * @param facts its facts
 * @param owed the results that it owes
 * @param marks the ids of the terms that it marks, in the order in which a reader meets them first
 */
record Glance(
    ThemeHead head,
    List<Standing> standings,
    List<Fact> facts,
    List<Owed> owed,
    List<String> marks) {}
