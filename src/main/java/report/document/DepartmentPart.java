package report.document;

/**
 * A department with a summary of the goals of all its themes.
 *
 * @param name the department
 * @param tally a summary of its goals
 */
public record DepartmentPart(String name, Tally tally) {}
