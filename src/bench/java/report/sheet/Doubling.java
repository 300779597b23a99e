package report.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import report.compose.Composer;
import report.document.Document;
import report.document.Labels;
import report.finding.Finding;
import report.finding.Findings;
import report.plan.Book;
import report.plan.WrittenPlaces;
import report.read.PlansReader;
import report.sheet.template.SheetTemplate;
import report.sheet.template.Template;
import report.sheet.template.TemplateReader;

/**
 * Reads, and lays out where it can be read, inputs of a size and of twice that size, and prints how
 * many times longer the larger one takes: about 2 for what is linear, 4 for what is not.
 */
public final class Doubling {
  private static final int TURNS = 5;
  private static final String JAPANESE = "公開の場で技術を中心に地域の産業を振興し、県民の暮らしを支える取組を進める。";
  private static final Path HOME = Path.of(System.getProperty("report.home"));

  private final Path plans;
  private final Template template;

  private Doubling(Path plans) throws IOException {
    this.plans = plans;
    Path sheet = HOME.resolve("templates/sheet.xlsx");
    this.template =
        TemplateReader.read(Files.readAllBytes(sheet), SheetTemplate.faults(sheet, new Findings()))
            .orElseThrow();
  }

  /** What is doubled: the text of an action, the lines of its goals, or remarks. */
  private record Input(int size, IntFunction<String> plan) {}

  /**
   * Prints the table.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) throws Exception {
    Path plans = Files.createTempDirectory("doubling");
    System.out.println("| input | reading | laying out |\n| --- | ---: | ---: |");
    Doubling doubling = new Doubling(plans);
    for (Map.Entry<String, Input> input : inputs().entrySet()) {
      System.out.println("| " + input.getKey() + " | " + doubling.row(input.getValue()) + " |");
    }
  }

  private static Map<String, Input> inputs() {
    Map<String, Input> inputs = new LinkedHashMap<>();
    inputs.put("a text of one paragraph", text(14_000, n -> letters(n)));
    inputs.put("a text of short items", text(14_000, n -> lines(n, "- " + letters(18))));
    inputs.put("a text of nested items", text(14_000, n -> lines(n, "- 甲\n  - " + letters(14))));
    inputs.put(
        "a table of many rows",
        text(14_000, n -> "| 甲 | 乙 |\n| --- | --- |\n" + lines(n, "| あいうえ | かきくけこ |")));
    inputs.put(
        "a table cell", text(14_000, n -> "| 甲 | 乙 |\n| --- | --- |\n| 丙 | " + letters(n) + " |"));
    inputs.put("a text of bold words", text(14_000, n -> "取組" + "**重点**、".repeat(n / 8)));
    inputs.put("a text of asterisks", text(14_000, n -> "取組" + "*".repeat(n)));
    inputs.put("a text of brackets", text(14_000, n -> "取組" + "[".repeat(n)));
    inputs.put("a text of entities", text(14_000, n -> "取組" + "&#10;".repeat(n / 5)));
    inputs.put("typed bullets", text(14_000, n -> lines(n, "・" + letters(18))));
    for (String unit :
        List.of(" ", "約", "1,", "1.", "1～", "（", "R1.", "・", "以上", "人", "[", "年", "▲")) {
      inputs.put(
          "a target of “" + unit + "”",
          goal(20_000, n -> "\"1<" + unit.repeat(n / unit.length()) + "x\""));
    }
    inputs.put("a due date of “R1.”", due(20_000, n -> "\"" + "R1.".repeat(n / 3) + "\""));
    inputs.put("goals", new Input(400, n -> plan("取組", goals(n))));
    inputs.put(
        "unknown keys", new Input(2_000, n -> plan("取組", goals(1)) + numbered(n, "k%d: 1\n")));
    inputs.put(
        "remarks",
        new Input(2_500, n -> "# report: ignore R005 理由\n".repeat(n) + plan("取組", goals(1))));
    inputs.put(
        "ids in a remark",
        new Input(700, n -> "# report: ignore" + " R005".repeat(n) + "\n" + plan("取組", goals(1))));
    inputs.put(
        "open brackets", new Input(20_000, n -> plan("取組", goals(1)) + "x: " + "[".repeat(n)));
    inputs.put(
        "an open quotation",
        new Input(40_000, n -> plan("取組", goals(1)) + "x: \"" + "あ\n ".repeat(n)));
    return inputs;
  }

  private static Input text(int size, IntFunction<String> text) {
    return new Input(size, n -> plan("|\n" + text.apply(n).indent(10).stripTrailing(), goals(1)));
  }

  private static Input goal(int size, IntFunction<String> target) {
    return new Input(size, n -> plan("取組", goals(1).replace("10件", target.apply(n))));
  }

  private static Input due(int size, IntFunction<String> due) {
    return new Input(
        size, n -> plan("取組", goals(1).replaceFirst("target: .*", "due: " + due.apply(n))));
  }

  private static String letters(int count) {
    return JAPANESE.repeat(count / JAPANESE.length() + 1).substring(0, count);
  }

  private static String lines(int letters, String line) {
    return (line + "\n").repeat(letters / line.length());
  }

  private static String numbered(int count, String line) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append(line.formatted(i));
    }
    return lines.toString();
  }

  private static String goals(int count) {
    return numbered(
        count, "          - id: g%1$d\n            name: 件数%1$d\n            target: 10件\n");
  }

  private static String plan(String text, String goals) {
    return """
    number: 1
    title: 試験
    department: 企画課
    direction: 試験する
    initiatives:
      - id: i
        title: 取組
        actions:
          - id: a
            text: %s
            goals:
    """
            .formatted("TEXT")
            .replace("TEXT", text)
        + goals;
  }

  private String row(Input input) throws Exception {
    String small = input.plan().apply(input.size());
    String large = input.plan().apply(2 * input.size());
    write(small);
    List<Book> books = read(new Findings());
    Findings found = new Findings();
    read(found);
    boolean isSound =
        found.sorted().stream().allMatch(f -> f.severity() != report.finding.Severity.ERROR);
    return "%.1f | %s"
        .formatted(
            ratio(small, large, () -> read(new Findings())),
            isSound && !books.isEmpty() ? "%.1f".formatted(ratio(small, large, this::layOut)) : "");
  }

  private double ratio(String small, String large, Callable<?> task) throws Exception {
    double least = Double.MAX_VALUE;
    double most = Double.MAX_VALUE;
    for (int turn = 0; turn < TURNS; turn++) {
      write(small);
      least = Math.min(least, time(task));
      write(large);
      most = Math.min(most, time(task));
    }
    return most / least;
  }

  private static double time(Callable<?> task) throws Exception {
    long start = System.nanoTime();
    task.call();
    return System.nanoTime() - start;
  }

  private void write(String plan) throws IOException {
    Path theme = Files.createDirectories(plans.resolve("R7/theme-1"));
    Files.writeString(
        plans.resolve("R7/book.yaml"),
        "publisher: 甲県\ntitle: 試験\nasOf: R8.3月末\nthemes: [theme-1]\n");
    Files.writeString(theme.resolve("plan.yaml"), plan);
  }

  private List<Book> read(Findings findings) {
    List<Book> books = new PlansReader().read(plans, findings);
    findings.sorted().stream().limit(3).map(Finding::sentence).forEach(String::length);
    return books;
  }

  private Void layOut() throws IOException {
    Book book = read(new Findings()).get(0);
    Document document =
        Composer.compose(book, book.asOf(), new Labels(Locale.JAPANESE), WrittenPlaces.UNKNOWN);
    BookWriter.workbook(document, template).write(OutputStream.nullOutputStream());
    return null;
  }
}
