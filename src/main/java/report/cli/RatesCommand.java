package report.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import report.data.DataOutput;
import report.document.Document;
import report.document.Labels;

/** Prints achievement rates. */
@Command(name = "rates")
final class RatesCommand implements Callable<Integer> {
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

  /**
   * A table.
   *
   * @param console where to speak
   */
  RatesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!FORMATS.contains(format)) {
      throw UsageFault.unknown("fault.format", format, FORMATS);
    }
    Plans plans = options.read(years);
    Verdict verdict = new Verdict(console.texts(), false);
    if (verdict.forbids(plans.findings())) {
      return verdict.tell(plans.findings(), console.err());
    }
    List<Document> documents = options.compose(plans, new Labels(language()));
    if (!format.equals(TABLE) && documents.size() > 1) {
      throw UsageFault.of("fault.oneBook", format);
    }
    for (Document document : documents) {
      console.out().print(printed(document));
    }
    return verdict.tell(plans.findings(), console.err());
  }

  /** People read their own language; what programs read is the same everywhere. */
  private Locale language() {
    return format.equals(TABLE) ? console.texts().language().locale() : Locale.JAPANESE;
  }

  private String printed(Document document) throws IOException {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    switch (format) {
      case CSV -> DataOutput.csv(document, data);
      case JSON -> DataOutput.json(document, data);
      default -> {
        return RateTable.of(document);
      }
    }
    return data.toString(StandardCharsets.UTF_8);
  }
}
