package report.importer.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.importer.cell.DayText;
import report.importer.word.ThemeText.Line;
import report.notation.HalfWidth;

/** Goals proposed from the lines below ◇成果指標, （数値目標） and （定性的な目標）. */
final class GoalLines {
  private static final Pattern MODE = Pattern.compile("^[(](数値|定性)[^)]{0,12}[)]$");
  private static final Pattern SECTION = Pattern.compile("^[◇◆].{0,30}$");
  private static final Pattern BULLET = Pattern.compile("^[・‣▸▪•●○〇◦*-]\\s*");
  private static final Pattern MILESTONE =
      Pattern.compile("^(?<name>.+?)[\\s　]*[(（](?<day>[^()（）]{3,14})[)）]$");
  private static final Pattern NUMERIC =
      Pattern.compile(
          "^(?<name>[^:]{2,60}?):\\s*(?<target>[^()]*\\d[^()]*)(?<behind>(?:\\s*[(][^()]*[)])*)$");
  private static final Pattern BRACKET = Pattern.compile("[(]([^()]*)[)]");

  private GoalLines() {}

  /** A goal as its lines are read. */
  sealed interface Goal {
    /** Where it stands. */
    Line line();
  }

  /**
   * A figure to be reached.
   *
   * @param line where it stands
   * @param name its name
   * @param target the target
   * @param previous last year's figure
   * @param period the period
   */
  record Numeric(
      Line line, String name, String target, Optional<String> previous, Optional<String> period)
      implements Goal {}

  /**
   * Something to be done by a day.
   *
   * @param line where it stands
   * @param name what it is
   * @param day the day
   */
  record Milestone(Line line, String name, String day) implements Goal {}

  /**
   * A goal in words.
   *
   * @param line where it stands
   * @param text the words
   * @param isSaid whether the document calls it qualitative
   */
  record Qualitative(Line line, String text, boolean isSaid) implements Goal {}

  /**
   * A line that cannot be read for certain.
   *
   * @param line the line, with those that go on from it
   */
  record Unclear(Line line) implements Goal {}

  /** The goals in the lines of a cell. */
  static List<Goal> of(List<Line> lines) {
    List<Goal> goals = new ArrayList<>();
    Optional<Line> begun = Optional.empty();
    String mode = "";
    for (Line line : lines) {
      String half = HalfWidth.closedUp(line.text());
      Matcher m = MODE.matcher(half);
      boolean isMode = m.matches();
      boolean isHead = isMode || SECTION.matcher(half).matches();
      boolean isNew = line.isItem() || BULLET.matcher(half).find();
      if (isHead || isNew || line.text().indexOf('\t') >= 0) {
        add(goals, begun, mode);
        begun = isHead ? Optional.empty() : Optional.of(line);
        mode = isMode ? m.group(1) : isHead ? "" : mode;
      } else {
        begun = Optional.of(begun.map(b -> joined(b, line)).orElse(line));
      }
    }
    add(goals, begun, mode);
    return goals;
  }

  private static Line joined(Line begun, Line more) {
    boolean isBracket = more.text().matches("^[(（].*");
    return new Line(
        begun.text() + (isBracket ? "" : "　") + more.text(),
        begun.isItem(),
        begun.table(),
        begun.row(),
        begun.column());
  }

  private static void add(List<Goal> goals, Optional<Line> begun, String mode) {
    begun.ifPresent(line -> goals.add(goal(line, mode)));
  }

  private static Goal goal(Line line, String mode) {
    String text = BULLET.matcher(line.text()).replaceFirst("").strip();
    if (text.indexOf('\t') >= 0 || text.matches("^[<＜《].*|^[(（][^()（）]*[)）]$")) {
      return new Unclear(line);
    }
    Matcher milestone = MILESTONE.matcher(text);
    if (milestone.matches()) {
      Optional<String> day =
          DayText.of(milestone.group("day").replaceAll("頃|ごろ|ころ", "")).map(d -> d.words());
      if (day.isPresent()) {
        boolean isAbout = milestone.group("day").matches(".*(?:頃|ごろ|ころ).*");
        String about = isAbout && !day.get().endsWith("末") ? "頃" : "";
        return new Milestone(
            line, milestone.group("name").strip(), day.get().replace("月", "") + about);
      }
    }
    return mode.equals("数値") ? numeric(line, text) : words(line, text, mode);
  }

  private static Goal words(Line line, String text, String mode) {
    boolean isFigure = NUMERIC.matcher(HalfWidth.of(text)).matches();
    return new Qualitative(line, text, mode.equals("定性") && !isFigure);
  }

  private static String percent(String figure) {
    return figure.strip().replace('%', '％');
  }

  private static Goal numeric(Line line, String text) {
    Matcher m = NUMERIC.matcher(HalfWidth.of(text));
    if (!m.matches()) {
      return new Unclear(line);
    }
    Optional<String> previous = Optional.empty();
    Optional<String> period = Optional.empty();
    Matcher behind = BRACKET.matcher(m.group("behind"));
    while (behind.find()) {
      String inside = behind.group(1).strip();
      if (inside.matches("(?:昨年度|前年度)[^:]{0,3}:.*")) {
        previous = Optional.of(percent(inside.replaceFirst("^[^:]*:\\s*", "")));
      } else if (inside.matches("通年|年間|累計|年度末|.{1,6}月末")) {
        period = Optional.of(inside);
      } else {
        return new Unclear(line);
      }
    }
    return new Numeric(line, m.group("name").strip(), percent(m.group("target")), previous, period);
  }
}
