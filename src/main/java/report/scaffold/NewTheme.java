package report.scaffold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import report.edit.Change;
import report.edit.Content;
import report.edit.EditResult;
import report.edit.YamlPath;
import report.edit.YamlText;
import report.project.Language;
import report.read.FileKind;
import report.read.tree.Placeholders;

/**
 * The plan of a theme to fill in.
 *
 * @param number its number
 * @param title its title; empty to leave a placeholder
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

  /**
   * A book with one theme more.
   *
   * @param book the text of the book
   * @param theme the id of the theme, which comes last
   */
  public static EditResult listed(YamlText book, String theme) {
    return book.with(List.of(new Change.Append(YamlPath.of("themes"), Content.of(theme))));
  }

  private static String quoted(String title) {
    return "'" + title.replace("'", "''").replaceAll("\\R", " ") + "'";
  }
}
