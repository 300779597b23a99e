package report.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.prose.Block;
import report.prose.Prose;
import report.read.tree.ScalarNode;

/** Builds the blocks of a text from the tree of the CommonMark parser. */
final class BlockBuilder {
  /** Nested lists; no paper has room for as many. */
  private static final int DEEPEST_LISTS = 10;

  private static final Pattern SLOT = Pattern.compile("\\{\\s*([^{}]+?)\\s*}");

  private final InlineBuilder inlines;
  private final Markup markup;
  private final PictureBuilder pictures;
  private final ScalarNode written;
  private final SourceLines sourceLines;
  private final TypedLines lines;
  private final List<Mention> slots = new ArrayList<>();
  private int depth;

  BlockBuilder(ScalarNode written, PictureFinder pictures, Findings findings) {
    this.markup = new Markup(written, findings);
    this.pictures = new PictureBuilder(markup, pictures);
    this.inlines = new InlineBuilder(markup);
    this.written = written;
    this.sourceLines = new SourceLines(written);
    this.lines = new TypedLines(written);
  }

  /** The typed marks of the paragraphs that were built. */
  TypedLines lines() {
    return lines;
  }

  MarkedText build(Node document) {
    Prose prose = new Prose(blocks(document));
    return new MarkedText(prose, inlines.terms(), slots, inlines.braced(), inlines.references());
  }

  private List<Block> blocks(Node parent) {
    List<Block> blocks = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      add(child, blocks);
    }
    return blocks;
  }

  private void add(Node node, List<Block> blocks) {
    if (node instanceof Paragraph) {
      Optional<Image> image = PictureBuilder.only(node);
      if (image.isPresent()) {
        pictures.picture(image.get()).ifPresent(blocks::add);
      } else {
        blocks.add(paragraph(node));
      }
    } else if (node instanceof Heading) {
      checkHeading(node);
      blocks.add(new Block.Heading(inlines.of(node)));
    } else if (node instanceof TableBlock table) {
      blocks.add(new TableBuilder(inlines, markup).table(table));
    } else if (node instanceof ListBlock list) {
      if (!(node instanceof BulletList)) {
        markup.refuse(node);
      }
      blocks.add(new Block.Items(items(list)));
    } else {
      markup.refuse(node);
      if (node instanceof BlockQuote) {
        blocks.addAll(blocks(node));
      }
    }
  }

  /** A heading is one line of the file, without a line below it that is not printed. */
  private void checkHeading(Node heading) {
    List<SourceLines.Line> source = sourceLines.of(heading);
    boolean isUnderlined = !source.isEmpty() && !source.get(0).text().startsWith("#");
    if (source.size() > 1 || isUnderlined) {
      SourceLines.Line last = source.get(source.size() - 1);
      markup.add(
          Finding.of(
                  Rule.UNSUPPORTED_MARKUP,
                  written.at(last.at(), last.at() + Math.max(1, last.text().length())))
              .withMessage(isUnderlined ? "T003.underline" : "T003.long-heading"));
    }
  }

  private List<List<Block>> items(ListBlock list) {
    if (depth == DEEPEST_LISTS) {
      markup.report(Rule.TOO_LARGE, "Y006.lists", list, "" + DEEPEST_LISTS);
      return List.of();
    }
    depth++;
    List<List<Block>> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (item.getFirstChild() == null) {
        markup.refuse(item);
      }
      items.add(blocks(item));
    }
    depth--;
    return items;
  }

  private Block paragraph(Node paragraph) {
    List<SourceLines.Line> source = sourceLines.of(paragraph);
    lines.take(source);
    HeadlessTable.find(written, source).ifPresent(markup::add);
    Optional<Matcher> slot = slot(paragraph);
    if (slot.isPresent()) {
      slots.add(new Mention(slot.get().group(1), markup.span(paragraph)));
      return new Block.ResultSlot(slot.get().group(1));
    }
    return new Block.Paragraph(inlines.of(paragraph));
  }

  private static Optional<Matcher> slot(Node paragraph) {
    return paragraph.getFirstChild() instanceof Text text && text.getNext() == null
        ? Optional.of(SLOT.matcher(text.getLiteral())).filter(Matcher::matches)
        : Optional.empty();
  }
}
