package report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import report.Golden;
import report.edit.TextEdits;
import report.finding.Edit;
import report.finding.Finding;
import report.finding.FindingTexts;
import report.finding.Rule;
import report.finding.Span;
import report.fix.CompatibleFixes;

class FixesTest {
  /** What only a readable book can be found to lack, and a fixture does: it is one file. */
  private static final Set<Rule> SEEN_ONCE_READABLE = Set.of(Rule.NOT_REPORTED, Rule.UNUSED_TERM);

  @TempDir Path scratch;

  @TestFactory
  Stream<DynamicTest> aFixTakesItsFindingAwayAndBringsNoOther() {
    return Fixtures.broken().stream()
        .filter(file -> !fixable(read(file)).isEmpty())
        .map(
            file ->
                DynamicTest.dynamicTest(
                    Fixtures.name(file),
                    () -> {
                      Fixtures.Outcome before = read(file);
                      List<Finding> mended = fixable(before);
                      fix(mended);
                      Set<String> expected = words(lasting(before.findings()), mended);
                      expected.removeAll(words(mended, mended));
                      List<Finding> after = lasting(Fixtures.read(before.plans()).findings());
                      assertThat(words(after, List.of())).isEqualTo(expected);
                    }));
  }

  @Test
  void theFixesOfAllFixturesAreApproved() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path file : Fixtures.broken()) {
      Fixtures.Outcome outcome = read(file);
      for (Finding finding : fixable(outcome)) {
        all.append(Fixtures.name(file)).append(' ').append(finding.sentence()).append('\n');
        for (Edit edit : finding.fix()) {
          lines(edit).forEach(line -> all.append("- ").append(shown(line)).append('\n'));
          mended(edit).lines().forEach(line -> all.append("+ ").append(shown(line)).append('\n'));
        }
      }
    }
    Golden.check("report/read/fixes.txt", all.toString());
  }

  private static List<String> lines(Edit edit) {
    return IntStream.rangeClosed(edit.span().line(), edit.span().endLine())
        .mapToObj(edit.span().source()::line)
        .toList();
  }

  private static String mended(Edit edit) {
    List<String> lines = lines(edit);
    return lines.get(0).substring(0, edit.span().column() - 1)
        + edit.text()
        + lines.get(lines.size() - 1).substring(edit.span().endColumn() - 1);
  }

  /** Control characters would make the approved file unreadable. */
  private static String shown(String line) {
    return line.codePoints()
        .mapToObj(
            c ->
                Character.isISOControl(c)
                    ? String.format(Locale.ROOT, "<%02X>", c)
                    : Character.toString(c))
        .collect(Collectors.joining());
  }

  private static List<Finding> fixable(Fixtures.Outcome outcome) {
    return CompatibleFixes.of(outcome.findings());
  }

  private static List<Finding> lasting(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> !SEEN_ONCE_READABLE.contains(finding.rule()))
        .toList();
  }

  private static void fix(List<Finding> findings) throws IOException {
    Map<String, List<Edit>> files =
        findings.stream()
            .flatMap(finding -> finding.fix().stream())
            .collect(Collectors.groupingBy(edit -> edit.span().source().path()));
    for (Map.Entry<String, List<Edit>> file : files.entrySet()) {
      Path path = Path.of(file.getKey());
      Files.writeString(path, TextEdits.apply(Files.readString(path), file.getValue()));
    }
  }

  /** What findings say, and on which line once fixes above have added lines. */
  private static Set<String> words(List<Finding> findings, List<Finding> fixed) {
    FindingTexts texts = new FindingTexts(Locale.ENGLISH);
    return findings.stream()
        .map(
            finding ->
                line(finding.span(), fixed) + " " + finding.rule() + " " + texts.message(finding))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static long line(Span span, List<Finding> fixed) {
    return span.line()
        + fixed.stream()
            .flatMap(finding -> finding.fix().stream())
            .filter(edit -> edit.span().source().path().equals(span.source().path()))
            .filter(edit -> edit.span().endLine() < span.line())
            .mapToLong(FixesTest::added)
            .sum();
  }

  private static long added(Edit edit) {
    return edit.text().chars().filter(c -> c == '\n').count()
        - (edit.span().endLine() - edit.span().line());
  }

  private Fixtures.Outcome read(Path file) {
    try {
      return Fixtures.readInBase(file, Files.createTempDirectory(scratch, "base"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
