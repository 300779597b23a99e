package report.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import report.check.BookCheck;
import report.check.Consequences;
import report.compose.Composer;
import report.document.Document;
import report.document.Labels;
import report.document.ThemePart;
import report.finding.Findings;
import report.output.Outlet;
import report.output.ThemeOutput;
import report.output.ThemePass;
import report.page.PageOutput;
import report.plan.Action;
import report.plan.ActionProgress;
import report.plan.Book;
import report.plan.Goal;
import report.plan.Initiative;
import report.plan.Result;
import report.plan.Theme;
import report.plan.WrittenPlaces;
import report.rate.Assessment;
import report.rate.Assessor;
import report.read.PlansReader;
import report.read.tree.Node;
import report.read.tree.YamlFile;
import report.sheet.layout.GridSheet;
import report.sheet.layout.ThemeLayout;
import report.sheet.template.SheetTemplate;
import report.sheet.template.Template;
import report.sheet.template.TemplateReader;
import report.sheet.workbook.Workbook;

/** The parts of a build of the example, each by itself, in a Java that has run them before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Parts {
  private static final Path HOME = Path.of(System.getProperty("report.home"));
  private static final Path PLANS = HOME.resolve("plans");
  private static final Path PLAN = PLANS.resolve("R1/theme-3/plan.yaml");

  private PlansReader reader;
  private List<Book> books;
  private Book book;
  private Document document;
  private Template template;
  private Workbook workbook;

  /** Makes what the parts begin with. */
  @Setup
  public void read() throws IOException {
    reader = new PlansReader();
    books = reader.read(PLANS, new Findings());
    book = books.get(0);
    document = composing();
    Path sheet = HOME.resolve("templates/sheet.xlsx");
    Findings faults = new Findings();
    template =
        TemplateReader.read(Files.readAllBytes(sheet), SheetTemplate.faults(sheet, faults))
            .orElseThrow();
    workbook = filling();
  }

  /** One plan file, as a tree. */
  @Benchmark
  public Optional<Node> parsing() {
    return YamlFile.read(PLAN, "plan.yaml", new Findings());
  }

  /** All plans, checked too. */
  @Benchmark
  public List<Book> reading() {
    return new PlansReader().read(PLANS, new Findings());
  }

  /** The checks of one book that look at all of it. */
  @Benchmark
  public Findings checking() {
    Findings findings = new Findings();
    new BookCheck(
            books,
            reader.origins()::of,
            new Consequences(Map.of(book.year(), findings)),
            Map.of(),
            Map.of())
        .check(book, findings);
    return findings;
  }

  /** The rates of one book. */
  @Benchmark
  public List<Assessment> rating() {
    Assessor assessor = new Assessor(book.rating(), book.policy(), book.year(), book.asOf().last());
    List<Assessment> all = new ArrayList<>();
    for (Theme theme : book.themes()) {
      for (Initiative initiative : theme.initiatives()) {
        for (Action action : initiative.actions()) {
          Optional<ActionProgress> told = theme.latest().flatMap(r -> r.of(action.id()));
          for (Goal goal : action.goals()) {
            Optional<Result> result = told.flatMap(entry -> entry.of(goal.id()));
            all.add(assessor.assess(goal, result, action.counting()));
          }
        }
      }
    }
    return all;
  }

  /** What both outputs share, rates included. */
  @Benchmark
  public Document composing() {
    return Composer.compose(book, book.asOf(), new Labels(Locale.JAPANESE), WrittenPlaces.UNKNOWN);
  }

  /** Where each line of each theme's sheet goes. */
  @Benchmark
  public List<GridSheet> layingOut() {
    List<GridSheet> sheets = new ArrayList<>();
    for (ThemePart theme : document.themes()) {
      sheets.add(ThemeLayout.of(template.layout(), document, theme));
    }
    return sheets;
  }

  /** The whole workbook in memory, layout included. */
  @Benchmark
  public Workbook filling() {
    return BookWriter.workbook(document, template);
  }

  /** The bytes of a workbook. */
  @Benchmark
  public void writing() throws IOException {
    workbook.write(OutputStream.nullOutputStream());
  }

  /** All pages of the book. */
  @Benchmark
  public void rendering() throws IOException {
    Outlet nowhere = (path, content) -> content.writeTo(OutputStream.nullOutputStream());
    PageOutput pages = new PageOutput(HOME.resolve("templates"));
    ThemeOutput output = pages.begin(document.overview(), nowhere, new Findings()).orElseThrow();
    ThemePass.over(Optional.of(output), List.of(document));
    output.conclude(Map.of());
  }
}
