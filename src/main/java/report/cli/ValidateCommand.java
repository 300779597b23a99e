package report.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import report.build.BuildFingerprint;
import report.build.TemplatesFolder;
import report.cli.terminal.Console;
import report.cli.terminal.FixText;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Paint;
import report.fix.FixedPlans;
import report.kept.KeptPieces;
import report.project.ChangedFiles;
import report.project.FileScope;
import report.project.Language;
import report.project.PlansFolder;
import report.project.ProjectInputs;
import report.project.UsageFault;
import report.read.Plans;
import report.read.control.ControlReader;
import report.read.translation.Translations;
import report.serve.Watch;

/**
 * Checks plan files. It reads all of them, because a problem in one file can be caused by another.
 */
@Command(name = "validate")
final class ValidateCommand implements WordCommand {
  /** Clears a terminal and moves the cursor to the upper left corner. */
  private static final String CLEAR = "\u001b[H\u001b[2J";

  /** From how many files on reading takes longer than finding out whether it has to be. */
  private static final int MANY = 100;

  private final Console console;

  @Parameters(paramLabel = "PATH", arity = "0..*", descriptionKey = "parameter.path")
  private List<Path> paths = List.of();

  @Option(names = "--plans", paramLabel = "FOLDER", descriptionKey = "option.plans")
  private Path folder = PlansFolder.USUAL;

  @Option(names = "--fix", descriptionKey = "report.validate.fix")
  private boolean fix;

  @Option(names = "--diff", descriptionKey = "report.validate.diff")
  private boolean diff;

  @Option(names = "--changed", descriptionKey = "report.validate.changed")
  private boolean changed;

  @Option(names = "--staged", descriptionKey = "report.validate.staged")
  private boolean staged;

  @Option(names = "--as", paramLabel = "FILE", descriptionKey = "report.validate.as")
  private Optional<Path> as = Optional.empty();

  @Option(names = "--edition", paramLabel = "LANGUAGE", descriptionKey = "report.validate.edition")
  private Optional<String> edition = Optional.empty();

  @Option(names = "--watch", descriptionKey = "report.validate.watch")
  private boolean watch;

  @Mixin private final FindingOptions findingOptions = new FindingOptions();

  private final KeptPieces watched = KeptPieces.inMemory();

  /**
   * A check.
   *
   * @param console the console
   */
  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public void words(List<String> words) {
    paths = words.stream().map(Path::of).toList();
  }

  @Override
  public Integer call() throws IOException {
    findingOptions.format(console.environment());
    if (edition.isPresent() && (staged || as.isPresent())) {
      throw UsageFault.of("fault.edition.files");
    }
    if (staged && (as.isPresent() || !paths.isEmpty() || fix || diff || changed || watch)) {
      throw UsageFault.of("fault.staged");
    }
    if (folder.equals(PlansFolder.USUAL)) {
      folder = PlansAround.of(as.map(List::of).orElse(paths));
    }
    findingOptions.refuse(new ProjectInputs(List.of(folder, TemplatesFolder.USUAL)));
    return watch ? again() : once();
  }

  /** Checks again whenever a file has changed, until the user stops it. */
  private Integer again() throws IOException {
    AskedPaths asked = new AskedPaths(paths, Plans.folder(folder));
    asked.scope();
    int exit = ExitCode.CLEAN;
    try (Watch changes =
        new Watch(List.of(() -> Watch.below(ControlReader.project(folder), folder)))) {
      while (true) {
        exit = onceMore(exit);
        console.out().flush();
        console.complain(console.texts().get("validate.watching", folder));
        console.err().flush();
        changes.awaitChange();
        console.out().println(console.paint() == Paint.ANSI ? CLEAR : "");
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return exit;
    }
  }

  /**
   * While files are being changed, a folder can be missing for a moment, and an internal error can
   * be caused by a file: both are reported, and watching continues.
   */
  private int onceMore(int before) {
    try {
      return once();
    } catch (UsageFault fault) {
      console.complain(console.texts().of(fault));
    } catch (UncheckedIOException fault) {
      console.complain(FileFault.text(new IOException(fault.getMessage()), console.texts()));
    } catch (IOException fault) {
      console.complain(FileFault.text(fault, console.texts()));
    } catch (RuntimeException | StackOverflowError fault) {
      console.complain(ErrorHandler.text(fault, console.texts()));
      return ExitCode.FAULT;
    }
    return Math.max(before, ExitCode.FINDINGS);
  }

  private Integer once() throws IOException {
    if (staged) {
      return staged();
    }
    PlansFolder all = Plans.folder(folder);
    if (as.isPresent() || paths.contains(StandardInput.NAME)) {
      return standardInput(all);
    }
    FileScope asked = new AskedPaths(paths, all).scope();
    return changed ? changed(all, asked) : check(all, asked, FileScope.NONE);
  }

  /**
   * Checks files.
   *
   * @param scope the files whose findings are shown
   * @param rest the files whose findings are counted
   */
  private Integer check(PlansFolder all, FileScope scope, FileScope rest) throws IOException {
    if (diff || fix) {
      return fix(all, scope, rest);
    }
    Findings findings = read(all);
    CheckResult found = new CheckResult(scope.of(findings), files(all, scope));
    return findingOptions.report(found, elsewhere(rest, scope, findings), next(found), console);
  }

  /** All findings; with an edition, also the texts that it lacks. */
  private Findings read(PlansFolder all) throws IOException {
    Language language = edition.map(Language::ofEdition).orElse(Language.ORIGINAL);
    return language == Language.ORIGINAL
        ? Plans.read(all, List.of(), themes(all)).findings()
        : Plans.read(all, List.of(), Translations.into(language).listed()).findings();
  }

  /** The themes that were read before: in this process, or in large plans by another. */
  private KeptPieces themes(PlansFolder all) throws IOException {
    if (watch) {
      return watched;
    }
    return all.files().size() < MANY
        ? KeptPieces.none()
        : KeptPieces.of(console.environment().cache(), folder, new BuildFingerprint().tool().sum());
  }

  /**
   * Checks all files, and shows findings in those that differ from the last commit: a change in one
   * file can cause an error in another.
   */
  private Integer changed(PlansFolder all, FileScope asked) throws IOException {
    List<Path> files = ChangedFiles.in(folder).stream().filter(asked::holds).toList();
    return check(all, files.isEmpty() ? FileScope.NONE : new FileScope(files), asked);
  }

  private static Findings elsewhere(FileScope rest, FileScope scope, Findings findings) {
    Findings elsewhere = new Findings();
    List<Finding> told = scope.of(findings).sorted();
    rest.of(findings).sorted().stream()
        .filter(finding -> !told.contains(finding))
        .forEach(elsewhere::add);
    return elsewhere;
  }

  /** Checks what is staged in git. */
  private Integer staged() throws IOException {
    try (GitPlans plans = GitPlans.staged(folder, console.environment())) {
      CheckResult found = plans.look();
      return findingOptions.report(found, explain(found), console);
    }
  }

  private Integer standardInput(PlansFolder all) throws IOException {
    if (as.isEmpty()
        || !paths.equals(List.of(StandardInput.NAME))
        || fix
        || diff
        || changed
        || watch) {
      throw UsageFault.of("fault.standardInput");
    }
    StandardInput input = new StandardInput(as.get(), all);
    CheckResult found = input.look(console.environment().in());
    return findingOptions.report(found, explain(found), console);
  }

  private static List<String> files(PlansFolder all, FileScope scope) throws IOException {
    return all.files().stream().filter(scope::holds).map(PlansFolder::shown).toList();
  }

  private Integer fix(PlansFolder all, FileScope scope, FileScope rest) throws IOException {
    FixedPlans fixed = FixedPlans.of(all, scope);
    FixText text = new FixText(fixed, console);
    if (diff) {
      text.diff();
      Findings findings = read(all);
      Findings counted = scope.of(findings);
      counted.addAll(elsewhere(rest, scope, findings).sorted());
      return findingOptions.exitCode(counted, console);
    }
    fixed.write(all.project());
    text.report();
    CheckResult left = new CheckResult(fixed.left(), files(all, scope));
    Findings now = read(Plans.folder(folder));
    return findingOptions.report(left, elsewhere(rest, scope, now), explain(left), console);
  }

  private List<String> next(CheckResult found) {
    List<String> lines = new ArrayList<>();
    if (found.fixable() > 0) {
      lines.add(
          console
              .texts()
              .get("validate.next.fix", found.fixable(), commandWith("--fix"), "--diff"));
    }
    lines.addAll(explain(found));
    return lines;
  }

  /** A command that explains the first of the most severe findings. */
  private List<String> explain(CheckResult found) {
    return found.findings().sorted().stream()
        .min(Comparator.comparing(Finding::severity))
        .map(worst -> "report explain " + worst.rule().id())
        .map(command -> console.texts().get("validate.next.explain", command))
        .stream()
        .toList();
  }

  /** This command line with one option more. */
  private String commandWith(String option) {
    List<String> words = new ArrayList<>(List.of("report", "validate"));
    if (!folder.equals(PlansFolder.USUAL)) {
      words.addAll(List.of("--plans", quoted(folder)));
    }
    paths.forEach(path -> words.add(quoted(path)));
    words.add(option);
    return String.join(" ", words);
  }

  private static String quoted(Path path) {
    String shown = PlansFolder.shown(path);
    return shown.matches("[\\p{L}\\p{N}_./-]+") ? shown : "'" + shown.replace("'", "'\\''") + "'";
  }
}
