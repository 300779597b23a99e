package report.document;

import java.util.List;

/**
 * A meeting as printed: its 次第 and the list of its materials.
 *
 * @param id its id, the end of the name of its page
 * @param round its number (第2回)
 * @param name the name of the meeting
 * @param heading number and name, as in a heading: 第2回　検討会
 * @param date its date, written out
 * @param time when it begins and ends; empty if not given
 * @param place the place; empty if not given
 * @param agenda what it discusses
 * @param materials the papers before it
 */
public record MeetingPart(
    String id,
    String round,
    String name,
    String heading,
    String date,
    String time,
    String place,
    List<AgendaPart> agenda,
    List<MaterialPart> materials) {
  /** Copies the lists. */
  public MeetingPart {
    agenda = List.copyOf(agenda);
    materials = List.copyOf(materials);
  }
}
