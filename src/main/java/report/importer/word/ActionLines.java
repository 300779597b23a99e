package report.importer.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import report.importer.word.ThemeText.Line;

/**
 * What is done or was done, block by block: each begins with ○ and has its list below it.
 *
 * @param blocks the blocks
 * @param aim the lines marked ■ before them
 */
record ActionLines(List<Entry> blocks, List<Line> aim) {
  private static final Pattern CIRCLE = Pattern.compile("^[○〇◯●]\\s*");
  private static final Pattern BULLET = Pattern.compile("^[・‣▸▪•◦*-]\\s*");
  private static final Pattern REPOST = Pattern.compile("[(（]再掲[)）]");

  /** Copies the lists. */
  ActionLines {
    blocks = List.copyOf(blocks);
    aim = List.copyOf(aim);
  }

  /**
   * A block.
   *
   * @param place where it begins
   * @param lines its lines as texts of plan files: the first, and list items
   * @param isReference whether 【参考】 stands above it
   * @param isRepost whether it stands elsewhere too
   */
  record Entry(Line place, List<String> lines, boolean isReference, boolean isRepost) {
    /** Copies the list. */
    Entry {
      lines = List.copyOf(lines);
    }
  }

  /** The blocks in the lines of a cell. */
  static ActionLines of(List<Line> lines) {
    List<Entry> blocks = new ArrayList<>();
    List<Line> aim = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    Line begun = lines.isEmpty() ? new Line("", false, 0, 0, 0) : lines.get(0);
    boolean isReference = false;
    for (Line line : lines) {
      String text = line.text();
      if (text.matches("[【\\[]参考[】\\]]")) {
        close(blocks, texts, begun, isReference);
        isReference = true;
      } else if (text.startsWith("■")) {
        aim.add(line);
      } else if (CIRCLE.matcher(text).find()) {
        close(blocks, texts, begun, isReference);
        begun = line;
        texts.add(CIRCLE.matcher(text).replaceFirst("").strip());
      } else if (line.isItem() || BULLET.matcher(text).find()) {
        texts.add("- " + BULLET.matcher(text).replaceFirst("").strip());
      } else if (texts.isEmpty()) {
        begun = line;
        texts.add(text);
      } else {
        boolean isBelowItem = texts.get(texts.size() - 1).matches("(?:- | {2}).*");
        texts.add((isBelowItem ? "  " : "") + text);
      }
    }
    close(blocks, texts, begun, isReference);
    return new ActionLines(blocks, aim);
  }

  private static void close(
      List<Entry> blocks, List<String> texts, Line begun, boolean isReference) {
    if (!texts.isEmpty()) {
      boolean isRepost = REPOST.matcher(texts.get(0)).find();
      texts.set(0, REPOST.matcher(texts.get(0)).replaceAll("").strip());
      blocks.add(new Entry(begun, texts, isReference, isRepost));
      texts.clear();
    }
  }
}
