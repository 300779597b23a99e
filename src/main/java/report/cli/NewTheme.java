package report.cli;

import java.io.IOException;
import java.nio.file.Path;
import report.read.FileKind;

/**
 * The plan of a theme to be filled in.
 *
 * @param number its number
 * @param title its title
 */
record NewTheme(String number, String title) {

  /** The text of its plan file. */
  String text(Language language) throws IOException {
    String body = NewProject.text(language.code() + "/theme.yaml");
    String quoted = "'" + title.replace("'", "''").replaceAll("\\R", " ") + "'";
    return FileKind.PLAN.modeline(Path.of("year", "theme", "plan.yaml"))
        + "\n"
        + body.replace("@number@", number).replace("@title@", quoted);
  }
}
