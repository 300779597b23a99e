package report.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import report.build.TemplateSet;
import report.build.ToolVersion;
import report.cli.terminal.BuildMessages;
import report.cli.terminal.Console;
import report.cli.terminal.ProgressLine;
import report.delivery.Delivery;
import report.delivery.OutputFolder;
import report.finding.Findings;
import report.form.FormKind;
import report.form.FormOutput;
import report.form.FormRequest;
import report.form.FormRequest.Grouping;
import report.form.ReportFiles;
import report.plan.Book;
import report.project.Language;
import report.project.Messages;
import report.project.UsageFault;
import report.read.Plans;
import report.sheet.template.FormTemplate;

/** Writes forms in which departments fill in results, or next year's plan, in Excel. */
@Command(name = "form")
final class FormCommand implements Callable<Integer> {
  private static final String PART = "forms";

  private final Console console;
  private final Optional<Path> home;

  @Parameters(paramLabel = "YEAR", descriptionKey = "parameter.oneYear")
  private String year = "";

  @Mixin private final BookOptions options = new BookOptions();

  @Option(names = "--by", paramLabel = "GROUP", descriptionKey = "report.form.by")
  private String by = Grouping.DEPARTMENT.name().toLowerCase(Locale.ROOT);

  @Option(names = "--plan", descriptionKey = "report.form.plan")
  private boolean plan;

  @Option(names = "--due", paramLabel = "WORDS", descriptionKey = "report.form.due")
  private String due = "";

  @Option(names = "--out", paramLabel = "FOLDER", descriptionKey = "report.form.out")
  private Path out = Path.of(PART);

  @Option(names = "--words", paramLabel = "ja|en", descriptionKey = "report.form.words")
  private String words = Language.JAPANESE.code();

  @Option(names = "--templates", paramLabel = "FOLDER", descriptionKey = "option.templates")
  private Optional<Path> templates = Optional.empty();

  @Option(names = "--force", descriptionKey = "report.form.force")
  private boolean force;

  /**
   * Forms.
   *
   * @param console the console
   * @param home the folder of the tool, which may contain templates
   */
  FormCommand(Console console, Optional<Path> home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() throws IOException {
    Grouping grouping = grouping();
    Messages texts = texts();
    Path looks = TemplateSet.find(templates, Optional.empty(), home).folder();
    Plans plans = options.read(List.of(year));
    ExitPolicy policy = new ExitPolicy(console, false);
    if (policy.forbids(plans.findings())) {
      return policy.report(plans.findings(), console.err());
    }
    Findings faults = new Findings();
    Optional<FormTemplate> template = FormTemplate.find(looks, faults);
    if (template.isEmpty()) {
      return policy.report(faults, console.err());
    }
    ReportFiles files = new ReportFiles(Plans.folder(options.plans()), plans.places());
    try (ProgressLine progress = ProgressLine.at(console);
        Delivery delivery = Delivery.into(out, force, new BuildMessages(console, out, progress))) {
      for (Book book : options.books(plans)) {
        if (book.themeIds().isEmpty()) {
          console.complain(console.texts().get("form.none", book.year().code()));
          continue;
        }
        FormKind kind = plan ? FormKind.PLAN : FormKind.PROGRESS;
        FormRequest request =
            new FormRequest(
                kind,
                book,
                options.asOf(book),
                due,
                grouping,
                ToolVersion.number(),
                texts,
                Optional.ofNullable(plans.seals().get(book.year())));
        OutputFolder folder = delivery.folder(options.folder(book) + (plan ? "-plan" : ""));
        FormOutput.write(request, files, template.get(), folder.part(PART));
      }
      delivery.publish();
      delivery.written().forEach(console::print);
    }
    return policy.mention(plans.findings());
  }

  private Grouping grouping() {
    return Arrays.stream(Grouping.values())
        .filter(one -> one.name().equalsIgnoreCase(by.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                UsageFault.unknown(
                    "fault.group",
                    by,
                    Arrays.stream(Grouping.values())
                        .map(one -> one.name().toLowerCase(Locale.ROOT))
                        .toList()));
  }

  private Messages texts() {
    return Language.named(words)
        .map(language -> new Messages(FormRequest.TEXTS, language))
        .orElseThrow(() -> UsageFault.unknown("fault.language", words, Language.codes()));
  }
}
