package report.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import report.calendar.FiscalYear;
import report.calendar.LaterDates;
import report.calendar.Timing;
import report.edit.Change;
import report.edit.Content;
import report.edit.EditResult;
import report.edit.YamlPath;
import report.edit.YamlText;
import report.plan.Book;
import report.plan.Id;
import report.plan.Theme;
import report.project.EntryKind;
import report.project.PlansFolder;
import report.project.ProjectFile;
import report.project.ProjectFiles;
import report.scaffold.CarriedOver.Fate;

/**
 * The files of the next year's book, made from those of a year: the same ids, order, comments and
 * texts, without reports.
 */
public final class NextYear {
  private static final String PROGRESS = "progress";
  private static final String THEMES = "themes";

  private final Book book;
  private final List<Theme> themes;
  private final FiscalYear next;
  private final ProjectFiles project;
  private final Path from;
  private final Path into;

  /**
   * A year to be carried over.
   *
   * @param book its book
   * @param themes the themes to carry over
   * @param next the year after it
   * @param project the files
   * @param from the folder of the year
   * @param into the folder of the next year, which is not there
   */
  public NextYear(
      Book book, List<Theme> themes, FiscalYear next, ProjectFiles project, Path from, Path into) {
    this.book = book;
    this.themes = List.copyOf(themes);
    this.next = next;
    this.project = project;
    this.from = from;
    this.into = into;
  }

  /**
   * The files of the next year.
   *
   * @param texts their bytes by their paths
   * @param carried what became of each goal
   */
  public record Rolled(Map<Path, byte[]> texts, CarriedOver carried) {
    /** Copies the map. */
    public Rolled {
      texts = new TreeMap<>(texts);
    }
  }

  /** A file that cannot be changed for certain. */
  public static final class RefusedFile extends Exception {
    private static final long serialVersionUID = 1;

    private final transient EditResult.Refused refused;

    private RefusedFile(EditResult.Refused refused) {
      super(refused.change().path().toString());
      this.refused = refused;
    }

    /** What cannot be changed, and why. */
    public EditResult.Refused refused() {
      return refused;
    }
  }

  /**
   * Makes the files.
   *
   * @param withDone whether milestones stay that are done
   * @throws RefusedFile if a file is written in a form that cannot be changed for certain
   * @throws IOException if a file cannot be read
   */
  public Rolled files(boolean withDone) throws IOException, RefusedFile {
    Map<Path, byte[]> texts = new TreeMap<>();
    CarriedOver carried = new CarriedOver();
    Map<Id, WrittenResults> results = new TreeMap<>();
    Set<String> left = new HashSet<>();
    for (Theme theme : themes) {
      WrittenResults written = new WrittenResults(theme, reports(theme));
      results.put(theme.id(), written);
      if (!withDone) {
        NextPlan.done(theme, written).forEach(goal -> left.add(goal.id().text()));
      }
    }
    put(texts, "book.yaml", book(), carried);
    copy(texts, "glossary.yaml", carried);
    for (Theme theme : themes) {
      Path plan = Path.of(theme.id().text(), "plan.yaml");
      NextPlan rolled =
          new NextPlan(
              theme,
              next,
              yaml(from.resolve(plan)),
              Objects.requireNonNull(results.get(theme.id())),
              carried);
      String text = taken(rolled.edited(left)).text();
      put(texts, PlansFolder.shown(plan), text, carried);
      pictures(theme, text, texts);
    }
    for (ProjectFile entry : project.below(from.resolve("meetings"), 1)) {
      if (entry.kind() == EntryKind.FILE) {
        carried.add(Fate.MEETING, PlansFolder.shown(from.relativize(entry.path())));
      }
    }
    return new Rolled(texts, carried);
  }

  private List<YamlText> reports(Theme theme) throws IOException {
    List<YamlText> reports = new ArrayList<>();
    Path folder = from.resolve(theme.id().text()).resolve(PROGRESS);
    List<Path> files =
        project.below(folder, 1).stream()
            .filter(entry -> entry.kind() == EntryKind.FILE)
            .map(ProjectFile::path)
            .filter(file -> file.toString().endsWith(".yaml"))
            .sorted()
            .toList();
    for (Path file : files) {
      reports.add(0, yaml(file));
    }
    return reports;
  }

  private String book() throws IOException, RefusedFile {
    List<Change> changes = new ArrayList<>();
    YamlText text = yaml(from.resolve("book.yaml"));
    changes.add(Change.set(YamlPath.of("asOf"), asOf()));
    Set<String> chosen =
        themes.stream().map(theme -> theme.id().text()).collect(Collectors.toSet());
    List<String> all = book.themeIds().stream().map(id -> id.text()).toList();
    for (int i = all.size() - 1; i >= 0; i--) {
      if (!chosen.contains(all.get(i))) {
        changes.add(new Change.Remove(YamlPath.of(THEMES).item(i)));
      }
    }
    if (!book.dropped().isEmpty()) {
      changes.add(new Change.Remove(YamlPath.of(NextPlan.DROPPED)));
    }
    if (book.vision().isPresent()) {
      changes.add(
          new Change.Put(
              YamlPath.of("vision"),
              Content.of(book.year().code()),
              List.of(
                  "publisher",
                  "publisherCode",
                  "title",
                  "asOf",
                  "notes",
                  "rating",
                  "rates",
                  THEMES,
                  "vision")));
    }
    return taken(text.with(changes)).text();
  }

  private String asOf() {
    return LaterDates.yearLater(book.asOf(), next)
        .map(Timing::written)
        .orElseGet(() -> book.asOf().last().plusYears(1).toString());
  }

  /** The pictures that a plan shows. */
  private void pictures(Theme theme, String plan, Map<Path, byte[]> texts) throws IOException {
    Path folder = from.resolve(theme.id().text());
    for (ProjectFile entry : project.below(folder, 3)) {
      Path inside = folder.relativize(entry.path());
      boolean isShown =
          entry.kind() == EntryKind.FILE
              && !inside.toString().endsWith(".yaml")
              && plan.contains(PlansFolder.shown(inside));
      if (isShown) {
        texts.put(into.resolve(from.relativize(entry.path())), project.bytes(entry.path()));
      }
    }
  }

  private void copy(Map<Path, byte[]> texts, String name, CarriedOver carried) throws IOException {
    if (project.isFile(from.resolve(name))) {
      put(texts, name, text(from.resolve(name)), carried);
    }
  }

  private void put(Map<Path, byte[]> texts, String name, String text, CarriedOver carried) {
    texts.put(into.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    OldYear old = new OldYear(book.year());
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Optional<String> named = old.named(lines.get(i));
      int line = i + 1;
      named.ifPresent(
          word ->
              carried.add(
                  Fate.NAMES_YEAR,
                  PlansFolder.shown(into.resolve(name)) + ":" + line + " " + word));
    }
  }

  private YamlText yaml(Path file) throws IOException {
    return YamlText.of(PlansFolder.shown(file), text(file));
  }

  private String text(Path file) throws IOException {
    return new String(project.bytes(file), StandardCharsets.UTF_8);
  }

  private static YamlText taken(EditResult result) throws RefusedFile {
    if (result instanceof EditResult.Edited edited) {
      return edited.file();
    }
    throw new RefusedFile((EditResult.Refused) result);
  }
}
