package report.document;

/**
 * The papers of a meeting: its 次第 and its materials.
 *
 * @param meeting the meeting
 * @param papers the themes and the vision among its materials
 */
public record MeetingPapers(MeetingPart meeting, Document papers) {}
