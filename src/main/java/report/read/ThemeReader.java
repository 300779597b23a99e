package report.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Source;
import report.finding.Span;
import report.pack.Packing;
import report.plan.Id;
import report.plan.Progress;
import report.plan.RatingScheme;
import report.plan.Theme;
import report.plan.ThemeName;
import report.read.PlanReader.PlanFile;
import report.read.tree.Node;
import report.read.tree.YamlFile;

/** Reads the folder of a theme: its plan and its progress files. */
final class ThemeReader {
  /** The name of the plan file. */
  static final String PLAN = "plan.yaml";

  /** The name of the folder of progress files. */
  static final String PROGRESS = "progress";

  private final Scope scope;
  private final Folder folder;
  private final Optional<RatingScheme> rating;
  private final List<Source> sources = new ArrayList<>();

  /**
   * What a theme's folder gave.
   *
   * @param theme the theme with its progress, without what has errors; nothing if no theme can be
   *     made out
   * @param number its number at its place
   * @param findings what was found in it
   */
  record ThemeFolder(
      Optional<KeptTheme> theme, Optional<Placed<Integer>> number, Findings findings) {

    /** A folder that was not read. */
    static ThemeFolder unread() {
      return new ThemeFolder(Optional.empty(), Optional.empty(), new Findings());
    }
  }

  ThemeReader(Scope scope, Folder folder, Optional<RatingScheme> rating) {
    this.scope = scope;
    this.folder = folder;
    this.rating = rating;
  }

  ThemeFolder read() {
    PlanFile plan = plan();
    ProgressReader reader = new ProgressReader(scope, plan.index(), rating);
    List<Progress> progress = new ArrayList<>();
    ReportDates dates = new ReportDates(scope.year(), scope.findings());
    for (Path file : folder.folder(PROGRESS).files(scope.findings())) {
      String name = String.valueOf(file.getFileName());
      if (name.endsWith(".yaml")) {
        read(file, reader::read)
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
    return new ThemeFolder(theme.map(KeptTheme.Held::new), plan.number(), scope.findings());
  }

  /**
   * The same in little room; only a reader whose scope is {@link Scope#passing()} may be asked,
   * since nothing else is to hold a part of the theme.
   */
  ThemeFolder pack(Packing packing) {
    ThemeFolder read = read();
    Optional<KeptTheme> packed =
        read.theme()
            .filter(KeptTheme.Held.class::isInstance)
            .map(held -> ((KeptTheme.Held) held).theme())
            .map(theme -> PackedTheme.of(theme, scope.origins(), packing));
    sources.forEach(Source::pack);
    return new ThemeFolder(packed, read.number(), read.findings());
  }

  private PlanFile plan() {
    Optional<Id> id = id();
    return read(folder.file(PLAN), root -> id.map(i -> new PlanReader(scope).read(root, i)))
        .flatMap(Function.identity())
        .orElseGet(PlanFile::unread);
  }

  /** The name of the folder as an id; nothing, and a finding, if no theme can have it. */
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
    scope.findings().add(Finding.of(Rule.MALFORMED_ID, place, folder.name()).saying(sentence));
  }

  private <T> Optional<T> read(Path file, Function<Node, T> reader) {
    return YamlFile.read(
        folder.project(),
        file,
        Folder.shown(file),
        scope.findings(),
        root -> {
          sources.add(root.span().source());
          return reader.apply(root);
        });
  }
}
