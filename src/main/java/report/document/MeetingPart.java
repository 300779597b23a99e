package report.document;

import java.util.List;

/**
 * A meeting as it is printed: its 次第 and the list of its materials.
 *
 * @param id its id, the end of the name of its page
 * @param round the how manieth it is (第2回)
 * @param name what is meeting
 * @param date its day, written out
 * @param time when it begins and ends; empty if that is not said
 * @param place where it meets; empty if that is not said
 * @param agenda what it discusses
 * @param materials the papers before it
 */
public record MeetingPart(
    String id,
    String round,
    String name,
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

  /**
   * Round and name, as a heading says them.
   *
   * @return for instance 第2回　検討会
   */
  public String heading() {
    return round + "　" + name;
  }
}
