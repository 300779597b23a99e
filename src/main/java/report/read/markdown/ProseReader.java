package report.read.markdown;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.prose.Block;
import report.prose.Prose;
import report.read.tree.ScalarNode;

/**
 * Reads the texts of plans: CommonMark with tables and glossary marks, except for what a printed
 * sheet cannot show.
 */
public final class ProseReader {
  /**
   * The maximum length of a text, some twenty pages; including additions in print, it still fits
   * one cell.
   */
  private static final int LONGEST = 30_000;

  /** The maximum length of a text of one paragraph, such as a name: some three pages. */
  public static final int LONGEST_LINE = 5_000;

  private static final int MOST_CELLS = 10_000;
  private static final int DEEPEST_BLOCKS = 40;
  private static final int DEEPEST_INLINES = 20;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.builder().maxCells(MOST_CELLS).build()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .linkProcessor(new TermMarks())
          .customInlineContentParserFactory(new BoldMarks())
          .maxOpenBlockParsers(DEEPEST_BLOCKS)
          .maxInlineNesting(DEEPEST_INLINES)
          .build();

  private final PictureFinder pictures;
  private final Findings findings;

  /**
   * A reader of texts without pictures.
   *
   * @param findings receives unsupported markup
   */
  public ProseReader(Findings findings) {
    this(PictureFinder.NONE, findings);
  }

  /**
   * A reader.
   *
   * @param pictures finds the pictures of texts
   * @param findings receives unsupported markup
   */
  public ProseReader(PictureFinder pictures, Findings findings) {
    this.pictures = pictures;
    this.findings = findings;
  }

  /**
   * Reads a text of any length.
   *
   * @param written the value of a field
   * @return the text, without unsupported markup
   */
  public MarkedText read(ScalarNode written) {
    return read(written, LONGEST, TypedMarks::ofText);
  }

  private MarkedText read(
      ScalarNode written, int longest, Function<TypedMarks, Optional<Finding>> typedMarks) {
    if (written.text().length() > longest) {
      findings.add(tooLong(written, longest));
      return new MarkedText(Prose.EMPTY, List.of(), List.of(), List.of(), List.of());
    }
    BlockBuilder blocks = new BlockBuilder(written, pictures, findings);
    MarkedText text = blocks.build(treeOf(written));
    typedMarks
        .apply(new TypedMarks(written, blocks.lines(), text.prose()))
        .ifPresent(findings::add);
    return text;
  }

  /**
   * The tree of a text.
   *
   * @throws IllegalArgumentException if a table fills up to too many cells
   */
  static Node parsed(ScalarNode written) {
    return PARSER.parse(written.text());
  }

  /**
   * The message for a text that is too long.
   *
   * @param written the text
   * @param longest the maximum number of characters
   * @return a finding at its beginning
   */
  public static Finding tooLong(ScalarNode written, int longest) {
    return Finding.of(Rule.TOO_LARGE, written.at(0, 1), "" + longest).withMessage("Y006.text");
  }

  /** The tree of a text; empty, with a finding, if a table has too many cells. */
  private Node treeOf(ScalarNode written) {
    try {
      return parsed(written);
    } catch (IllegalArgumentException e) {
      findings.add(
          Finding.of(Rule.TOO_LARGE, written.at(0, 1), "" + MOST_CELLS).withMessage("Y006.table"));
      return new Document();
    }
  }

  /**
   * Reads a text that is one paragraph, such as a name.
   *
   * @param written the value of a field
   * @return the text; a finding if it is more than a paragraph
   */
  public MarkedText line(ScalarNode written) {
    MarkedText text = read(written, LONGEST_LINE, TypedMarks::ofLine);
    List<Block> blocks = text.prose().blocks();
    boolean isLine =
        blocks.isEmpty()
            || (blocks.size() == 1
                && (blocks.get(0) instanceof Block.Paragraph
                    || blocks.get(0) instanceof Block.ResultSlot));
    if (!isLine) {
      findings.add(Finding.of(Rule.UNSUPPORTED_MARKUP, written.span()).withMessage("T003.line"));
    }
    return text;
  }
}
