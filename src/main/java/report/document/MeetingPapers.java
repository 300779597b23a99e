package report.document;

/**
 * What lies before a meeting: its 次第 and its papers.
 *
 * @param meeting the meeting
 * @param papers the themes and the vision among its materials
 */
public record MeetingPapers(MeetingPart meeting, Document papers) {}
