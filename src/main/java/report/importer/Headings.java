package report.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.importer.Indicator.Placed;
import report.notation.HalfWidth;

/**
 * The headings that a row stands under. A heading of the same form as an earlier one (政策２ after
 * 政策１) takes its place; one of another form (施策１－１) stands below.
 */
final class Headings {
  private static final Pattern MARK =
      Pattern.compile(
          "^([^\\d#]{0,6}?)[(\\[]?(?:\\d+|[①-⑳]|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]|[一二三四五六七八九十]+(?=[^一-龠]))((?:[-.の]\\d+)*)([章節項)\\]]?)");

  private final List<Level> levels = new ArrayList<>();

  private record Level(String form, Placed text) {}

  /** Adds a heading. */
  void add(Placed heading) {
    String form = form(heading.text());
    for (int i = 0; i < levels.size(); i++) {
      if (levels.get(i).form().equals(form)) {
        levels.subList(i, levels.size()).clear();
        break;
      }
    }
    levels.add(new Level(form, heading));
  }

  /** The headings in force, the outermost first. */
  List<Placed> current() {
    return levels.stream().map(Level::text).toList();
  }

  private static String form(String text) {
    Matcher m = MARK.matcher(HalfWidth.of(text));
    if (!m.find()) {
      return "";
    }
    String digits = HalfWidth.of(text).substring(m.end(1)).matches("[①-⑳].*") ? "①" : "#";
    return m.group(1) + digits + m.group(2).replaceAll("\\d+", "#") + m.group(3);
  }
}
