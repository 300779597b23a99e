package report.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import report.calendar.FiscalYear;
import report.calendar.FiscalYearGrammar;
import report.cli.terminal.Console;
import report.edit.FileTransaction;
import report.finding.Findings;
import report.finding.Severity;
import report.importer.DraftedPlans;
import report.importer.ImportMerge;
import report.importer.MappedTable;
import report.importer.TableFile;
import report.importer.TableImport;
import report.importer.word.WordTables;
import report.project.Messages;
import report.project.OutputFile;
import report.project.PlansFolder;
import report.project.ProjectInputs;
import report.project.UsageFault;
import report.read.tree.YamlFile;
import report.spreadsheet.DelimitedText;
import report.spreadsheet.Workbook;
import report.spreadsheet.WorkbookFile;
import report.spreadsheet.WorkbookReader;
import report.word.WordReader;

/** Makes plan and progress files of a table of indicators. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
  private static final String WORDS = "report.importer.words";
  private static final int SHOWN = 3;

  private final Console console;

  @Parameters(paramLabel = "TABLE", descriptionKey = "report.import.table")
  private Path table = Path.of("");

  @Option(names = "--propose", descriptionKey = "report.import.propose")
  private boolean propose;

  @Option(names = "--map", paramLabel = "FILE", descriptionKey = "report.import.map")
  private Optional<Path> map = Optional.empty();

  @Option(names = "--into", paramLabel = "FOLDER", descriptionKey = "report.import.into")
  private Optional<Path> into = Optional.empty();

  @Option(names = "--sheet", paramLabel = "SHEET", descriptionKey = "report.import.sheet")
  private Optional<String> sheet = Optional.empty();

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "report.import.year")
  private Optional<String> year = Optional.empty();

  @Mixin private final FindingOptions findingOptions = new FindingOptions();

  /**
   * A command.
   *
   * @param console the console
   */
  ImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    findingOptions.format(console.environment());
    if (isWord() && into.isPresent() && !propose && map.isEmpty()) {
      return new WordImport(console, findingOptions).write(table, into.get());
    }
    if (propose == map.isPresent() || (map.isPresent() && into.isEmpty())) {
      throw UsageFault.of("fault.import");
    }
    Findings findings = new Findings();
    Optional<Workbook> workbook = workbook(findings);
    if (workbook.isEmpty()) {
      return report(findings, List.of());
    }
    TableFile file = new TableFile(workbook.get());
    return propose ? propose(file, findings) : write(file, findings);
  }

  private boolean isWord() {
    return String.valueOf(table.getFileName()).toLowerCase(Locale.ROOT).endsWith(".docx");
  }

  private Optional<Workbook> workbook(Findings findings) throws IOException {
    byte[] content = WorkbookFile.bytes(table);
    String shown = PlansFolder.shown(table);
    String name = String.valueOf(table.getFileName());
    if (isWord()) {
      return WordReader.read(shown, content, findings).map(WordTables::of);
    }
    if (!name.toLowerCase(Locale.ROOT).matches(".*\\.(?:csv|tsv|txt)")) {
      return WorkbookReader.read(shown, content, findings);
    }
    Optional<DelimitedText> text =
        DelimitedText.read(shown, name.substring(0, name.lastIndexOf('.')), content);
    if (text.isEmpty()) {
      throw UsageFault.of("fault.textTable", shown);
    }
    String separator = text.get().separator() == '\t' ? "TAB" : text.get().separator() + "";
    console.complain(
        console.texts().get("import.charset", shown, text.get().charset().name(), separator));
    return text.map(DelimitedText::workbook);
  }

  private Integer propose(TableFile file, Findings findings) throws IOException {
    Messages words = new Messages(WORDS, console.texts().language());
    Path target = table.resolveSibling(stem() + ".map.yaml");
    Optional<FiscalYear> asked = year.map(PlansFolder::asked);
    Optional<String> text =
        file.proposal(String.valueOf(table.getFileName()), sheet, asked, words.bundle(), findings);
    if (text.isEmpty()) {
      return report(findings, List.of());
    }
    try {
      OutputFile.named(target, new ProjectInputs(List.of()))
          .create(text.get().getBytes(StandardCharsets.UTF_8));
    } catch (FileAlreadyExistsException taken) {
      throw UsageFault.of("fault.exists", PlansFolder.shown(target));
    }
    console.print(PlansFolder.shown(target));
    mapped(file, target, findings).ifPresent(this::show);
    return ExitCode.CLEAN;
  }

  private String stem() {
    String name = String.valueOf(table.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private Optional<MappedTable> mapped(TableFile file, Path mapping, Findings findings) {
    return YamlFile.read(mapping, PlansFolder.shown(mapping), findings)
        .flatMap(root -> file.with(root, findings));
  }

  private void show(MappedTable mapped) {
    console.print("");
    console.print(console.texts().get("import.first"));
    for (MappedTable.Preview each : mapped.first(SHOWN)) {
      console.print("  " + each.cell() + " " + each.name() + " (" + each.id() + ")");
      each.figures().forEach(figure -> console.print("    " + figure));
    }
    console.print("");
    console.print(
        console
            .texts()
            .get(
                "import.next",
                PlansFolder.shown(table),
                stem() + ".map.yaml",
                mapped.year().code()));
  }

  private Integer write(TableFile file, Findings findings) throws IOException {
    Path folder = into.orElseThrow();
    Path mapping = map.orElseThrow();
    if (!Files.isRegularFile(mapping)) {
      throw UsageFault.of("fault.noPath", PlansFolder.shown(mapping));
    }
    Optional<MappedTable> mapped = mapped(file, mapping, findings);
    if (mapped.isEmpty()) {
      return report(findings, List.of());
    }
    String name = String.valueOf(folder.getFileName());
    if (!FiscalYearGrammar.read(name).found().equals(Optional.of(mapped.get().year()))) {
      throw UsageFault.of("fault.importYear", name, mapped.get().year().code());
    }
    Messages words = new Messages(WORDS, console.texts().language());
    Path plans = plans(folder);
    DraftedPlans drafted = new DraftedPlans(plans);
    TableImport made =
        mapped
            .get()
            .files(
                drafted, folder, console.texts().language().locale(), words.get("check"), findings);
    boolean isBroken =
        findings.sorted().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    if (isBroken) {
      return report(findings, List.of());
    }
    FileTransaction files = merged(drafted, folder, made.files(), findings);
    Findings broken = broken(drafted, folder, files);
    if (broken.hasErrors()) {
      return report(broken, List.of());
    }
    files.commit();
    int exit = report(findings, List.of());
    made.files()
        .keySet()
        .forEach(path -> console.complain(PlansFolder.shown(folder.resolve(path))));
    console.complain(
        console.texts().get("import.written", made.indicators(), PlansFolder.shown(plans)));
    return exit;
  }

  /** The folder of plans of the folder of a book. */
  static Path plans(Path folder) {
    @Nullable Path above = folder.toAbsolutePath().normalize().getParent();
    return folder.isAbsolute() && above != null ? above : folder.resolveSibling("");
  }

  static FileTransaction merged(
      DraftedPlans plans, Path folder, Map<Path, String> made, Findings findings)
      throws IOException {
    try {
      return new ImportMerge(folder, plans.project(), findings).of(made);
    } catch (FileAlreadyExistsException taken) {
      throw UsageFault.of("fault.exists", PlansFolder.shown(Path.of(taken.getMessage())));
    }
  }

  /** What would be wrong in the plans with the new files; what is kept for merging is no plan. */
  static Findings broken(DraftedPlans plans, Path folder, FileTransaction files) {
    Map<Path, byte[]> drafts = new TreeMap<>();
    files
        .drafts()
        .forEach(
            (path, text) -> {
              if (!path.startsWith(folder.resolve(ImportMerge.KEPT))) {
                drafts.put(folder.getFileName().resolve(folder.relativize(path)), text);
              }
            });
    return plans.errors(drafts);
  }

  private int report(Findings findings, List<String> next) throws IOException {
    CheckResult found = new CheckResult(findings, List.of(PlansFolder.shown(table)));
    return findingOptions.report(found, next, console);
  }
}
