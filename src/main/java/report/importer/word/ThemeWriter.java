package report.importer.word;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import report.calendar.FiscalYear;
import report.calendar.Timing;
import report.calendar.TimingGrammar;
import report.importer.Draft;
import report.importer.word.ActionLines.Entry;
import report.importer.word.GoalLines.Goal;
import report.importer.word.GoalLines.Milestone;
import report.importer.word.GoalLines.Numeric;
import report.importer.word.GoalLines.Qualitative;
import report.importer.word.GoalLines.Unclear;
import report.importer.word.ThemeText.Line;
import report.importer.word.ThemeText.Part;
import report.read.tree.Placeholders;
import report.read.tree.ScalarNode;

/** Writes the theme of a document, with the place in it behind what was read. */
final class ThemeWriter {
  private final ThemeText theme;
  private final WordTheme.Target target;
  private final Set<Object> refused;
  private final List<Goal> unclear = new ArrayList<>();
  private int goals;

  /**
   * A writer.
   *
   * @param theme the theme
   * @param target where it goes
   * @param refused what is only written as comments
   */
  ThemeWriter(ThemeText theme, WordTheme.Target target, Set<Object> refused) {
    this.theme = theme;
    this.target = target;
    this.refused = refused;
  }

  /** What was not read for certain. */
  List<Goal> unclear() {
    return List.copyOf(unclear);
  }

  /** How many goals were written. */
  int goals() {
    return goals;
  }

  /** The files by their paths in the folder of the book. */
  Map<Path, Draft> files() {
    Map<Path, Draft> files = new TreeMap<>();
    Path folder = Path.of(id());
    if (!target.hasBook()) {
      files.put(Path.of("book.yaml"), book());
    }
    files.put(folder.resolve("plan.yaml"), plan());
    files.put(folder.resolve("progress").resolve(reportName()), progress());
    return files;
  }

  private String id() {
    return "theme-" + theme.number().orElse(1);
  }

  private String asOf() {
    return theme.asOf().orElseGet(() -> next().code() + ".3月末");
  }

  private FiscalYear next() {
    return new FiscalYear(Math.min(target.year().start() + 1, FiscalYear.LAST));
  }

  private String reportName() {
    return TimingGrammar.read(asOf(), target.year())
            .found()
            .orElseGet(() -> Timing.day(target.year().lastDay()))
            .isoEnd()
        + ".yaml";
  }

  private Draft book() {
    Draft file = new Draft();
    file.add("publisher: " + gap("publisher"));
    file.add("title: " + gap("title"));
    file.add("asOf: " + asOf());
    file.add("themes:");
    file.add("  - " + id());
    return file;
  }

  private String gap(String key) {
    return Placeholders.in("@" + key + "@", target.language());
  }

  private static String value(String text) {
    return ScalarNode.unwritten(text).instead(text).text();
  }

  private Draft plan() {
    Draft file = new Draft();
    file.add("number: " + theme.number().orElse(1));
    file.add("title: " + theme.title().map(ThemeWriter::value).orElse(gap("title")));
    file.add("department: " + theme.department().map(ThemeWriter::value).orElse(gap("department")));
    if (theme.direction().isEmpty()) {
      file.add("direction: " + gap("direction"));
    } else {
      file.add("direction: |");
      theme
          .direction()
          .forEach(line -> file.add("  - " + plain(line.text().replaceFirst("^[◎○〇・●]\\s*", ""))));
    }
    file.add("initiatives:");
    for (int i = 0; i < theme.parts().size(); i++) {
      initiative(file, theme.parts().get(i), "i" + (i + 1));
    }
    return file;
  }

  private void initiative(Draft file, Part part, String id) {
    ActionLines actions = ActionLines.of(part.actions());
    file.add("  - id: " + id);
    file.add(
        "    title: "
            + part.title().map(l -> value(l.text()) + l.comment()).orElse(gap("initiative")));
    if (!actions.aim().isEmpty()) {
      Line aim = actions.aim().get(0);
      file.add("    aim: " + value(aim.text().substring(1).strip()) + aim.comment());
    }
    List<Goal> all = GoalLines.of(part.goals());
    boolean isOfOne = actions.blocks().size() == 1;
    if (!isOfOne) {
      goals(file, all, "    ");
    }
    file.add(actions.blocks().isEmpty() ? "    actions: []" : "    actions:");
    for (int i = 0; i < actions.blocks().size(); i++) {
      Entry action = actions.blocks().get(i);
      file.add("      - id: " + id + "-a" + (i + 1));
      file.add("        text: |" + action.place().comment());
      action.lines().forEach(line -> file.add("          " + plain(line)));
      if (action.isRepost()) {
        file.add("        repost: true");
      }
      if (action.isReference()) {
        file.add("        reference: true");
      }
      if (isOfOne) {
        goals(file, all, "        ");
      } else {
        file.add("        goals: []");
      }
    }
  }

  private void goals(Draft file, List<Goal> all, String indent) {
    boolean hasAny = all.stream().anyMatch(goal -> isWritten(goal));
    if (all.isEmpty()) {
      file.add(indent + "goals: []");
      return;
    }
    if (indent.length() == 4) {
      file.add(indent + "# " + target.check() + " " + target.place());
    }
    file.add(indent + (hasAny ? "goals:" : "goals: []"));
    all.forEach(goal -> goal(file, goal, indent + "  "));
  }

  private boolean isWritten(Goal goal) {
    return !(goal instanceof Unclear) && !refused.contains(goal);
  }

  private void goal(Draft file, Goal goal, String indent) {
    String behind = goal.line().comment();
    if (!isWritten(goal)) {
      unclear.add(goal);
      file.add(indent + "# " + target.check() + ": " + plain(goal.line().text()) + behind);
      return;
    }
    goals++;
    file.add(indent + "- id: " + id(goal), goal);
    if (goal instanceof Numeric numeric) {
      file.add(indent + "  name: " + value(numeric.name()) + behind, goal);
      file.add(indent + "  target: " + value(numeric.target()), goal);
      numeric.previous().ifPresent(p -> file.add(indent + "  previous: " + value(p), goal));
      numeric.period().ifPresent(p -> file.add(indent + "  period: " + value(p), goal));
    } else if (goal instanceof Milestone milestone) {
      file.add(indent + "  name: " + value(milestone.name()) + behind, goal);
      file.add(indent + "  due: " + value(milestone.day()), goal);
    } else if (goal instanceof Qualitative words) {
      String mark = words.isSaid() ? "" : (behind.isEmpty() ? "  # " : " ") + target.check();
      file.add(indent + "  qualitative: " + value(words.text()) + behind + mark, goal);
    }
  }

  private String id(Goal goal) {
    CRC32 sum = new CRC32();
    sum.update(goal.line().text().getBytes(StandardCharsets.UTF_8));
    return "g-" + String.format(Locale.ROOT, "%08x", sum.getValue());
  }

  private Draft progress() {
    Draft file = new Draft();
    file.add("asOf: " + asOf());
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < theme.parts().size(); i++) {
      progress(lines, theme.parts().get(i), "i" + (i + 1));
    }
    file.add(lines.isEmpty() ? "actions: {}" : "actions:");
    lines.forEach(file::add);
    return file;
  }

  /** The blocks of progress in the order of the actions, the rest with the last one. */
  private void progress(List<String> lines, Part part, String id) {
    int actions = ActionLines.of(part.actions()).blocks().size();
    List<Entry> blocks = ActionLines.of(part.progress()).blocks();
    boolean isSure = actions == 1 || blocks.isEmpty();
    for (int i = 0; i < Math.min(actions, blocks.size()); i++) {
      if (!isSure) {
        lines.add("  # " + target.check() + " " + target.paired());
      }
      lines.add("  " + id + "-a" + (i + 1) + ":");
      lines.add("    text: |" + blocks.get(i).place().comment());
      int last = i + 1 == actions ? blocks.size() : i + 1;
      for (Entry block : blocks.subList(i, last)) {
        block.lines().forEach(line -> lines.add("      " + plain(line)));
      }
      lines.add("    results: {}");
    }
  }

  /** A line of a text without signs that texts of plan files give a meaning to. */
  private static String plain(String line) {
    return line.replace('<', '＜')
        .replace('>', '＞')
        .replace("[", "［")
        .replace("]", "］")
        .replace("*", "＊")
        .replace('\t', ' ');
  }
}
