package report.read.theme;

import java.util.function.Supplier;
import report.plan.Id;
import report.plan.Theme;

/**
 * A theme as its book keeps it: the theme itself, or the texts of its files, of which it is made.
 *
 * @param id its id
 * @param theme gives the theme, in any thread; equal each time
 */
public record StoredTheme(Id id, Supplier<Theme> theme) {

  /** A theme that is held. */
  public static StoredTheme held(Theme theme) {
    return new StoredTheme(theme.id(), () -> theme);
  }
}
