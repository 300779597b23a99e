package report.read.theme;

import java.util.function.Supplier;
import report.plan.Id;
import report.plan.Theme;

/**
 * A theme as stored in its book: the theme itself, or the texts of its files, from which it is
 * created.
 *
 * @param id its id
 * @param theme returns the theme, in any thread; equal each time
 * @param onItsOwn returns the theme; last year's figures that its plan does not give may be missing
 */
public record StoredTheme(Id id, Supplier<Theme> theme, Supplier<Theme> onItsOwn) {

  /** A theme that is held in memory. */
  public static StoredTheme held(Theme theme) {
    return new StoredTheme(theme.id(), () -> theme, () -> theme);
  }
}
