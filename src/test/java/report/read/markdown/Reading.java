package report.read.markdown;

import java.util.List;
import java.util.stream.Collectors;
import report.finding.Findings;
import report.prose.Block;
import report.prose.Inline;
import report.prose.Prose;
import report.read.tree.ScalarNode;

/**
 * A text that was read, written so that its parts can be told apart.
 *
 * @param shape its blocks: paragraphs as {@code p(…)}, headings {@code h(…)}, lists {@code
 *     ul[…;…]}, tables {@code table[a|b;…]}, slots {@code slot(…)}; bold text as {@code <b>…</b>},
 *     links {@code <a ADDRESS>…</a>}, marks {@code <term>}, line breaks {@code <br>}
 * @param sentences what was found, by place
 * @param text what was read
 */
record Reading(String shape, List<String> sentences, MarkedText text) {
  static Reading of(String written) {
    Findings findings = new Findings();
    return of(new ProseReader(findings).read(ScalarNode.unwritten(written)), findings);
  }

  static Reading ofLine(String written) {
    Findings findings = new Findings();
    return of(new ProseReader(findings).line(ScalarNode.unwritten(written)), findings);
  }

  private static Reading of(MarkedText text, Findings findings) {
    return new Reading(
        shape(text.prose()),
        findings.sorted().stream().map(finding -> finding.sentence()).toList(),
        text);
  }

  private static String shape(Prose prose) {
    return blocks(prose.blocks());
  }

  private static String blocks(List<Block> blocks) {
    return blocks.stream().map(Reading::block).collect(Collectors.joining(" "));
  }

  private static String block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return "p(" + inlines(paragraph.text()) + ")";
    }
    if (block instanceof Block.Heading heading) {
      return "h(" + inlines(heading.text()) + ")";
    }
    if (block instanceof Block.Items list) {
      return list.items().stream()
          .map(Reading::blocks)
          .collect(Collectors.joining("; ", "ul[", "]"));
    }
    if (block instanceof Block.ResultSlot slot) {
      return "slot(" + slot.goal() + ")";
    }
    Block.Table table = (Block.Table) block;
    return "table["
        + cells(table.head())
        + table.rows().stream().map(row -> "; " + cells(row)).collect(Collectors.joining())
        + "]";
  }

  private static String cells(List<List<Inline>> row) {
    return row.stream().map(Reading::inlines).collect(Collectors.joining("|"));
  }

  private static String inlines(List<Inline> inlines) {
    return inlines.stream().map(Reading::inline).collect(Collectors.joining());
  }

  private static String inline(Inline inline) {
    if (inline instanceof Inline.Text text) {
      return text.text();
    }
    if (inline instanceof Inline.Bold bold) {
      return "<b>" + inlines(bold.inside()) + "</b>";
    }
    if (inline instanceof Inline.Link link) {
      return "<a " + link.target() + ">" + inlines(link.inside()) + "</a>";
    }
    return inline instanceof Inline.NoteMark mark ? "<" + mark.term() + ">" : "<br>";
  }
}
