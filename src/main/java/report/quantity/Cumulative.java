package report.quantity;

import java.util.regex.Pattern;

/**
 * The word 累計 before a quantity or in brackets after it, which distinguishes cumulative figures
 * from those of a single year.
 */
final class Cumulative {
  private static final Pattern BEFORE =
      Pattern.compile("^(?:累計|累積|\\((?:累計|累積)\\))(?=(?:約|およそ|おおむね|概ね)?(?:延べ|のべ|延)?\\d)");
  private static final Pattern BEHIND = Pattern.compile("\\((?:累計|累積|累計値|累積値)\\)$");

  private Cumulative() {}

  static boolean isIn(String text) {
    return BEFORE.matcher(text).find() || BEHIND.matcher(text).find();
  }

  static String without(String text) {
    return BEHIND.matcher(BEFORE.matcher(text).replaceFirst("")).replaceFirst("");
  }

  /** The same quantity of cumulative figures. */
  static Quantity of(Quantity quantity, String written) {
    return Figures.changed(
        quantity, written, figure -> figure.in(new Unit(figure.unit().name(), true)));
  }
}
