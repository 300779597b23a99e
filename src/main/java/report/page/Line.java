package report.page;

import java.util.List;
import report.document.Bullet;
import report.document.Explanation;
import report.document.Fact;
import report.document.RateMark;

/**
 * A line as a template draws it.
 *
 * @param bullet the mark in front of it
 * @param anchor its place on the page, the id of a goal; empty without one
 * @param inlines its text
 * @param marks the rates of the result it tells
 * @param results the facts of the goals whose results it tells
 * @param goal the id of the goal it begins to state, empty for any other line
 * @param facts the facts of that goal
 * @param reported whether a result of that goal stands on the page
 * @param explanations how the rates of the result came about
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
