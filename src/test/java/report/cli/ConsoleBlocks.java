package report.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The {@code console} blocks of a page of documentation: after each line {@code $ command} stands
 * what a user sees. A line {@code …} stands for any number of lines.
 *
 * @param page the text of the page
 */
record ConsoleBlocks(String page) {
  private static final String OPEN = "```console";
  private static final String CLOSE = "```";
  private static final String PROMPT = "$ ";
  private static final String ELISION = "…";

  /** Runs a command as a user would. */
  @FunctionalInterface
  interface Terminal {
    /** What the user sees. */
    List<String> run(String command) throws IOException, InterruptedException;
  }

  /** The commands, in order. */
  List<String> commands() throws IOException, InterruptedException {
    List<String> commands = new ArrayList<>();
    rerun(
        command -> {
          commands.add(command);
          return List.of();
        });
    return commands;
  }

  /** The page with what its commands give now. */
  String rerun(Terminal terminal) throws IOException, InterruptedException {
    List<String> lines = page.lines().toList();
    List<String> now = new ArrayList<>();
    boolean inside = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      now.add(line);
      inside = line.equals(OPEN) || (inside && !line.equals(CLOSE));
      if (inside && line.startsWith(PROMPT)) {
        List<String> shown = shown(lines.subList(i + 1, lines.size()));
        List<String> seen = terminal.run(line.substring(PROMPT.length()));
        now.addAll(isShown(seen, shown) ? shown : seen);
        i += shown.size();
      }
    }
    return String.join("\n", now) + "\n";
  }

  private static List<String> shown(List<String> after) {
    return after.stream()
        .takeWhile(line -> !line.startsWith(PROMPT) && !line.equals(CLOSE))
        .toList();
  }

  private static boolean isShown(List<String> seen, List<String> shown) {
    String pattern =
        shown.stream()
            .map(line -> line.equals(ELISION) ? "(?:.*\n)*" : Pattern.quote(line) + "\n")
            .collect(Collectors.joining());
    return (String.join("\n", seen) + "\n").matches(pattern);
  }
}
