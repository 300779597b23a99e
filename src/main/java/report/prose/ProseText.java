package report.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A text as plain lines without marks, notes and places of results, as a cell shows it. */
public final class ProseText {
  private static final List<String> BULLETS = List.of("・", "‣");
  private static final String INDENT = "　";

  private final List<String> lines = new ArrayList<>();

  private ProseText() {}

  /**
   * The lines of a text.
   *
   * @param prose a text
   * @return its lines with line feeds between them; items of lists begin with a bullet
   */
  public static String of(Prose prose) {
    ProseText text = new ProseText();
    text.add(prose.blocks(), "", "", 0);
    return String.join("\n", text.lines);
  }

  /**
   * The text on one line.
   *
   * @param prose a text
   * @return its lines with blanks between them
   */
  public static String line(Prose prose) {
    return of(prose).replaceAll("\\s*\\n\\s*", " ");
  }

  private void add(List<Block> blocks, String first, String others, int depth) {
    String before = first;
    for (Block block : blocks) {
      if (block instanceof Block.Items list) {
        String bullet = BULLETS.get(Math.min(depth, BULLETS.size() - 1));
        list.items().forEach(item -> add(item, others + bullet, others + INDENT, depth + 1));
      } else {
        for (String line : lines(block)) {
          lines.add(before + line);
          before = others;
        }
      }
    }
  }

  private static List<String> lines(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return List.of(plain(paragraph.text()).split("\n", -1));
    }
    if (block instanceof Block.Heading heading) {
      return List.of(plain(heading.text()).split("\n", -1));
    }
    if (block instanceof Block.Table table) {
      List<String> rows = new ArrayList<>();
      rows.add(row(table.head()));
      table.rows().forEach(cells -> rows.add(row(cells)));
      return rows;
    }
    return block instanceof Block.Image image
        ? List.of("［" + image.picture().alt() + "］")
        : List.of();
  }

  private static String row(List<List<Inline>> cells) {
    return cells.stream().map(ProseText::plain).collect(Collectors.joining(INDENT));
  }

  private static String plain(List<Inline> inlines) {
    return ProseWalk.plain(inlines, "\n");
  }
}
