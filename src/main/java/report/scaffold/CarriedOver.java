package report.scaffold;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What became of each goal of a year in the next one. */
public final class CarriedOver {
  /** What a person has to know of a goal or a place. */
  public enum Fate {
    /** Its previous figure is last year's result. */
    PREVIOUS,
    /** Its target is to be decided. */
    UNDECIDED,
    /** Its target is decided by the targets of several years, or is a direction. */
    DECIDED,
    /** It is done, and left out. */
    DROPPED,
    /** It is done, but other files refer to it. */
    KEPT,
    /** It is not done, and goes on. */
    CONTINUED,
    /** There is no result of last year. */
    WITHOUT_RESULT,
    /** A line of the new year names the old one. */
    NAMES_YEAR,
    /** A meeting of the old year, which is not one of the new. */
    MEETING
  }

  private final Map<Fate, List<String>> places = new EnumMap<>(Fate.class);
  private int themes;
  private int goals;

  void theme() {
    themes++;
  }

  void goal() {
    goals++;
  }

  void add(Fate fate, String place) {
    places.computeIfAbsent(fate, none -> new ArrayList<>()).add(place);
  }

  /** The number of themes carried over. */
  public int themes() {
    return themes;
  }

  /** The number of goals carried over. */
  public int goals() {
    return goals;
  }

  /**
   * The goals and places of a kind.
   *
   * @param fate the kind
   * @return theme and id of each goal with what is to be seen of it, or the place; in order
   */
  public List<String> of(Fate fate) {
    return List.copyOf(places.getOrDefault(fate, List.of()));
  }
}
