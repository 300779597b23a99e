package report.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import report.calendar.Timing;
import report.prose.Prose;

/**
 * The outlooks of the parts of a theme, as reported.
 *
 * @param theme that of the theme as a whole
 * @param initiatives those of its initiatives
 * @param actions those of its actions
 */
public record Outlooks(Outlook theme, Map<Id, Outlook> initiatives, Map<Id, Outlook> actions) {
  /** Nothing is said. */
  public static final Outlooks NONE = new Outlooks(Outlook.NONE, Map.of(), Map.of());

  /** Copies the maps. */
  public Outlooks {
    initiatives = Map.copyOf(initiatives);
    actions = Map.copyOf(actions);
  }

  /** What several reports say together: the latest of each text. */
  static Outlooks latest(List<Progress> reports) {
    Outlook theme = Outlook.NONE;
    Map<Id, Outlook> initiatives = new LinkedHashMap<>();
    Map<Id, Outlook> actions = new LinkedHashMap<>();
    for (Progress report : reports) {
      Timing on = report.asOf();
      Outlooks said = report.outlooks();
      theme = theme.then(said.theme(), on);
      add(said.initiatives(), on, initiatives);
      add(said.actions(), on, actions);
    }
    Timing last = reports.get(reports.size() - 1).asOf();
    initiatives.replaceAll((id, outlook) -> outlook.asOf(last));
    actions.replaceAll((id, outlook) -> outlook.asOf(last));
    return new Outlooks(theme.asOf(last), initiatives, actions);
  }

  private static void add(Map<Id, Outlook> said, Timing on, Map<Id, Outlook> all) {
    said.forEach(
        (id, outlook) -> all.put(id, all.getOrDefault(id, Outlook.NONE).then(outlook, on)));
  }

  /**
   * The outlook of an initiative.
   *
   * @param initiative its id
   * @return what is said of it
   */
  public Outlook ofInitiative(Id initiative) {
    return initiatives.getOrDefault(initiative, Outlook.NONE);
  }

  /**
   * The outlook of an action.
   *
   * @param action its id
   * @return what is said of it
   */
  public Outlook ofAction(Id action) {
    return actions.getOrDefault(action, Outlook.NONE);
  }

  /**
   * All its texts.
   *
   * @return those of the theme, of its initiatives and of its actions, in no particular order
   */
  public Stream<Prose> texts() {
    return Stream.of(Stream.of(theme), initiatives.values().stream(), actions.values().stream())
        .flatMap(some -> some)
        .flatMap(Outlook::texts);
  }

  /**
   * What is open in a part of a plan: its challenges (課題) and the next steps (今後の対応).
   *
   * @param challenges its challenges
   * @param next the next steps
   */
  public record Outlook(Told challenges, Told next) {
    /** Nothing is said. */
    public static final Outlook NONE = new Outlook(Told.NOTHING, Told.NOTHING);

    /**
     * A text, and the report it comes from.
     *
     * @param text the text, empty if there is none
     * @param earlier the date of its report, if that is not the latest
     */
    public record Told(Prose text, Optional<Timing> earlier) {
      /** No text. */
      public static final Told NOTHING = new Told(Prose.EMPTY, Optional.empty());

      /**
       * Whether there is no text.
       *
       * @return true without a text
       */
      public boolean isEmpty() {
        return text.isEmpty();
      }
    }

    /**
     * An outlook of the latest report.
     *
     * @param challenges its challenges
     * @param next the next steps
     * @return the outlook
     */
    public static Outlook of(Prose challenges, Prose next) {
      return new Outlook(new Told(challenges, Optional.empty()), new Told(next, Optional.empty()));
    }

    /**
     * Whether nothing is said.
     *
     * @return true without texts
     */
    public boolean isEmpty() {
      return challenges.isEmpty() && next.isEmpty();
    }

    /**
     * Its texts.
     *
     * @return challenges and next steps, of which either may be empty
     */
    public Stream<Prose> texts() {
      return Stream.of(challenges.text(), next.text());
    }

    /** What a later report says, and what it leaves as it was. */
    Outlook then(Outlook later, Timing on) {
      return new Outlook(then(challenges, later.challenges, on), then(next, later.next, on));
    }

    private static Told then(Told before, Told later, Timing on) {
      return later.isEmpty() ? before : new Told(later.text(), Optional.of(on));
    }

    /** The same with the dates of reports before the latest alone. */
    Outlook asOf(Timing latest) {
      return new Outlook(asOf(challenges, latest), asOf(next, latest));
    }

    private static Told asOf(Told told, Timing latest) {
      return new Told(
          told.text(), told.earlier().filter(date -> date.last().isBefore(latest.last())));
    }
  }
}
