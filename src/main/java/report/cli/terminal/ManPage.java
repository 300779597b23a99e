package report.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import report.project.Messages;

/** The manual page of the tool in the language of {@code man}: roff with the macros of man(7). */
public final class ManPage {
  private final CommandLine tool;
  private final Messages texts;
  private final List<String> lines = new ArrayList<>();

  /** A page about a tool, in the language of its texts. */
  public ManPage(CommandLine tool, Messages texts) {
    this.tool = tool;
    this.texts = texts;
  }

  /** The page: the tool, then each of its commands, as described in their help. */
  public String text() {
    String name = tool.getCommandName();
    Help help = tool.getHelp();
    lines.add(".TH " + name.toUpperCase(Locale.ROOT) + " 1 \"\" \"" + name + "\"");
    lines.add(".ad l");
    lines.add(".nh");
    section("man.name");
    lines.add(escaped(name + " - " + help.header().strip()));
    section("man.synopsis");
    literal(help.customSynopsis());
    section("man.description");
    literal(help.description());
    section("man.options");
    literal(help.optionList());
    section("man.commands");
    tool.getSubcommands().values().forEach(this::command);
    section("man.exit");
    literal(help.exitCodeList());
    section("man.examples");
    literal(help.footer());
    return String.join("\n", lines) + "\n";
  }

  private void command(CommandLine command) {
    Help help = command.getHelp();
    lines.add(".SS " + escaped(command.getCommandSpec().qualifiedName()));
    lines.add(escaped(help.header().strip()));
    literal(help.customSynopsis() + help.description());
    literal(help.parameterList() + help.optionList());
    literal(help.footer());
    command.getSubcommands().values().forEach(this::command);
  }

  private void section(String key) {
    lines.add(".SH " + escaped(texts.get(key)));
  }

  /** Lines that are kept as they are, including spaces. */
  private void literal(String block) {
    if (!block.isBlank()) {
      lines.add(".PP");
      lines.add(".nf");
      block.stripTrailing().lines().map(ManPage::escaped).forEach(lines::add);
      lines.add(".fi");
    }
  }

  /** A backslash begins an escape, a point or an apostrophe at the start of a line a request. */
  private static String escaped(String line) {
    String plain = Ansi.OFF.string(line).replace("\\", "\\e").replace("-", "\\-");
    return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
  }
}
