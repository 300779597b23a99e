package report.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import report.calendar.FiscalYear;
import report.calendar.Timing;
import report.cli.terminal.Console;
import report.edit.EditResult;
import report.edit.FileTransaction;
import report.edit.Refusal;
import report.edit.YamlText;
import report.finding.Findings;
import report.plan.Book;
import report.plan.Id;
import report.plan.Progress;
import report.plan.Theme;
import report.project.Messages;
import report.project.PlansFolder;
import report.project.ProjectFiles;
import report.project.UsageFault;
import report.read.Plans;
import report.scaffold.EarlierTexts;
import report.scaffold.NewProgress;
import report.scaffold.NewTheme;
import report.scaffold.NewTranslations;

/**
 * Adds to a year: a theme (a folder with a plan to fill in, and a line in the book), or a report on
 * a theme to fill in; or carries a year over to the next.
 */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
  private static final String THEME = "theme";
  private static final String PROGRESS = "progress";
  private static final String YEAR = "year";
  private static final String TRANSLATION = "translation";

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "theme|progress|year|translation",
      descriptionKey = "report.new.what")
  private String what = "";

  @Parameters(index = "1", paramLabel = "YEAR", descriptionKey = "parameter.oneYear")
  private String year = "";

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "NUMBER",
      descriptionKey = "report.new.number")
  private @Nullable String number;

  @Option(names = "--id", paramLabel = "ID", descriptionKey = "report.new.id")
  private @Nullable String id;

  @Option(names = "--title", paramLabel = "TITLE", descriptionKey = "report.new.title")
  private @Nullable String title;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "report.new.as-of")
  private @Nullable String asOf;

  @Option(names = "--from", paramLabel = "YEAR", descriptionKey = "report.new.from")
  private @Nullable String from;

  @Option(names = "--theme", paramLabel = "THEME", descriptionKey = "report.new.theme")
  private List<String> themes = List.of();

  @Option(names = "--plans", paramLabel = "FOLDER", descriptionKey = "option.plans")
  private Path folder = PlansFolder.USUAL;

  /**
   * A command.
   *
   * @param console the console
   */
  NewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (folder.equals(PlansFolder.USUAL)) {
      folder = PlansAround.of(List.of());
    }
    return switch (what) {
      case THEME -> theme();
      case PROGRESS -> progress();
      case YEAR -> year();
      case TRANSLATION -> translation();
      default ->
          throw UsageFault.unknown(
              "fault.newWhat", what, List.of(THEME, PROGRESS, YEAR, TRANSLATION));
    };
  }

  private Integer year() throws IOException {
    refuse("--id", id, THEME);
    refuse("--title", title, THEME);
    refuse("--as-of", asOf, PROGRESS);
    if (number != null) {
      throw UsageFault.of("fault.newYearNumber", number);
    }
    FiscalYear next = asked();
    FiscalYear before =
        from == null
            ? new FiscalYear(Math.max(FiscalYear.FIRST, next.start() - 1))
            : PlansFolder.asked(from);
    return new NextYearFiles(console, Plans.folder(folder), before, next).write(themes);
  }

  /** Files for the translations of a year to fill in; those that are there are left alone. */
  private Integer translation() throws IOException {
    refuse("--id", id, THEME);
    refuse("--title", title, THEME);
    refuse("--as-of", asOf, PROGRESS);
    refuse("--from", from, YEAR);
    refuse("--theme", themes.isEmpty() ? null : themes.get(0), YEAR);
    if (number != null) {
      throw UsageFault.of("fault.newTranslationNumber", number);
    }
    PlansFolder plans = Plans.folder(folder);
    Plans read = Plans.read(plans, List.of(asked()));
    ExitPolicy policy = new ExitPolicy(console, false);
    if (policy.forbids(read.findings())) {
      return policy.report(read.findings(), console.err());
    }
    FileTransaction files = new FileTransaction(plans.project());
    for (Book book : read.books()) {
      Map<Path, String> texts =
          new NewTranslations(plans, book, NewProgress.texts(console.texts().language())).files();
      for (Map.Entry<Path, String> file : texts.entrySet()) {
        files.create(file.getKey(), file.getValue());
      }
      commit(files, plans.path());
      texts.keySet().forEach(file -> console.print(PlansFolder.shown(file)));
    }
    return ExitCode.CLEAN;
  }

  private String number() {
    refuse("--from", from, YEAR);
    refuse("--theme", themes.isEmpty() ? null : themes.get(0), YEAR);
    return Optional.ofNullable(number).orElseThrow(() -> UsageFault.of("fault.newNumber", what));
  }

  private Integer theme() throws IOException {
    refuse("--as-of", asOf, PROGRESS);
    String written = number();
    if (!written.matches("[1-9]\\d{0,3}")) {
      throw UsageFault.of("fault.number", written);
    }
    String name = Optional.ofNullable(id).orElse("theme-" + written);
    if (!Id.isId(name)) {
      throw UsageFault.of("fault.id", name);
    }
    PlansFolder plans = Plans.folder(folder);
    Path in = plans.of(asked()).get(0);
    Path theme = in.resolve(name);
    if (Files.exists(theme, LinkOption.NOFOLLOW_LINKS)) {
      throw UsageFault.of("fault.exists", PlansFolder.shown(theme));
    }
    return write(plans.project(), in.resolve("book.yaml"), theme, name);
  }

  private Integer write(ProjectFiles project, Path book, Path theme, String name)
      throws IOException {
    FileTransaction files = new FileTransaction(project);
    YamlText listed = YamlText.of(PlansFolder.shown(book), files.text(book));
    EditResult result = NewTheme.listed(listed, name);
    if (result instanceof EditResult.Refused refused && refused.reason() == Refusal.FAULTY_FILE) {
      Findings faults = new Findings();
      faults.addAll(refused.findings());
      return new ExitPolicy(console, false).report(faults, console.err());
    }
    if (!(result instanceof EditResult.Edited edited)) {
      throw UsageFault.of("fault.themeList", PlansFolder.shown(book), name);
    }
    Path plan = theme.resolve("plan.yaml");
    NewTheme added = new NewTheme(number(), Optional.ofNullable(title));
    files.create(plan, added.text(console.texts().language()));
    files.put(book, edited.file().text());
    commit(files, theme);
    console.print(PlansFolder.shown(plan));
    console.print(PlansFolder.shown(book));
    return ExitCode.CLEAN;
  }

  /** Writes new files; one that is there by now is a usage error. */
  static void commit(FileTransaction files, Path fresh) throws IOException {
    try {
      files.commit();
    } catch (FileAlreadyExistsException taken) {
      throw UsageFault.of("fault.exists", PlansFolder.shown(fresh));
    }
  }

  private Integer progress() throws IOException {
    refuse("--id", id, THEME);
    refuse("--title", title, THEME);
    ThemeChoice choice = new ThemeChoice(number());
    PlansFolder plans = Plans.folder(folder);
    Path in = plans.of(asked()).get(0);
    Plans read = Plans.read(plans, List.of(asked()));
    ExitPolicy policy = new ExitPolicy(console, false);
    if (policy.forbids(read.findings())) {
      return policy.report(read.findings(), console.err());
    }
    Messages words = NewProgress.texts(console.texts().language());
    for (Book book : read.books()) {
      Theme theme = choice.in(book).orElseThrow(() -> choice.fault(read.books()));
      Timing date = asOf == null ? book.asOf() : BookOptions.date(asOf, book.year());
      EarlierTexts earlier = earlier(theme, date, read, plans);
      NewProgress report = new NewProgress(theme, date, book.rating(), earlier, words);
      Path place = in.resolve(theme.id().text()).resolve("progress").resolve(report.fileName());
      write(plans.project(), place, report);
    }
    return ExitCode.CLEAN;
  }

  /** The reports up to a date, as text. */
  private static EarlierTexts earlier(Theme theme, Timing date, Plans read, PlansFolder plans)
      throws IOException {
    List<YamlText> reports = new ArrayList<>();
    for (Progress report : theme.progress()) {
      Optional<String> place = read.places().of(report);
      if (place.isPresent() && !report.asOf().last().isAfter(date.last())) {
        String file = place.get().replaceFirst(":\\d+$", "");
        reports.add(0, YamlText.of(file, Files.readString(plans.path().resolve(file))));
      }
    }
    return new EarlierTexts(reports);
  }

  private void write(ProjectFiles project, Path file, NewProgress report) throws IOException {
    FileTransaction files = new FileTransaction(project);
    files.create(file, report.text());
    commit(files, file);
    console.print(PlansFolder.shown(file));
  }

  /** Rejects an option that belongs to something else that can be created. */
  private static void refuse(String option, @Nullable String value, String owner) {
    if (value != null) {
      throw UsageFault.of("fault.newOption", option, owner);
    }
  }

  private FiscalYear asked() {
    return PlansFolder.asked(year);
  }
}
