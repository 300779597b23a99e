package report.series;

import report.plan.Book;
import report.plan.Goal;
import report.plan.GoalOwner;
import report.rate.Assessment;

/**
 * A goal in the book of one year.
 *
 * @param book the book
 * @param owner the part of the plan that it belongs to
 * @param goal the goal as planned in that book
 * @param assessment what became of it, as of the date of that book
 */
public record GoalYear(Book book, GoalOwner owner, Goal goal, Assessment assessment) {}
