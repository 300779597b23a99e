package report.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What can be done with template workbooks. It does nothing itself. */
@Command(name = "template")
final class TemplateCommand implements Runnable {

  /** The command with its own commands. */
  static CommandLine with(Console console) {
    return new CommandLine(new TemplateCommand())
        .addSubcommand(new TemplateCheckCommand(console))
        .addSubcommand(new TemplateNewCommand(console));
  }

  @Override
  public void run() {
    throw UsageFault.of("fault.noTemplateCommand");
  }
}
