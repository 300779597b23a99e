package report.cli;

import java.util.Locale;
import report.notation.Wording;

/** The version of the tool, as Maven wrote it into {@code report/version.properties}. */
final class ToolVersion {
  private ToolVersion() {}

  /** The bare number. */
  static String number() {
    return Wording.of("report.version", Locale.ROOT).getString("version");
  }
}
