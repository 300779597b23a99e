package report.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import report.calendar.TimingGrammar;
import report.cli.terminal.CollectText;
import report.cli.terminal.Console;
import report.cli.terminal.FormStatus;
import report.collect.Collected;
import report.collect.Collector;
import report.collect.FilledForm;
import report.collect.FilledFormReader;
import report.collect.Settlement;
import report.compose.Composer;
import report.document.Labels;
import report.finding.Findings;
import report.form.FormKind;
import report.project.PlansFolder;
import report.project.ProjectInputs;
import report.project.UsageFault;
import report.read.Plans;
import report.read.control.ControlReader;
import report.spreadsheet.WorkbookFile;

/** Takes forms back that departments filled in. */
@Command(name = "collect")
final class CollectCommand implements Callable<Integer> {
  private static final String WORKBOOK = ".xlsx";

  /** What Excel leaves beside a workbook while it is open. */
  private static final String LOCK = "~$";

  private final Console console;

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "report.collect.file")
  private List<Path> paths = List.of();

  @Option(names = "--plans", paramLabel = "FOLDER", descriptionKey = "option.plans")
  private Path folder = PlansFolder.USUAL;

  @Option(names = "--write", descriptionKey = "report.collect.write")
  private boolean write;

  @Option(names = "--ours", descriptionKey = "report.collect.ours")
  private boolean ours;

  @Option(names = "--theirs", descriptionKey = "report.collect.theirs")
  private boolean theirs;

  @Option(names = "--status", descriptionKey = "report.collect.status")
  private boolean status;

  @Option(names = "--return", paramLabel = "FOLDER", descriptionKey = "report.collect.return")
  private Optional<Path> returned = Optional.empty();

  @Mixin private final FindingOptions findingOptions = new FindingOptions();

  /**
   * A collection.
   *
   * @param console the console
   */
  CollectCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    FindingFormat format = findingOptions.format(console.environment());
    if (ours && theirs) {
      throw UsageFault.of("fault.oursTheirs");
    }
    if (folder.equals(PlansFolder.USUAL)) {
      folder = PlansAround.of(List.of());
    }
    List<Path> files = files();
    List<Path> inputs = new ArrayList<>(files);
    inputs.add(folder);
    findingOptions.refuse(new ProjectInputs(inputs));
    PlansFolder plans = Plans.folder(folder);
    Plans read = Plans.read(plans, List.of());
    ExitPolicy policy = new ExitPolicy(console, false);
    if (read.findings().hasErrors()) {
      return policy.report(read.findings(), console.err());
    }
    Findings findings = new Findings();
    List<FilledForm> forms = forms(files, findings);
    Labels labels = new Labels(console.texts().language().locale());
    if (status) {
      status(forms, read, labels);
      return policy.report(findings, console.err());
    }
    Settlement settlement = ours ? Settlement.OURS : theirs ? Settlement.THEIRS : Settlement.ASK;
    Collected collected =
        new Collector(plans, read, labels, console.texts().language(), settlement).collect(forms);
    findings.addAll(collected.findings().sorted());
    CollectText text = new CollectText(collected, console);
    if (format == FindingFormat.FULL) {
      text.print();
    } else {
      findings.addAll(text.changes());
    }
    Findings told = ControlReader.read(folder, findings).of(findings);
    int exit =
        findingOptions.report(
            new CheckResult(told, files.stream().map(PlansFolder::shown).toList()),
            List.of(),
            console);
    if (write) {
      collected.write();
    }
    text.complete(write);
    if (returned.isPresent()) {
      new ReturnedForms(returned.get(), inputs, console).write(files, told);
    }
    return exit;
  }

  /** Prints what is owed of each book that the forms are about, as of their dates. */
  private void status(List<FilledForm> forms, Plans plans, Labels labels) {
    Map<List<String>, List<FilledForm>> byDate = new LinkedHashMap<>();
    for (FilledForm form : forms) {
      if (form.form().kind() == FormKind.PROGRESS) {
        byDate
            .computeIfAbsent(
                List.of(form.form().year().code(), form.form().asOf()), none -> new ArrayList<>())
            .add(form);
      }
    }
    byDate
        .values()
        .forEach(
            some ->
                plans.books().stream()
                    .filter(book -> book.year().equals(some.get(0).form().year()))
                    .map(
                        book ->
                            Composer.compose(
                                book,
                                plans.all(),
                                TimingGrammar.read(some.get(0).form().asOf(), book.year())
                                    .found()
                                    .orElse(book.asOf()),
                                labels,
                                plans.places()))
                    .map(document -> new FormStatus(document, some, console.texts()).text())
                    .forEach(text -> console.out().print(text)));
  }

  private List<FilledForm> forms(List<Path> files, Findings findings) throws IOException {
    List<FilledForm> forms = new ArrayList<>();
    for (Path file : files) {
      FilledFormReader.read(PlansFolder.shown(file), WorkbookFile.bytes(file), findings)
          .ifPresent(forms::add);
    }
    return forms;
  }

  /** The given files, and the workbooks in the given folders. */
  private List<Path> files() throws IOException {
    Set<Path> files = new TreeSet<>();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw AskedPaths.absent(path);
      }
      if (!Files.isDirectory(path)) {
        files.add(path);
        continue;
      }
      try (Stream<Path> entries = Files.list(path)) {
        entries
            .filter(entry -> entry.toString().endsWith(WORKBOOK))
            .filter(Files::isRegularFile)
            .forEach(files::add);
      }
    }
    return files.stream()
        .filter(file -> !String.valueOf(file.getFileName()).startsWith(LOCK))
        .toList();
  }
}
