package report.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import report.calendar.Era;
import report.calendar.FiscalYear;
import report.delivery.NewFolder;
import report.document.Labels;
import report.project.Language;
import report.read.FileKind;
import report.read.tree.Placeholders;
import report.sheet.template.SheetTemplate;
import report.sheet.template.StarterPaper;

/** The files of a new project, created from those under {@code report/scaffold/project}. */
public final class NewProject {
  /** The script that git runs before a commit. */
  public static final String HOOK = ".githooks/pre-commit";

  private static final String PLANS = "plans/";

  private final FiscalYear year;
  private final Language language;

  /** A project whose first book is that of a year, in a language. */
  public NewProject(FiscalYear year, Language language) {
    this.year = year;
    this.language = language;
  }

  /**
   * Writes all its files.
   *
   * @throws IOException if a file cannot be written
   */
  public void write(NewFolder project) throws IOException {
    own(project, "README.md", "README.md");
    plan(project, FileKind.BOOK, year.code() + "/book.yaml");
    plan(project, FileKind.GLOSSARY, year.code() + "/glossary.yaml");
    plan(project, FileKind.PLAN, year.code() + "/theme-1/plan.yaml");
    for (FileKind kind : FileKind.values()) {
      String schema = PLANS + FileKind.FOLDER + "/" + kind.code() + ".json";
      put(project, schema, kind.schema(language.locale()));
    }
    project.file(
        "templates/sheet.xlsx",
        out -> SheetTemplate.write(StarterPaper.A3, new Labels(language.locale()), out));
    put(project, ".gitignore", text("any/gitignore"));
    put(project, HOOK, text("any/pre-commit"));
    put(project, ".pre-commit-config.yaml", text("any/pre-commit-config.yaml"));
    put(project, ".github/workflows/plans.yml", text("any/github.yml"));
    put(project, ".gitlab-ci.yml", text("any/gitlab.yml"));
  }

  private void plan(NewFolder project, FileKind kind, String path) throws IOException {
    String body = text(language.code() + "/" + kind.code() + ".yaml");
    put(project, PLANS + path, kind.modeline(Path.of(path)) + "\n" + filled(body));
  }

  private void own(NewFolder project, String path, String name) throws IOException {
    put(project, path, filled(text(language.code() + "/" + name)));
  }

  private String filled(String text) {
    return Placeholders.in(text, language.locale())
        .replace("@year@", year.code())
        .replace("@asOf@", firstDay());
  }

  /** The first of April in its era, which for 令和元年度 is Heisei. */
  private String firstDay() {
    LocalDate day = year.firstDay();
    return Era.of(day)
        .map(era -> "" + era.letter() + era.yearOf(day.getYear()) + ".4.1")
        .orElseGet(day::toString);
  }

  private static void put(NewFolder project, String path, String text) throws IOException {
    project.file(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  static String text(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(NewProject.class.getResourceAsStream("project/" + name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
