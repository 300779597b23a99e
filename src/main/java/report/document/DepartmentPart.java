package report.document;

/**
 * A department with how the goals of all its themes stand.
 *
 * @param name the department
 * @param tally how its goals stand
 */
public record DepartmentPart(String name, Tally tally) {}
