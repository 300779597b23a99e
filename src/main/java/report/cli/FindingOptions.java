package report.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;
import report.build.ToolVersion;
import report.cli.terminal.Console;
import report.cli.terminal.Environment;
import report.data.FindingReport;
import report.finding.FindingTexts;
import report.finding.Findings;
import report.finding.Paint;
import report.project.OutputFile;
import report.project.PlansFolder;
import report.project.ProjectInputs;
import report.project.UsageFault;

/** How findings are reported: in which format, where, and how strictly. */
final class FindingOptions {
  private static final Set<String> STANDARD_OUTPUT =
      Set.of("/dev/stdout", "/dev/fd/1", "/proc/self/fd/1");

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "report.validate.format")
  private Optional<String> format = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "report.validate.output")
  private Optional<Path> output = Optional.empty();

  @Option(names = "--strict", descriptionKey = "option.strict")
  private boolean strict;

  private ProjectInputs inputs = new ProjectInputs(List.of());

  /**
   * The chosen format; GitHub's in a GitHub Actions job, unless an output file is given.
   *
   * @throws UsageFault if the format does not exist
   */
  FindingFormat format(Environment environment) {
    FindingFormat usual =
        environment.isGithub() && output.isEmpty() ? FindingFormat.GITHUB : FindingFormat.FULL;
    return format.map(FindingFormat::named).orElse(usual);
  }

  /**
   * Rejects an output file that is one of the inputs.
   *
   * @throws IOException if the given file must not be written
   */
  void refuse(ProjectInputs read) throws IOException {
    inputs = read;
    if (file().isPresent()) {
      OutputFile.named(file().get(), inputs);
    }
  }

  /** The given file; standard output by name is the default anyway. */
  private Optional<Path> file() {
    return output.filter(path -> !STANDARD_OUTPUT.contains(PlansFolder.shown(path)));
  }

  /**
   * Prints the findings, or writes them to the given file.
   *
   * @param found the findings, and the files they are in
   * @param elsewhere the findings in files that are not shown; they are still counted
   * @param next advice, one line each
   * @return the exit code
   * @throws IOException if the file cannot be written
   */
  int report(CheckResult found, Findings elsewhere, List<String> next, Console console)
      throws IOException {
    FindingFormat chosen = format(console.environment());
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    chosen.write(report(found, console), file().isEmpty() ? console.paint() : Paint.NONE, text);
    if (file().isPresent()) {
      OutputFile.named(file().get(), inputs).write(text.toByteArray());
    } else {
      console.out().print(text.toString(StandardCharsets.UTF_8));
    }
    ExitPolicy policy = new ExitPolicy(console, strict);
    boolean isClean = found.findings().sorted().isEmpty() && policy.forbids(elsewhere);
    if ((file().isPresent() || chosen.isLog()) && !isClean) {
      boolean below = file().isEmpty() && chosen != FindingFormat.CONCISE;
      summary(found, next, below, policy, console);
    }
    if (policy.forbids(elsewhere)) {
      console.complain(console.texts().get("validate.elsewhere", policy.counts(elsewhere)));
      return ExitCode.FINDINGS;
    }
    return policy.exitCode(found.findings());
  }

  /** Like the other method, if all findings are shown. */
  int report(CheckResult found, List<String> next, Console console) throws IOException {
    return report(found, new Findings(), next, console);
  }

  /** The exit code for findings when they are not shown. */
  int exitCode(Findings findings, Console console) {
    return new ExitPolicy(console, strict).exitCode(findings);
  }

  private static void summary(
      CheckResult found, List<String> next, boolean below, ExitPolicy policy, Console console) {
    Findings findings = found.findings();
    if (findings.sorted().isEmpty()) {
      console.print(console.texts().get("validate.clean", found.files().size()));
      return;
    }
    if (below) {
      console.print("");
    }
    console.print(policy.counts(findings));
    next.forEach(console::print);
  }

  private FindingReport report(CheckResult found, Console console) {
    return new FindingReport(
        found.findings().sorted(),
        found.files(),
        new FindingTexts(console.texts().language().locale()),
        ToolVersion.number(),
        strict);
  }
}
