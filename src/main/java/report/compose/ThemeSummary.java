package report.compose;

import java.util.List;
import report.document.Fact;
import report.document.OutstandingResult;
import report.document.ThemeHead;
import report.rate.CountedOutcome;

/**
 * What a book as a whole has to know of one of its themes.
 *
 * @param head what is told of it elsewhere
 * @param standings how its goals stand
 * @param facts its facts
 * @param owed the results that it owes
 * @param marks the ids of the terms that it marks, in the order in which a reader meets them first
 */
record ThemeSummary(
    ThemeHead head,
    List<CountedOutcome> standings,
    List<Fact> facts,
    List<OutstandingResult> owed,
    List<String> marks) {}
