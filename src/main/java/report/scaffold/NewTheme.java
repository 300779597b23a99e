package report.scaffold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import report.project.Language;
import report.read.FileKind;
import report.read.tree.Placeholders;

/**
 * The plan of a theme to be filled in.
 *
 * @param number its number
 * @param title its title; nothing to leave a placeholder
 */
public record NewTheme(String number, Optional<String> title) {
  private static final String GIVEN = "@given@";

  /** The text of its plan file. */
  public String text(Language language) throws IOException {
    String body = NewProject.text(language.code() + "/theme.yaml").replace("@number@", number);
    String starter = title.isPresent() ? body.replace("@title@", GIVEN) : body;
    return FileKind.PLAN.modeline(Path.of("year", "theme", "plan.yaml"))
        + "\n"
        + Placeholders.in(starter, language.locale())
            .replace(GIVEN, title.map(NewTheme::quoted).orElse(""));
  }

  private static String quoted(String title) {
    return "'" + title.replace("'", "''").replaceAll("\\R", " ") + "'";
  }
}
