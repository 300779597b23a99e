package report.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import report.calendar.Precision;
import report.calendar.Timing;

/**
 * A meeting of a council (検討会・審議会).
 *
 * @param id the name of its file, which begins with its day
 * @param round its number (第2回), from 1
 * @param name the name of the meeting
 * @param date its day
 * @param time when it begins and ends, in words; empty if not given
 * @param place the place; empty if not given
 * @param agenda its agenda items, at least one
 * @param materials its papers; their order determines their numbers
 */
public record Meeting(
    Id id,
    int round,
    String name,
    Timing date,
    String time,
    String place,
    List<AgendaItem> agenda,
    List<Material> materials) {
  /**
   * Copies the lists; rejects a round below 1, a date that is not a day, an empty agenda, a
   * duplicate paper, and an item about a paper that is not listed.
   */
  public Meeting {
    agenda = List.copyOf(agenda);
    materials = List.copyOf(materials);
    if (round < 1 || agenda.isEmpty() || date.precision() != Precision.DAY) {
      throw new IllegalArgumentException("not a meeting: " + id);
    }
    Repetition.reject("material", materials.stream());
    List<Material> there = materials;
    agenda.stream()
        .flatMap(item -> item.discusses().stream())
        .filter(subject -> !there.contains(subject.paper()))
        .findFirst()
        .ifPresent(
            subject -> {
              throw new IllegalArgumentException("not among the materials: " + subject);
            });
  }

  /**
   * The day.
   *
   * @return the day of the meeting
   */
  public LocalDate day() {
    return date.first();
  }

  /**
   * The number of a paper (資料番号).
   *
   * @param material a paper
   * @return its number from 1; empty if it is not a paper of the meeting
   */
  public OptionalInt number(Material material) {
    int place = materials.indexOf(material);
    return place < 0 ? OptionalInt.empty() : OptionalInt.of(place + 1);
  }
}
