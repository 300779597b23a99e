package report.build;

import java.util.Locale;
import report.notation.Bundles;

/** The version of the tool, written by Maven into {@code report/version.properties}. */
public final class ToolVersion {
  private ToolVersion() {}

  /** The bare number. */
  public static String number() {
    return Bundles.of("report.version", Locale.ROOT).getString("version");
  }
}
