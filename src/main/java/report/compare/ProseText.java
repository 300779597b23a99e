package report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import report.prose.Block;
import report.prose.Inline;
import report.prose.Prose;

/**
 * A text as people compare it: its lines with their marks, links with their addresses. Two texts
 * that differ in anything, differ here too.
 */
final class ProseText {
  /** What stands before, between and after the cells of a row. */
  static final char EDGE = '｜';

  private static final Collector<CharSequence, ?, String> TABLE_ROW =
      Collectors.joining(String.valueOf(EDGE), String.valueOf(EDGE), String.valueOf(EDGE));

  private final List<String> lines = new ArrayList<>();

  private ProseText() {}

  static String of(Prose prose) {
    ProseText text = new ProseText();
    text.blocks(prose.blocks(), "");
    return String.join("\n", text.lines);
  }

  private void blocks(List<Block> blocks, String indent) {
    for (Block block : blocks) {
      if (block instanceof Block.Items list) {
        list.items().forEach(item -> item(item, indent));
      } else {
        block(block).lines().forEach(line -> lines.add(indent + line));
      }
    }
  }

  private void item(List<Block> item, String indent) {
    int from = lines.size();
    blocks(item, indent + "　");
    if (lines.size() > from) {
      lines.set(from, indent + "・" + lines.get(from).substring(indent.length() + 1));
    }
  }

  private static String block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return inlines(paragraph.text());
    }
    if (block instanceof Block.Heading heading) {
      return "# " + inlines(heading.text());
    }
    if (block instanceof Block.Table table) {
      List<List<List<Inline>>> rows = new ArrayList<>();
      rows.add(table.head());
      rows.addAll(table.rows());
      return rows.stream()
          .map(row -> row.stream().map(ProseText::cell).collect(TABLE_ROW))
          .collect(Collectors.joining("\n"));
    }
    if (block instanceof Block.Image image) {
      return "［" + image.picture().alt() + "：" + image.picture().name() + "］";
    }
    return block instanceof Block.ResultSlot slot ? "［" + slot.goal() + "］" : "";
  }

  private static String cell(List<Inline> cell) {
    return inlines(cell).replace('\n', ' ');
  }

  private static String inlines(List<Inline> inlines) {
    return inlines.stream().map(ProseText::inline).collect(Collectors.joining());
  }

  private static String inline(Inline inline) {
    if (inline instanceof Inline.Text text) {
      return text.text();
    }
    if (inline instanceof Inline.Bold bold) {
      return "**" + inlines(bold.inside()) + "**";
    }
    if (inline instanceof Inline.Link link) {
      return inlines(link.inside()) + "（" + link.target() + "）";
    }
    if (inline instanceof Inline.Reference reference) {
      return inlines(reference.inside()) + "（" + reference.address() + "）";
    }
    return inline instanceof Inline.NoteMark mark ? "[^" + mark.term() + "]" : "\n";
  }
}
