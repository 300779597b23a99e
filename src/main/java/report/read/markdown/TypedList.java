package report.read.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Converts lines with typed marks to CommonMark lists. A line is below the nearest previous one
 * that is less indented; at the same indentation, a mark that differs from the list above is one
 * level deeper, as is customary on paper: ○ above ・ above －. If this is not certain, there is no
 * list.
 */
final class TypedList {
  private static final String STEP = "  ";
  private static final String BLANKS = "[ \\t\\u3000\\u00A0]*";
  private static final Pattern ITEM = Pattern.compile("[-+*][ \\t]+(?=\\S)");
  private static final Pattern HEAD =
      Pattern.compile("(?:【[^【】]+】|《[^《》]+》|〔[^〔〕]+〕|＜[^＜＞]+＞|〈[^〈〉]+〉).*");

  /** An open list: the position of its marks, and which they are. */
  private record Level(int column, TypedMark mark) {}

  private final List<String> written = new ArrayList<>();
  private final Deque<Level> open = new ArrayDeque<>();

  /** The position of the mark on the last marked line; -1 if none belongs to a list or note. */
  private int last = -1;

  private boolean afterBlank = true;
  private boolean isInTable;

  private TypedList() {}

  /**
   * The lines of a text, converted to CommonMark lists.
   *
   * @param lines the lines of a text
   * @return the replacement of each line, with a preceding line feed if a blank line comes before
   *     it; empty if it is not certain
   */
  static Optional<List<String>> of(List<String> lines) {
    TypedList list = new TypedList();
    for (String line : lines) {
      if (!list.take(line)) {
        return Optional.empty();
      }
      list.afterBlank = line.isBlank();
      list.isInTable = line.strip().startsWith("|");
    }
    return Optional.of(list.written);
  }

  private boolean take(String line) {
    String content = line.replaceFirst("^" + BLANKS, "");
    int column = column(line.substring(0, line.length() - content.length()));
    if (content.isBlank()) {
      return write(line);
    }
    if (content.startsWith("|")) {
      return row(line, content, column);
    }
    Matcher item = ITEM.matcher(content);
    if (item.lookingAt()) {
      return item(column, new TypedMark("-", TypedMark.Kind.BULLET, "4-", item.end()), content);
    }
    Optional<TypedMark> mark = TypedMark.at(content);
    if (mark.isPresent()) {
      return mark.get().kind() == TypedMark.Kind.NOTE
          ? note(column, mark.get(), content)
          : item(column, mark.get(), content);
    }
    return plain(line, content, column);
  }

  private boolean item(int column, TypedMark mark, String content) {
    while (!open.isEmpty() && open.peek().column() > column) {
      open.pop();
    }
    if (!open.isEmpty() && open.peek().column() == column) {
      boolean isKnown =
          open.stream()
              .filter(level -> level.column() == column)
              .anyMatch(level -> level.mark().order().equals(mark.order()));
      while (isKnown && !open.peek().mark().order().equals(mark.order())) {
        open.pop();
      }
      if (!isKnown && !mark.isBelow(open.peek().mark())) {
        return false;
      }
      if (isKnown) {
        open.pop();
      }
    }
    open.push(new Level(column, mark));
    last = column;
    return write(STEP.repeat(open.size() - 1) + "- " + text(mark, content));
  }

  /** The text after a bullet, and after a second one, or a number with its counter. */
  private static String text(TypedMark mark, String content) {
    if (mark.kind() != TypedMark.Kind.BULLET) {
      return content;
    }
    String text = content.substring(mark.length());
    return TypedMark.at(text)
        .filter(second -> second.kind() == TypedMark.Kind.BULLET)
        .map(second -> text.substring(second.length()))
        .orElse(text);
  }

  /** A note belongs to the item it is indented from; an arrow to the one above it. */
  private boolean note(int column, TypedMark mark, String content) {
    boolean isArrow = !mark.sign().startsWith("※") && !mark.sign().contains("注");
    while (!open.isEmpty()
        && (open.peek().column() > column || (!isArrow && open.peek().column() == column))) {
      open.pop();
    }
    last = column;
    return paragraph(content);
  }

  /** The first row of a table starts a block; the others follow it. */
  private boolean row(String line, String content, int column) {
    if (last < 0) {
      return write(line);
    }
    if (isInTable) {
      return write(STEP.repeat(open.size()) + content);
    }
    while (!open.isEmpty() && open.peek().column() >= column) {
      open.pop();
    }
    last = open.isEmpty() ? -1 : open.peek().column();
    return paragraph(content);
  }

  /** A line without a mark continues the text above, or is certainly not part of it. */
  private boolean plain(String line, String content, int column) {
    if (last < 0) {
      return write(line);
    }
    if (column > last && !afterBlank) {
      return write(STEP.repeat(open.size()) + content);
    }
    if (!afterBlank && !HEAD.matcher(content).matches()) {
      return false;
    }
    while (!open.isEmpty() && open.peek().column() >= column) {
      open.pop();
    }
    last = open.isEmpty() ? -1 : open.peek().column();
    return paragraph(content);
  }

  private boolean paragraph(String content) {
    return write((afterBlank ? "" : "\n") + STEP.repeat(open.size()) + content);
  }

  private boolean write(String line) {
    written.add(line);
    return true;
  }

  /** The indentation of a line, in half-width columns. */
  private static int column(String blanks) {
    int column = 0;
    for (int i = 0; i < blanks.length(); i++) {
      char c = blanks.charAt(i);
      column += c == '\t' ? 4 - column % 4 : c == '\u3000' ? 2 : 1;
    }
    return column;
  }
}
