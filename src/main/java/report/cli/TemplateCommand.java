package report.cli;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import report.cli.terminal.Console;
import report.project.UsageFault;

/** The group of commands for template workbooks. It does nothing itself. */
@Command(name = "template")
final class TemplateCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  /** The command with its own commands. */
  static CommandLine with(Console console) {
    return new CommandLine(new TemplateCommand())
        .addSubcommand(new TemplateCheckCommand(console))
        .addSubcommand(new TemplateNewCommand(console));
  }

  @Override
  public void run() {
    throw UsageFault.of(
        "fault.noCommand", List.copyOf(Objects.requireNonNull(spec).subcommands().keySet()));
  }
}
