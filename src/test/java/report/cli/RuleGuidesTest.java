package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import report.delivery.FolderCopy;
import report.finding.Control;
import report.finding.Rule;
import report.finding.RuleGuide;
import report.notation.DisplayWidth;
import report.project.Language;

/** What explains the rules: both languages are there, and every example does what it says. */
@Tag("kill")
class RuleGuidesTest {
  private static final Path HOME = Path.of(System.getProperty("report.home", "."));
  private static final int WIDEST = 100;
  private static final Pattern FINDING =
      Pattern.compile(
          "(?m)^(?<file>[^:\\n]*)(?::(?<line>\\d+):\\d+|: [^:\\n]*)?: (?:error|warning|info)"
              + " (?<rule>[A-Z]\\d{3}) ");

  /** Rules that nothing but another finding can show, each with that one. */
  private static final Map<Rule, String> BESIDE =
      Map.of(Rule.IGNORE_WITHOUT_REASON, "B002", Rule.MORE_FINDINGS, "K004");

  @TempDir private Path folder;
  private Path project;

  @BeforeEach
  void name() {
    project = folder.resolve("project");
  }

  @ParameterizedTest
  @EnumSource
  void aRuleIsExplainedInBothLanguages(Rule rule) {
    RuleGuide english = RuleGuide.of(rule, Locale.ENGLISH);
    RuleGuide japanese = RuleGuide.of(rule, Locale.JAPANESE);

    assertThat(english.title()).matches("\\p{ASCII}+").doesNotEndWith(".");
    assertThat(japanese.title()).matches(".*[ぁ-ん一-龠ァ-ヶ].*").doesNotEndWith("。");
    for (RuleGuide.Paragraph said : List.of(japanese.what(), japanese.why())) {
      assertThat(said.text()).endsWith("。");
    }
    for (RuleGuide.Paragraph said : List.of(english.what(), english.why())) {
      assertThat(said.text()).endsWith(".");
    }
    assertThat(
            Stream.of(english, japanese)
                .flatMap(guide -> Stream.of(guide.what(), guide.why()))
                .flatMap(said -> said.lines().stream()))
        .allMatch(line -> DisplayWidth.inTerminal(line) <= WIDEST);
  }

  @ParameterizedTest
  @EnumSource
  void theWrongExampleShowsTheRuleAndTheRightOneNothing(Rule rule)
      throws IOException, InterruptedException {
    RuleGuide guide = RuleGuide.of(rule, Locale.ENGLISH);

    Set<String> wrong = new TreeSet<>(rules(run(guide, false)));
    List<String> right = rules(run(guide, true));

    assertThat(right).isEmpty();
    assertThat(wrong).contains(rule.id());
    wrong.remove(rule.id());
    wrong.remove(BESIDE.getOrDefault(rule, ""));
    assertThat(wrong).isEmpty();
  }

  /** Those whose examples are files of plans. */
  static Stream<Rule> ofPlans() {
    return Stream.of(Rule.values()).filter(rule -> isYaml(RuleGuide.of(rule, Locale.ENGLISH)));
  }

  private static boolean isYaml(RuleGuide guide) {
    return List.of("yaml", "text").contains(guide.wrong().get(0).language());
  }

  @ParameterizedTest
  @MethodSource("ofPlans")
  void aRuleCanBeSwitchedOffIfTheGuideSaysSo(Rule rule) throws IOException {
    new GuideExample(project).write(RuleGuide.of(rule, Locale.ENGLISH), false);
    Path control = project.resolve(".report.yaml");
    String before = Files.exists(control) ? Files.readString(control) : "rules:\n";
    Files.writeString(control, before + "  " + rule.id() + ": off\n");

    boolean isFound = rules(validate()).contains(rule.id());

    assertThat(isFound).isEqualTo(!Control.mayChange(rule));
  }

  static Stream<Rule> ofPlansAndNoErrors() {
    return ofPlans().filter(Control::mayChange);
  }

  @ParameterizedTest
  @MethodSource("ofPlansAndNoErrors")
  void aFindingCanBeLeftOutIfTheGuideSaysSo(Rule rule) throws IOException {
    new GuideExample(project).write(RuleGuide.of(rule, Locale.ENGLISH), false);
    for (Found found : found(validate())) {
      if (found.rule().equals(rule.id())) {
        remark(found);
      }
    }

    boolean isFound = rules(validate()).contains(rule.id());

    assertThat(isFound).isEqualTo(!Control.mayIgnore(rule));
  }

  /** Writes a remark above the line in which something was found, or behind the very first. */
  private static void remark(Found found) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(found.file()));
    String remark = "# report: ignore " + found.rule() + " known";
    int line = found.line() - 1;
    if (!lines.isEmpty() && lines.get(line).startsWith("\uFEFF")) {
      lines.set(line, lines.get(line) + " " + remark);
    } else {
      lines.add(line, remark);
    }
    Files.write(found.file(), lines);
  }

  /** What a finding says of its place and rule; line 1 if it is about the file as a whole. */
  private record Found(Path file, int line, String rule) {}

  private static List<Found> found(String printed) {
    List<Found> all = new ArrayList<>();
    for (Matcher line = FINDING.matcher(printed); line.find(); ) {
      int number = line.group("line") == null ? 1 : Integer.parseInt(line.group("line"));
      all.add(new Found(Path.of(line.group("file")), number, line.group("rule")));
    }
    return all;
  }

  private static List<String> rules(String printed) {
    return found(printed).stream().map(Found::rule).toList();
  }

  /** What the tool says of the wrong example, or of the right one. */
  private String run(RuleGuide guide, boolean fixed) throws IOException, InterruptedException {
    project = folder.resolve(fixed ? "right" : "wrong");
    return switch (guide.wrong().get(0).language()) {
      case "sh" -> typed((fixed ? guide.right() : guide.wrong()).get(0).lines());
      case "ftl" -> built(guide, fixed);
      case "cells" -> collected(guide, fixed);
      default -> {
        new GuideExample(project).write(guide, fixed);
        yield validate();
      }
    };
  }

  private String validate() {
    Ran ran = Ran.english("validate", "--format", "concise", "--plans", project.resolve("plans"));
    assertThat(ran.exit()).isIn(ExitCode.CLEAN, ExitCode.FINDINGS);
    return ran.out();
  }

  private String built(RuleGuide guide, boolean fixed) throws IOException {
    FolderCopy.copyMissing(HOME.resolve("templates"), project.resolve("templates"));
    new GuideExample(project).write(guide, fixed);
    return Ran.english(
            "build",
            "R1",
            "--format",
            "html",
            "--plans",
            project.resolve("plans"),
            "--templates",
            project.resolve("templates"),
            "--out",
            folder.resolve("out"))
        .err();
  }

  /** What is said of a form that was filled in, and of files that were changed meanwhile. */
  private String collected(RuleGuide guide, boolean fixed) throws IOException {
    GuideExample example = new GuideExample(project);
    example.writeBase();
    GuideForm form = GuideForm.made(project);
    example.write(guide, fixed);
    form.fill((fixed ? guide.right() : guide.wrong()).get(0).lines());
    boolean areChangesFindings = guide.rule() == Rule.ENTRY_TAKEN;
    return Ran.english(
            "collect",
            "--format",
            areChangesFindings ? "concise" : "full",
            "--plans",
            project.resolve("plans"),
            project.resolve("forms/R1"))
        .out();
  }

  private String typed(List<String> lines) throws IOException, InterruptedException {
    Checkout checkout = Checkout.at(project);
    FolderCopy.copyMissing(GuideExample.BASE, project.resolve("plans"));
    Files.copy(HOME.resolve("README.md"), project.resolve("README.md"));
    Files.createSymbolicLink(project.resolve("bin/report"), checkout.launcher());
    return String.join("\n", checkout.shell(String.join("; ", lines), Map.of()));
  }

  @ParameterizedTest
  @CsvSource({"docs/rules.md, ENGLISH", "docs/rules.ja.md, JAPANESE"})
  void thePageOfRulesIsWrittenFromTheGuides(String page, Language language) throws IOException {
    Path file = HOME.resolve(page);
    String text = Files.readString(file);
    String written = Ran.in(language, "rules", "--format", "markdown").out();
    String head = text.substring(0, text.indexOf("\n| ") + 1);

    if (Boolean.getBoolean("report.approve")) {
      Files.writeString(file, head + written);
    }

    assertThat(Files.readString(file)).isEqualTo(head + written);
  }

  @Test
  void everyFileExplainsARule() throws IOException {
    Path guides = HOME.resolve("src/main/resources/report/finding/rules");
    try (Stream<Path> files = Files.walk(guides)) {
      assertThat(files.filter(Files::isRegularFile).map(guides::relativize))
          .containsExactlyInAnyOrderElementsOf(
              Stream.of(Rule.values())
                  .map(rule -> Path.of(rule.id().substring(0, 1), rule.id() + ".md"))
                  .toList());
    }
  }
}
