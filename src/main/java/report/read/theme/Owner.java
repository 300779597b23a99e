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
    THEME("theme"),
    /** An initiative. */
    INITIATIVE("initiative"),
    /** An action. */
    ACTION("action");

    private final String name;

    Level(String name) {
      this.name = name;
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

  /** A more exact sentence of a rule, about an owner of this kind. */
  String sentence(String rule) {
    return level == Level.ACTION ? rule : rule + "." + level.name;
  }

  /** The sentence about a goal of this owner whose result stands elsewhere. */
  String sentenceOfHome(Owner elsewhere) {
    return level == Level.ACTION && elsewhere.level == Level.ACTION
        ? "R001.other-action"
        : "R001.of-" + level.name;
  }
}
