package report.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import report.cli.terminal.Console;
import report.cli.terminal.TextTable;
import report.compose.RatingText;
import report.document.Labels;
import report.document.LegendEntry;
import report.plan.RatingScheme;
import report.read.RatingSchemes;

/** Lists the built-in rating schemes. */
@Command(name = "ratings")
final class RatingsCommand implements Callable<Integer> {
  private final Console console;

  /**
   * A list.
   *
   * @param console the console
   */
  RatingsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Labels labels = new Labels(console.texts().language().locale());
    String schemes =
        RatingSchemes.names().stream()
            .map(RatingSchemes::named)
            .map(scheme -> text(scheme, RatingText.of(scheme, labels)))
            .collect(Collectors.joining("\n"));
    console.out().print(schemes);
    return ExitCode.CLEAN;
  }

  private static String text(RatingScheme scheme, List<LegendEntry> bands) {
    TextTable table = new TextTable(List.of(TextTable.Side.LEFT, TextTable.Side.LEFT));
    bands.forEach(band -> table.add(List.of(band.sign(), band.meaning())));
    return scheme.name()
        + "  "
        + scheme.title()
        + "\n  "
        + scheme.source()
        + "\n"
        + table.lines().stream().map(line -> "    " + line + "\n").collect(Collectors.joining());
  }
}
