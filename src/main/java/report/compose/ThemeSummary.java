package report.compose;

import java.util.List;
import report.document.Fact;
import report.document.OutstandingResult;
import report.document.ThemeHead;
import report.rate.CountedOutcome;

/**
 * What a book as a whole needs to know of one of its themes.
 *
 * @param head its content that is shown elsewhere
 * @param standings a summary of its goals
 * @param facts its facts
 * @param owed its outstanding results
 * @param marks the ids of the terms it refers to, in reading order
 */
record ThemeSummary(
    ThemeHead head,
    List<CountedOutcome> standings,
    List<Fact> facts,
    List<OutstandingResult> owed,
    List<String> marks) {}
