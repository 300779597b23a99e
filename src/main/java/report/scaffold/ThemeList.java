package report.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of themes in the text of a book file, whose other lines and comments are preserved.
 *
 * @param book the text of the file
 */
public record ThemeList(String book) {
  private static final Pattern HEAD = Pattern.compile("themes:\\s*(?:#.*)?");
  private static final Pattern ITEM = Pattern.compile("(?<indent>\\s*-\\s+)\\S.*");
  private static final Pattern FLOW =
      Pattern.compile("(?m)^(?<head>themes:\\s*\\[)(?<ids>[^\\]#]*)(?<end>\\].*)$");

  /** The text with a theme added to the list; empty if the list is written in another form. */
  public Optional<String> with(String theme) {
    Matcher flow = FLOW.matcher(book);
    if (flow.find()) {
      String ids = flow.group("ids").strip();
      String more = flow.group("head") + (ids.isEmpty() ? "" : ids + ", ") + theme;
      return Optional.of(
          book.substring(0, flow.start()) + more + flow.group("end") + book.substring(flow.end()));
    }
    return inBlock(theme);
  }

  private Optional<String> inBlock(String theme) {
    List<String> lines = new ArrayList<>(List.of(book.split("\n", -1)));
    int last = -1;
    String indent = "";
    boolean inside = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).stripTrailing();
      Matcher item = ITEM.matcher(line);
      if (inside && item.matches()) {
        last = i;
        indent = item.group("indent");
      } else if (!line.isBlank() && !line.strip().startsWith("#")) {
        inside = HEAD.matcher(line).matches();
      }
    }
    if (last < 0) {
      return Optional.empty();
    }
    lines.add(last + 1, indent + theme + (lines.get(last).endsWith("\r") ? "\r" : ""));
    return Optional.of(String.join("\n", lines));
  }
}
