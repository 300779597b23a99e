package report.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import report.cli.terminal.Console;
import report.cli.terminal.OwedResults;
import report.cli.terminal.RateLists;
import report.cli.terminal.RateTable;
import report.data.DataOutput;
import report.document.Document;
import report.document.Labels;
import report.project.UsageFault;
import report.read.Plans;

/** Prints achievement rates. */
@Command(name = "rates")
final class RatesCommand implements Callable<Integer> {
  private static final String THEME = "theme";
  private static final String INITIATIVE = "initiative";
  private static final String DEPARTMENT = "department";
  private static final List<String> GROUPS = List.of(THEME, INITIATIVE, DEPARTMENT);
  private static final String TABLE = "table";
  private static final String CSV = "csv";
  private static final String JSON = "json";
  private static final List<String> FORMATS = List.of(TABLE, CSV, JSON);

  private final Console console;

  @Parameters(paramLabel = "YEAR", arity = "0..*", descriptionKey = "parameter.year")
  private List<String> years = List.of();

  @Mixin private final BookOptions options = new BookOptions();

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "report.rates.format")
  private String format = TABLE;

  @Option(names = "--by", paramLabel = "GROUP", descriptionKey = "report.rates.by")
  private Optional<String> by = Optional.empty();

  @Option(names = "--missing", descriptionKey = "report.rates.missing")
  private boolean missing;

  @Option(names = "--late", descriptionKey = "report.rates.late")
  private boolean late;

  /**
   * A table.
   *
   * @param console the console
   */
  RatesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    check();
    Plans plans = options.read(years);
    ExitPolicy policy = new ExitPolicy(console, false);
    if (policy.forbids(plans.findings())) {
      return policy.report(plans.findings(), console.err());
    }
    List<Document> documents = options.compose(plans, new Labels(language()));
    if (!format.equals(TABLE) && documents.size() > 1) {
      throw UsageFault.of("fault.oneBook", format);
    }
    for (Document document : documents) {
      console.out().print(printed(document));
    }
    return policy.mention(plans.findings());
  }

  private void check() {
    if (!FORMATS.contains(format)) {
      throw UsageFault.unknown("fault.format", format, FORMATS);
    }
    if (by.isPresent() && !GROUPS.contains(by.get())) {
      throw UsageFault.unknown("fault.group", by.get(), GROUPS);
    }
    boolean isMail = missing && by.filter(DEPARTMENT::equals).isPresent();
    long lists = Stream.of(by.isPresent() && !isMail, missing, late).filter(asked -> asked).count();
    if (lists > 1 || (lists > 0 && !format.equals(TABLE))) {
      throw UsageFault.of("fault.oneList");
    }
  }

  private String table(Document document) {
    RateLists lists = new RateLists(document, console.texts());
    if (document.themes().isEmpty()) {
      return lists.withoutThemes();
    }
    if (missing) {
      return by.isPresent()
          ? new OwedResults(document, console.texts()).byDepartment()
          : lists.missing();
    }
    if (late) {
      return lists.late();
    }
    return switch (by.orElse("")) {
      case THEME -> lists.byTheme();
      case INITIATIVE -> lists.byInitiative();
      case DEPARTMENT -> lists.byDepartment();
      default -> RateTable.of(document);
    };
  }

  /** Text for people is in their language; output for programs is the same everywhere. */
  private Locale language() {
    return format.equals(TABLE) ? console.texts().language().locale() : Locale.JAPANESE;
  }

  private String printed(Document document) throws IOException {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    switch (format) {
      case CSV -> DataOutput.csv(document, data);
      case JSON -> DataOutput.json(document, data);
      default -> {
        return table(document);
      }
    }
    return data.toString(StandardCharsets.UTF_8);
  }
}
