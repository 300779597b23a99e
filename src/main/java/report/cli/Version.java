package report.cli;

import java.util.ResourceBundle;
import picocli.CommandLine.IVersionProvider;

/** The version of the tool, as Maven wrote it into {@code report/version.properties}. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"report " + number()};
  }

  /** The bare number. */
  static String number() {
    return ResourceBundle.getBundle("report.version").getString("version");
  }
}
