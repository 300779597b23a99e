package report.read.theme;

import report.read.field.Ids;

/**
 * What goals belong to, by id: the theme, an initiative or an action.
 *
 * @param level its kind
 * @param id its id as written; empty for the theme, and if it could not be read
 */
record Owner(Level level, String id) {
  /** The theme itself. */
  static final Owner THEME = new Owner(Level.THEME, "");

  /** The kinds of owners, and how messages distinguish them. */
  enum Level {
    /** The theme itself. */
    THEME("R001.theme", "R001.no-goals-theme", "R001.of-theme"),
    /** An initiative. */
    INITIATIVE("R001.initiative", "R001.no-goals-initiative", "R001.of-initiative"),
    /** An action. */
    ACTION("R001", "R001.no-goals", "R001.of-action");

    private final String unknown;
    private final String withoutGoals;
    private final String home;

    Level(String unknown, String withoutGoals, String home) {
      this.unknown = unknown;
      this.withoutGoals = withoutGoals;
      this.home = home;
    }
  }

  static Owner initiative(String id) {
    return new Owner(Level.INITIATIVE, id);
  }

  static Owner action(String id) {
    return new Owner(Level.ACTION, id);
  }

  /** Whether it is certainly another than one with a readable id. */
  boolean isCertainlyOther(Owner known) {
    return level != known.level || (!id.isEmpty() && !Ids.meant(id).equals(Ids.meant(known.id)));
  }

  /** The sentence about a goal that this owner does not have. */
  String sentenceOfUnknownGoal(boolean hasGoals) {
    return hasGoals ? level.unknown : level.withoutGoals;
  }

  /** The sentence about a goal of this owner whose result stands elsewhere. */
  String sentenceOfHome(Owner elsewhere) {
    return level == Level.ACTION && elsewhere.level == Level.ACTION
        ? "R001.other-action"
        : level.home;
  }
}
