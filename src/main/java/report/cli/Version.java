package report.cli;

import picocli.CommandLine.IVersionProvider;
import report.build.ToolVersion;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"report " + ToolVersion.number()};
  }
}
