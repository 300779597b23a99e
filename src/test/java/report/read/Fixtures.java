package report.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import report.finding.Finding;
import report.finding.FindingPrinter;
import report.finding.Findings;
import report.finding.Span;
import report.project.Language;
import report.read.translation.Translations;

/**
 * The plan files under {@code src/test/resources/report/read}: whole trees, and single files that
 * take the place of one in {@code ok/base}, or in {@code ok/vision} if they are about a vision.
 * These stand under {@code err} by the kind of file, then by subject.
 */
final class Fixtures {
  /** A line of a fixture that says which finding it must give: {@code #= 3:1 K001}. */
  private static final String EXPECTATION = "#= ";

  private static final Path ROOT =
      Path.of(System.getProperty("report.home", "."), "src/test/resources/report/read");

  private Fixtures() {}

  /** What reading a fixture gave. */
  record Outcome(Path plans, List<Finding> findings) {

    /** Place and rule of each finding, as expectations write them. */
    List<String> lines() {
      return findings.stream().map(this::line).toList();
    }

    /** The findings as people see them. */
    String printed(Locale locale) {
      return new FindingPrinter(locale)
          .print(findings)
          .replace(plans.toString().replace('\\', '/') + "/", "");
    }

    private String line(Finding finding) {
      Span span = finding.span();
      String path = span.source().path().substring(plans.toString().length() + 1);
      boolean whole = span.source().lines().isEmpty();
      String place = whole ? path : path + ":" + span.line() + ":" + span.column();
      return place + " " + finding.rule().id();
    }
  }

  /** All single files with mistakes, by name. */
  static List<Path> broken() {
    return files(ROOT.resolve("err"))
        .filter(file -> !file.startsWith(ROOT.resolve("err/tree")))
        .filter(file -> file.toString().endsWith(".yaml"))
        .toList();
  }

  /** All trees with mistakes, by name. */
  static List<Path> brokenTrees() {
    return folders(ROOT.resolve("err/tree"));
  }

  /** All trees without mistakes, by name. */
  static List<Path> sound() {
    return folders(ROOT.resolve("ok"));
  }

  /**
   * What people read of a fixture's findings, in Japanese and in English: {@code NAME.txt} beside
   * {@code NAME.yaml}, {@code messages.txt} in a tree.
   */
  static Path messages(Path fixture) {
    String name = fixture.getFileName().toString();
    return name.endsWith(".yaml")
        ? fixture.resolveSibling(name.substring(0, name.length() - ".yaml".length()) + ".txt")
        : fixture.resolve("messages.txt");
  }

  /** Name of a fixture as tests show it. */
  static String name(Path fixture) {
    return ROOT.relativize(fixture).toString().replace('\\', '/');
  }

  /** Reads a tree as it stands, and what its translations lack if it has any. */
  static Outcome read(Path plans) {
    Findings findings = new Findings();
    if (files(plans).anyMatch(file -> file.toString().endsWith(".en.yaml"))) {
      findings.addAll(translated(plans).sorted());
    } else {
      new PlansReader().read(plans, findings);
    }
    return new Outcome(plans, findings.sorted());
  }

  private static Findings translated(Path plans) {
    try {
      return Plans.read(
              Plans.folder(plans), List.of(), Translations.into(Language.ENGLISH).listed())
          .findings();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads {@code ok/base} or {@code ok/vision} with a file in the place of its own of that kind.
   */
  static Outcome readInBase(Path file, Path scratch) {
    return readAs(kind(file), file, scratch);
  }

  /** The plan files without mistakes that single files are put into. */
  static Path base() {
    return ROOT.resolve("ok/base");
  }

  /** Reads {@code ok/base} with another plan of its theme. */
  static Outcome readAsPlan(Path file, Path scratch) {
    return readAs("plan", file, scratch);
  }

  private static Outcome readAs(String kind, Path file, Path scratch) {
    try {
      Path plans = scratch.resolve("plans");
      copy(ROOT.resolve(place(kind).startsWith("R1/") ? "ok/base" : "ok/vision"), plans, kind);
      Files.createDirectories(plans.resolve(place(kind)).resolveSibling("."));
      Files.write(plans.resolve(place(kind)), Files.readAllBytes(file));
      return read(plans);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The findings that a single file must give. */
  static List<String> expected(Path file) {
    String kind = kind(file);
    return lines(file)
        .filter(line -> line.startsWith(EXPECTATION))
        .map(line -> line.substring(EXPECTATION.length()))
        .map(line -> line.matches("\\d.*") ? place(kind) + ":" + line : line)
        .sorted()
        .toList();
  }

  /** The findings that a tree must give. */
  static List<String> expectedOfTree(Path tree) {
    return lines(tree.resolve("expected.txt")).sorted().toList();
  }

  /** The place in a tree of plans at which a single file is read. */
  static String placeOf(Path file) {
    return place(kind(file));
  }

  private static String place(String kind) {
    return switch (kind) {
      case "book" -> "R1/book.yaml";
      case "glossary" -> "R1/glossary.yaml";
      case "plan" -> "R1/theme-3/plan.yaml";
      case "progress" -> "R1/theme-3/progress/2020-03.yaml";
      case "vision" -> "R5/vision.yaml";
      case "vision-book" -> "R5/book.yaml";
      case "served-plan" -> "R6/theme-1/plan.yaml";
      case "meeting" -> "R5/meetings/2024-03-12.yaml";
      case "later-book" -> "R6/book.yaml";
      default -> throw new IllegalArgumentException("no place for " + kind);
    };
  }

  private static String kind(Path file) {
    return ROOT.resolve("err").relativize(file).getName(0).toString();
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A test resource where it is kept, which may be newer than the compiled one. */
  static Path resource(String name) {
    return Path.of(System.getProperty("report.home", "."), "src/test/resources").resolve(name);
  }

  /** Copies a tree. */
  static void copy(Path from, Path to) {
    try {
      copy(from, to, "tree");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to, String kind) throws IOException {
    for (Path file : files(from).toList()) {
      if (!refersTo(kind, file)) {
        Path target = to.resolve(from.relativize(file));
        Files.createDirectories(target.resolveSibling("."));
        Files.copy(file, target);
      }
    }
  }

  /** Whether a file of the base refers to what the fixture is to replace. */
  private static boolean refersTo(String kind, Path file) {
    String path = file.toString().replace('\\', '/');
    return switch (kind) {
      case "progress", "tree", "book", "glossary" -> false;
      case "vision" -> path.contains("/meetings/") || path.contains("/R6/");
      default -> path.contains("/progress/");
    };
  }

  private static Stream<Path> files(Path root) {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> folders(Path root) {
    try (Stream<Path> all = Files.list(root)) {
      return all.sorted(Comparator.naturalOrder()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
