package report.cli;

import java.util.Locale;
import picocli.CommandLine.IVersionProvider;
import report.notation.Wording;

/** The version of the tool, as Maven wrote it into {@code report/version.properties}. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"report " + number()};
  }

  /** The bare number. */
  static String number() {
    return Wording.of("report.version", Locale.ROOT).getString("version");
  }
}
