package report.compose;

import java.util.List;
import java.util.Map;
import report.document.Fact;
import report.document.OutstandingResult;
import report.document.ThemeHead;
import report.rate.CountedOutcome;

/**
 * What a book as a whole needs to know of one of its themes.
 *
 * @param head its content that is shown elsewhere
 * @param standings a summary of its goals
 * @param departments the goals by department; a goal of several departments is one of each
 * @param facts its facts
 * @param owed its outstanding results
 * @param marks the ids of the terms it refers to, in reading order
 * @param money its money
 * @param trend how its goals moved since the year before
 */
record ThemeSummary(
    ThemeHead head,
    List<CountedOutcome> standings,
    Map<String, List<CountedOutcome>> departments,
    List<Fact> facts,
    List<OutstandingResult> owed,
    List<String> marks,
    MoneySummary money,
    TrendCounts trend) {}
