package report.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import report.delivery.FolderCopy;
import report.delivery.FolderTree;
import report.finding.RuleGuide;

/**
 * The files of the guide to a rule, put into the small plan {@code report/finding/guide}: the keys
 * of a file take the place of those keys there, a file that is not there stands as it is.
 */
final class GuideExample {
  /** The small plan. */
  static final Path BASE =
      Path.of(
          System.getProperty("report.home", "."), "src/test/resources/report/finding/guide/plans");

  /** The comment that names a file, and its encoding if that matters. */
  private static final Pattern HEAD =
      Pattern.compile("(?:#|<#--) (?<path>[^ ]+)(?: \\((?<encoding>[^)]+)\\))?(?: -->)?");

  private static final String WITH_MARK = "UTF-8 with BOM";

  private static final Pattern KEY = Pattern.compile("(?<key>[A-Za-z]\\w*)\\s*[:：].*");

  private final Path project;

  GuideExample(Path project) {
    this.project = project;
  }

  /** The small plan as it is. */
  void writeBase() throws IOException {
    FolderCopy.copyMissing(BASE, project.resolve("plans"));
  }

  /** The wrong files of a guide, or these with the right ones in their places. */
  void write(RuleGuide guide, boolean fixed) throws IOException {
    FolderCopy.copyMissing(BASE, project.resolve("plans"));
    boolean isOfSeveralYears =
        guide.wrong().stream()
            .flatMap(example -> example.lines().stream())
            .anyMatch(line -> line.contains("R2"));
    if (!isOfSeveralYears) {
      FolderTree.delete(project.resolve("plans/R2"));
    }
    Map<String, RuleGuide.Example> files = new LinkedHashMap<>();
    guide.wrong().forEach(example -> files.put(place(example), example));
    if (fixed) {
      guide.right().forEach(example -> files.put(place(example), example));
    }
    for (RuleGuide.Example example : files.values()) {
      if (!example.language().equals("cells")) {
        write(example);
      }
    }
  }

  /** Where an example stands: the head of a file; one place for all lists of files. */
  private static String place(RuleGuide.Example example) {
    return example.language().equals("text") ? "" : head(example).group("path");
  }

  private static Matcher head(RuleGuide.Example example) {
    Matcher head = HEAD.matcher(example.lines().get(0));
    if (!head.matches()) {
      throw new IllegalArgumentException("names no file: " + example.lines().get(0));
    }
    return head;
  }

  private void write(RuleGuide.Example example) throws IOException {
    if (example.language().equals("text")) {
      for (String line : example.lines()) {
        add(project.resolve(line));
      }
      return;
    }
    Matcher head = head(example);
    Path file = project.resolve(head.group("path"));
    List<String> shown = example.lines().subList(1, example.lines().size());
    boolean part = example.language().equals("yaml") && Files.exists(file);
    List<String> lines = part ? merged(Files.readAllLines(file), shown) : shown;
    Files.createDirectories(file.getParent());
    Files.write(file, bytes(String.join("\n", lines) + "\n", head.group("encoding")));
  }

  private static byte[] bytes(String text, @Nullable String encoding) {
    if (encoding == null) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    return encoding.equals(WITH_MARK)
        ? ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)
        : text.getBytes(Charset.forName(encoding));
  }

  /** A file of a list: one of the plan stays, another is like the file of that name there. */
  private void add(Path file) throws IOException {
    if (Files.isRegularFile(file.getParent())) {
      Files.delete(file.getParent());
    }
    Files.createDirectories(file.getParent());
    Path like = BASE.resolve("R1").resolve(file.getFileName());
    if (!Files.exists(file)) {
      Files.writeString(file, Files.exists(like) ? Files.readString(like) : "");
    }
  }

  /** A file with other keys in the place of some of its own; new keys stand at the end. */
  private static List<String> merged(List<String> file, List<String> shown) {
    List<String> lines = new ArrayList<>(file);
    int at = -1;
    String indent = "";
    Set<String> replaced = new HashSet<>();
    for (String line : shown) {
      Matcher key = KEY.matcher(line);
      int start =
          key.matches() && replaced.add(key.group("key")) ? start(lines, key.group("key")) : -1;
      if (start >= 0) {
        indent = indent(lines.get(start));
        lines.subList(start, end(lines, start)).clear();
        at = at < 0 || start < at ? start : at;
      }
    }
    String before = indent;
    lines.addAll(
        at < 0 ? lines.size() : at,
        shown.stream().map(line -> line.isEmpty() ? "" : before + line).toList());
    return lines;
  }

  private static int start(List<String> lines, String key) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).strip().startsWith(key + ":")) {
        return i;
      }
    }
    return -1;
  }

  /** The line behind a key and all that is below it. */
  private static int end(List<String> lines, int start) {
    String deeper = indent(lines.get(start)) + " ";
    int end = start + 1;
    while (end < lines.size() && lines.get(end).startsWith(deeper)) {
      end++;
    }
    return end;
  }

  private static String indent(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }
}
