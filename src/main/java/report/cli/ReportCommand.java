package report.cli;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import report.cli.terminal.Colours;
import report.project.Language;
import report.project.UsageFault;

/** The tool without a command, and the options that every command has. */
@Command(name = "report", versionProvider = Version.class)
final class ReportCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  /** The option that prints the stack trace of an internal error. */
  static final String DEBUG = "--debug";

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      descriptionKey = "option.help")
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "option.version")
  boolean version;

  /** Evaluated before parsing, see {@link Program#run}; declared here for the help. */
  @Option(names = DEBUG, scope = ScopeType.INHERIT, descriptionKey = "option.debug")
  boolean debug;

  /** Evaluated before parsing, see {@code Argument.language}; here it is only validated. */
  @Option(
      names = Language.OPTION,
      paramLabel = "ja|en",
      scope = ScopeType.INHERIT,
      descriptionKey = "option.lang")
  void language(String code) {
    if (!Language.codes().contains(code)) {
      throw UsageFault.unknown("fault.language", code, Language.codes());
    }
  }

  /** Evaluated before parsing, see {@link Colours#asked}; here it is only validated. */
  @Option(
      names = Colours.OPTION,
      paramLabel = "WHEN",
      scope = ScopeType.INHERIT,
      descriptionKey = "option.color")
  void colours(String code) {
    if (!Colours.codes().contains(code)) {
      throw UsageFault.unknown("fault.color", code, Colours.codes());
    }
  }

  @Override
  public void run() {
    throw UsageFault.of(
        "fault.noCommand", List.copyOf(Objects.requireNonNull(spec).subcommands().keySet()));
  }
}
