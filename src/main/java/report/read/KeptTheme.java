package report.read;

import report.plan.Id;
import report.plan.Theme;

/** A theme as it is kept once it was read. */
sealed interface KeptTheme permits KeptTheme.Held, PackedTheme {
  /** Its id. */
  Id id();

  /**
   * A theme as it was read.
   *
   * @param theme the theme
   */
  record Held(Theme theme) implements KeptTheme {
    @Override
    public Id id() {
      return theme.id();
    }
  }
}
