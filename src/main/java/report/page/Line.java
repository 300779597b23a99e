package report.page;

import java.util.List;
import report.document.Bullet;
import report.document.Explanation;
import report.document.Fact;
import report.document.RateMark;

/**
 * A line, for templates.
 *
 * @param bullet the mark at its start
 * @param anchor its place on the page, the id of a goal; empty without one
 * @param inlines its text
 * @param marks the rates of the result it reports
 * @param results the facts of the goals whose results it reports
 * @param goal the id of the goal whose description starts here, empty for other lines
 * @param facts the facts of that goal
 * @param reported whether the result of that goal stands beside it
 * @param explanations how the rates of the result were calculated
 */
record Line(
    Bullet bullet,
    String anchor,
    List<Inline> inlines,
    List<RateMark> marks,
    List<Fact> results,
    String goal,
    List<Fact> facts,
    boolean reported,
    List<Explanation> explanations) {}
