package report.read.theme;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Source;
import report.finding.Span;
import report.plan.Id;
import report.plan.LastYear;
import report.plan.Progress;
import report.plan.RatingScheme;
import report.plan.Theme;
import report.plan.ThemeName;
import report.project.EntryKind;
import report.read.field.ContinuityReader;
import report.read.field.Placed;
import report.read.field.Scope;
import report.read.file.FileNames;
import report.read.file.Folder;
import report.read.form.Value;
import report.read.theme.PlanReader.PlanFile;
import report.read.translation.Translations;
import report.read.tree.Node;
import report.read.tree.YamlFile;

/** Reads the folder of a theme: its plan and its progress files. */
public final class ThemeReader {
  /** The name of the plan file. */
  public static final String PLAN = "plan.yaml";

  /** The name of the folder of progress files. */
  public static final String PROGRESS = "progress";

  private final Scope scope;
  private final Folder folder;
  private final Optional<RatingScheme> rating;
  private final Function<Id, Optional<Theme>> lastYear;
  private final Translations translations;
  private final Map<Path, Source> known;
  private final Map<Path, Source> sources = new LinkedHashMap<>();

  /**
   * The content of a theme's folder.
   *
   * @param theme the theme with its progress, without parts with errors; empty if there is no theme
   * @param number its number with its location
   * @param findings the findings in it
   */
  public record ThemeFolder(
      Optional<StoredTheme> theme, Optional<Placed<Integer>> number, Findings findings) {

    /** A folder that was not read. */
    public static ThemeFolder unread() {
      return new ThemeFolder(Optional.empty(), Optional.empty(), new Findings());
    }
  }

  /**
   * A reader of a theme in its folder.
   *
   * @param scope what the readers of the book share
   * @param folder the folder
   * @param rating the scheme of the book, by which its qualitative goals are rated
   * @param lastYear the themes of last year's book, by id
   * @param translations the translations of its files
   */
  public ThemeReader(
      Scope scope,
      Folder folder,
      Optional<RatingScheme> rating,
      Function<Id, Optional<Theme>> lastYear,
      Translations translations) {
    this(
        scope.showing(new FolderPictures(folder)),
        folder,
        rating,
        lastYear,
        translations,
        Map.of());
  }

  private ThemeReader(
      Scope scope,
      Folder folder,
      Optional<RatingScheme> rating,
      Function<Id, Optional<Theme>> lastYear,
      Translations translations,
      Map<Path, Source> known) {
    this.scope = scope;
    this.folder = folder;
    this.rating = rating;
    this.lastYear = lastYear;
    this.translations = translations;
    this.known = known;
  }

  /** Reads a theme, which is then held in memory. */
  public ThemeFolder read() {
    PlanFile plan = plan();
    Optional<Theme> theme = theme(plan);
    return new ThemeFolder(theme.map(StoredTheme::held), plan.number(), scope.findings());
  }

  /**
   * Reads a theme of which only the texts of its files are kept: it is created from them on demand,
   * regardless of later changes to the files.
   */
  public ThemeFolder readAndKeepTexts() {
    ThemeFolder read = read();
    return new ThemeFolder(
        read.theme()
            .map(theme -> new StoredTheme(theme.id(), () -> again(lastYear), this::onItsOwn)),
        read.number(),
        read.findings());
  }

  /**
   * Reads a theme.
   *
   * @param held whether it is held in memory; if not, only the texts of its files are kept
   * @param compressed whether the texts that were read are compressed
   */
  public ThemeFolder read(boolean held, boolean compressed) {
    ThemeFolder theme = held ? read() : readAndKeepTexts();
    if (compressed) {
      sources.values().forEach(Source::compress);
    }
    return theme;
  }

  /** Without last year's figures: no year asks for all the years before it. */
  private Theme onItsOwn() {
    return again(id -> Optional.empty());
  }

  private Theme again(Function<Id, Optional<Theme>> before) {
    ThemeReader reader =
        new ThemeReader(scope.apart(), folder, rating, before, translations, sources);
    return reader.theme(reader.plan()).orElseThrow();
  }

  private Optional<Theme> theme(PlanFile plan) {
    ProgressReader reader = new ProgressReader(scope, plan.index(), rating);
    List<Progress> progress = new ArrayList<>();
    ReportDates dates = new ReportDates(scope.year(), scope.findings());
    for (Path file : reports()) {
      String name = String.valueOf(file.getFileName());
      if (name.endsWith(".yaml") && FileNames.translated(name).isEmpty()) {
        read(file, Value.of(ProgressReader.FORM), reader::read)
            .flatMap(Function.identity())
            .ifPresent(
                report -> {
                  dates.add(name, new Placed<>(report.value().asOf(), report.span()));
                  progress.add(report.value());
                });
      }
    }
    progress.sort(Comparator.comparing(p -> p.asOf().last()));
    Optional<Theme> theme = plan.theme().map(read -> read.with(progress));
    plan.number().ifPresent(number -> theme.ifPresent(t -> scope.origins().add(t, number.span())));
    return theme;
  }

  /** The progress files, or those of them that were read before. */
  private List<Path> reports() {
    return known.isEmpty()
        ? folder.folder(PROGRESS).files(scope.findings())
        : known.keySet().stream().filter(file -> !file.equals(folder.file(PLAN))).toList();
  }

  private PlanFile plan() {
    Optional<Id> id = id();
    return read(folder.file(PLAN), Value.of(PlanReader.FORM), root -> id.map(i -> plan(root, i)))
        .flatMap(Function.identity())
        .orElseGet(PlanFile::unread);
  }

  private PlanFile plan(Node root, Id id) {
    return new PlanReader(
            scope.after(new LastYear(lastYear, ContinuityReader.lastYears(root, id, scope.year()))))
        .read(root, id);
  }

  /** The name of the folder as an id; empty, with a finding, if it is not allowed for a theme. */
  private Optional<Id> id() {
    Optional<Id> id = Optional.of(folder.name()).filter(Id::isId).map(Id::new);
    if (id.isEmpty()) {
      refuse("K007.folder");
    } else if (ThemeName.isTaken(id.get())) {
      refuse(ThemeName.isDevice(id.get()) ? "K007.device" : "K007.page");
    }
    return id.filter(name -> !ThemeName.isTaken(name));
  }

  private void refuse(String sentence) {
    Span place = Folder.place(folder.path());
    scope.findings().add(Finding.of(Rule.MALFORMED_ID, place, folder.name()).withMessage(sentence));
  }

  private <T> Optional<T> read(Path file, Value form, Function<Node, T> reader) {
    return read(
        file,
        root ->
            reader.apply(
                translations.over(
                    file,
                    root,
                    form,
                    scope.findings(),
                    beside -> translation(file.resolveSibling(beside)))));
  }

  private Optional<Node> translation(Path file) {
    boolean isThere =
        known.isEmpty() ? folder.project().kind(file) != EntryKind.ABSENT : known.containsKey(file);
    return isThere ? read(file, Function.identity()) : Optional.empty();
  }

  private <T> Optional<T> read(Path file, Function<Node, T> reader) {
    @Nullable Source before = known.get(file);
    return before != null
        ? YamlFile.again(before, scope.findings(), reader)
        : YamlFile.read(
            folder.project(),
            file,
            Folder.shown(file),
            scope.findings(),
            root -> {
              sources.put(file, root.span().source());
              return reader.apply(root);
            });
  }
}
